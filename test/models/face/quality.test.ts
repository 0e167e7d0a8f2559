import sharp from 'sharp';
import { z } from 'zod';
import type { Estimated } from '../../../contract/estimations.ts';
import { WARP_POINTS } from '../../../models/alignment.ts';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import type { DescribedFace, DescribeRequest } from '../../../models/request.ts';
import { ALL, PIXELS_MAX, pack, photo } from '../support.ts';
import { blurred, darkened, litFromTheRight, overexposed, shining } from './degrade.ts';

type Quality = Estimated<'quality'>;
const ASK: DescribeRequest = { ...ALL, estimations: ['quality'] };
const Answered = z.record(z.string(), z.number().min(0).max(1));
/** No score may fall below this part of itself when another thing gets worse. */
const KEPT = 0.6;

let pipeline: Pipeline;
/** Face samples of the best face of each photo, and the quality that the photo and the sample have. */
const samples: { jpeg: Buffer; of_photo: Quality; before: Quality }[] = [];
beforeAll(async () => {
  pipeline = await createPipeline(await pack('npm'), { pixelsMax: PIXELS_MAX });
  for (const number of [1, 2, 3, 5, 6]) {
    const [face] = (await pipeline.describe(photo(number), ASK)).faces;
    const jpeg = face?.sample?.jpeg ?? Buffer.alloc(0);
    samples.push({ jpeg, of_photo: qualityOf(face), before: await qualityOfSample(jpeg) });
  }
});
afterAll(() => pipeline[Symbol.asyncDispose]());

async function qualityOfSample(bytes: Buffer): Promise<Quality> {
  return qualityOf((await pipeline.describe(bytes, { ...ASK, image_type: 1 })).faces[0]);
}

function qualityOf(face: DescribedFace | undefined): Quality {
  return Answered.parse(face?.estimations?.quality) as Quality;
}

test.each<[string, keyof Quality, (jpeg: Buffer) => Promise<Buffer>]>([
  ['a blurred face is less sharp', 'blurriness', (jpeg) => blurred(jpeg, 3)],
  ['a darkened face is dark', 'dark', darkened],
  ['an over-exposed face is too light', 'light', overexposed],
  ['a face lit from one side is lit unevenly', 'illumination', litFromTheRight],
  ['a shining face has highlights', 'specularity', (jpeg) => shining(jpeg, shiningSpots(), 14)],
])('%s', async (_name, score, worsen) => {
  for (const { jpeg, before } of samples) {
    const after = await qualityOfSample(await worsen(jpeg));
    expect(after[score]).toBeLessThan(before[score] - 0.1);
    for (const other of Object.keys(after) as (keyof Quality)[]) {
      if (other !== score) expect([other, after[other] >= before[other] * KEPT]).toEqual([other, true]);
    }
  }
});

test('a sample has the quality of its photo', () => {
  for (const { of_photo, before } of samples) {
    for (const score of Object.keys(before) as (keyof Quality)[]) {
      expect(Math.abs(before[score] - of_photo[score])).toBeLessThan(0.2);
    }
  }
});

test('without colours the scores stay, but for highlights, which then are all that is lighter than its surroundings', async () => {
  for (const { jpeg, before } of samples) {
    const { specularity, ...others } = await qualityOfSample(await sharp(jpeg).greyscale().png().toBuffer());
    expect(specularity).toBeLessThanOrEqual(before.specularity + 0.05);
    for (const [score, value] of Object.entries(others)) {
      expect(Math.abs(value - before[score as keyof Quality])).toBeLessThan(0.1);
    }
  }
});

test('a black sample is neither sharp nor lit', async () => {
  const black = { create: { width: 250, height: 250, channels: 3 as const, background: 'black' } };
  expect(await qualityOfSample(await sharp(black).png().toBuffer())).toEqual({
    blurriness: 0,
    dark: 0,
    light: 1,
    illumination: 0,
    specularity: 1,
  });
});

/** Forehead and cheeks of a sample. */
function shiningSpots(): [number, number][] {
  const [left = [0, 0], right = [0, 0], , ...corners] = WARP_POINTS;
  const [mouth_left = [0, 0], mouth_right = [0, 0]] = corners;
  const middle = (left[0] + right[0]) / 2;
  const half = (mouth_left[1] - left[1]) / 2;
  return [
    [middle, left[1] - half],
    [(left[0] + mouth_left[0]) / 2 - 8, left[1] + half],
    [(right[0] + mouth_right[0]) / 2 + 8, right[1] + half],
  ];
}
