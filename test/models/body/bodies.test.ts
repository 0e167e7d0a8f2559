import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import type { DescribeRequest } from '../../../models/request.ts';
import { cosine, FACES, FIND, PACKS, PIXELS_MAX, pack, photo } from '../support.ts';

const BODIES: DescribeRequest = {
  ...FIND,
  detect_body: true,
  body_descriptor: true,
  body_estimations: ['upper_body', 'lower_body', 'accessories'],
  body_sample: true,
};
const COUNT: DescribeRequest = { ...FIND, people_count: true };
const FACES_DIR = process.env['FACET_FACES_DIR'];

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  const find = async (bytes: Uint8Array, request = BODIES) => {
    const { faces, bodies, people } = await pipeline.describe(bytes, request);
    if (bodies === 'unavailable' || people === 'unavailable') throw new Error(`pack ${name} finds no bodies`);
    return { faces, bodies, people };
  };

  test('finds bodies, each with a face of its own or none, and what was asked for', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { faces, bodies } = await find(photo(number));
      expect(bodies.length).toBeGreaterThan(0);
      const paired = bodies.flatMap(({ face }) => face ?? []);
      expect(new Set(paired).size).toBe(paired.length);
      for (const { rect, score, face, descriptor, estimations, sample } of bodies) {
        expect(score).toBeGreaterThan(0.3);
        expect(Object.values(rect).every(Number.isInteger)).toBe(true);
        if (face !== undefined) expect(faces[face]?.rect.y).toBeLessThan(rect.y + rect.height / 2);
        expect([descriptor?.version, descriptor?.data.length]).toEqual([1101, 192]);
        expect(estimations?.accessories).toBe('unavailable');
        expect(estimations?.upper_body?.upper_clothing.colors.length).toBeGreaterThan(0);
        const { format, width, height } = await sharp(sample).metadata();
        expect([format, width, height]).toEqual(['jpeg', 128, 256]);
      }
    }
  });

  test('nothing is looked for that was not asked for', async () => {
    const { bodies, people } = await pipeline.describe(photo(1), FIND);
    expect([bodies, people]).toEqual([[], undefined]);
  });

  test('everybody is counted once, with a place on the photo', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { faces, people } = await find(photo(number), COUNT);
      const there = FACES[number - 1] ?? 0;
      if (name === 'standard') expect([number, people?.count]).toEqual([number, there]);
      expect(Math.abs((people?.count ?? 0) - there)).toBeLessThanOrEqual(1);
      expect(people?.coordinates).toHaveLength(people?.count ?? 0);
      const { people: again } = await find(photo(number), { ...COUNT, detect_face: false });
      expect(again).toEqual(people);
      const [first] = faces;
      const { people: boxed } = await find(photo(number), { ...COUNT, face_boxes: first ? [first.rect] : [] });
      expect(boxed).toEqual(people);
    }
  });

  test('a person whose face does not show is counted and has a body', async () => {
    const { width, height } = await sharp(photo(6)).metadata();
    const headless = await sharp(photo(6))
      .extract({ left: 0, top: Math.round(height * 0.42), width, height: Math.round(height * 0.58) })
      .toBuffer();
    const { faces, bodies, people } = await find(headless, { ...BODIES, people_count: true });
    expect(faces).toEqual([]);
    expect(bodies.length).toBeGreaterThan(0);
    expect(people?.count).toBe(bodies.length);
  });

  test('the boxes of the caller are the bodies, cut at the edges of the photo', async () => {
    const boxes = [
      { x: 150, y: 370, width: 480, height: 1160 },
      { x: 1380, y: 160, width: 4000, height: 4000 },
      { x: 5000, y: 0, width: 10, height: 10 },
    ];
    const { bodies } = await find(photo(6), { ...BODIES, body_boxes: boxes });
    expect(bodies.map(({ rect, score }) => ({ rect, score }))).toEqual([
      { rect: boxes[0], score: 1 },
      { rect: { x: 1380, y: 160, width: 540, height: 1377 }, score: 1 },
    ]);
    expect(bodies[0]?.estimations?.upper_body?.upper_clothing.colors).toEqual(['green']);
    expect(bodies[0]?.estimations?.lower_body?.lower_garment.colors).toEqual(['undefined']);
  });

  test('a stored body sample is described like its photo and comes back as it was', async () => {
    const { bodies } = await find(photo(6));
    for (const body of bodies) {
      const given = body.sample ?? Buffer.alloc(0);
      const { bodies: again } = await find(given, { ...BODIES, image_type: 2 });
      expect(again).toHaveLength(1);
      expect(cosine(body.descriptor?.data, again[0]?.descriptor?.data)).toBeGreaterThan(0.99);
      expect(again[0]?.sample?.equals(given)).toBe(true);
      expect(again[0]?.rect).toEqual({ x: 0, y: 0, width: 128, height: 256 });
    }
  });

  const withFaces = FACES_DIR ? test : test.skip; // FACET_FACES_DIR names the folder of labelled photos.
  withFaces.each([
    ['cv_faces.jpg', 6],
    ['identification1.jpg', 4],
    ['detection2.jpg', 1],
    ['test-image-person-group.jpg', 2],
    ['Family2-Lady1.jpg', 1],
  ])('%s shows %i', async (file, there) => {
    const { people } = await find(readFileSync(join(FACES_DIR ?? '', file)), COUNT);
    expect(Math.abs((people?.count ?? 0) - there)).toBeLessThanOrEqual(name === 'standard' ? 0 : 2);
  });
});
