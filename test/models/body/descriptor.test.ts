import sharp from 'sharp';
import { BODY_DESCRIPTOR, describeClothes } from '../../../models/body/descriptor.ts';
import { cutBody } from '../../../models/body/sample.ts';
import { cosine, photo } from '../support.ts';
import { dressed } from './clothes.ts';

const RED_ON_BLUE = await dressed([0.15, '#c09070'], [0.5, '#c01818'], [1, '#2040a0']);

test('has its length and norm 1, even where everything is black or white', async () => {
  for (const sample of [RED_ON_BLUE, await dressed([1, '#000000']), await dressed([1, '#ffffff'])]) {
    const descriptor = describeClothes(sample);
    expect(descriptor).toHaveLength(BODY_DESCRIPTOR.dimensions);
    expect(Math.hypot(...descriptor)).toBeCloseTo(1, 5);
    expect(Math.min(...descriptor)).toBeGreaterThanOrEqual(0);
  }
});

test('other colours, or the same ones elsewhere, are further away than less light', async () => {
  const own = describeClothes(RED_ON_BLUE);
  const darker = describeClothes(await dressed([0.15, '#a67c60'], [0.5, '#a61515'], [1, '#1b378a']));
  const swapped = describeClothes(await dressed([0.15, '#c09070'], [0.5, '#2040a0'], [1, '#c01818']));
  const green = describeClothes(await dressed([0.15, '#c09070'], [0.5, '#208030'], [1, '#f4f4f0']));
  expect(cosine(own, darker)).toBeGreaterThan(0.95);
  expect(cosine(own, swapped)).toBeLessThan(0.5);
  expect(cosine(own, green)).toBeLessThan(0.5);
});

test('on a real photo: the same woman in another light and cut is nearest to herself', async () => {
  // The four women of photo 6, boxes drawn by eye: green, red, striped and white dresses.
  const boxes = [
    { x: 150, y: 370, width: 480, height: 1160 },
    { x: 590, y: 210, width: 440, height: 1300 },
    { x: 970, y: 180, width: 400, height: 1340 },
    { x: 1380, y: 160, width: 430, height: 1360 },
  ];
  const describe = async (change: { brightness?: number; shift?: number; quality?: number }) => {
    const { brightness = 1, shift = 0, quality = 95 } = change;
    const changed = await sharp(photo(6)).modulate({ brightness }).jpeg({ quality }).toBuffer();
    const { data, info } = await sharp(changed).raw().toBuffer({ resolveWithObject: true });
    const image = { data, width: info.width, height: info.height };
    return boxes.map(({ x, y, width, height }) =>
      describeClothes(cutBody(image, { x: x + shift, y, width: width - shift, height: height - 3 * shift })),
    );
  };
  const gallery = await describe({});
  for (const change of [{ brightness: 0.85 }, { brightness: 1.15 }, { shift: 15 }, { quality: 30 }]) {
    for (const [i, probe] of (await describe(change)).entries()) {
      const cosines = gallery.map((one) => cosine(one, probe));
      expect(cosines.indexOf(Math.max(...cosines))).toBe(i);
      expect(cosines[i]).toBeGreaterThan(0.85);
    }
  }
});
