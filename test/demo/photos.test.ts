import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  ALTERATION_NAMES,
  alteredCopy,
  chooseCrops,
  cutOut,
  labelledPhotos,
  packagePhotos,
  parseLabels,
  sizeOf,
} from '../../bin/demo/photos.ts';
import { tempDir } from '../tempDir.ts';

const SAMPLES = 'node_modules/@vladmandic/face-api/demo';
const size = { width: 1000, height: 800 };
const face = (x: number, y: number, side: number) => ({ x, y, width: side, height: side });
const flat = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

test('the package brings six photos', async () => {
  const photos = await packagePhotos(SAMPLES);
  expect(photos.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `sample${number}.jpg`));
  expect(await sizeOf(photos[0]?.jpeg ?? Buffer.alloc(0))).toEqual({ width: 1920, height: 1280 });
});

test('a folder without sample photos is named', async () => {
  await expect(packagePhotos('test/demo')).rejects.toThrow('test/demo holds no sample photos');
});

describe('choosing whom to enrol', () => {
  test('takes the largest face of each photo before the second of any', () => {
    const photos = [
      { size, faces: [face(100, 100, 50), face(600, 400, 100)] },
      { size, faces: [face(300, 300, 80)] },
    ];
    expect(chooseCrops(photos, 10).map(({ photo, region }) => [photo, region.width])).toEqual([
      [0, 220],
      [1, 176],
      [0, 110],
    ]);
    expect(chooseCrops(photos, 2)).toHaveLength(2);
  });

  test('cuts at the edges of the picture', () => {
    const [crop] = chooseCrops([{ size, faces: [face(0, 0, 100)] }], 1);
    expect(crop?.region).toEqual({ left: 0, top: 0, width: 160, height: 160 });
  });

  test('takes less around a face that has a neighbour, and leaves out one that cannot be parted from it', () => {
    const [near] = chooseCrops([{ size, faces: [face(400, 400, 100), face(500, 400, 60)] }], 1);
    expect(near?.region.width).toBe(150);
    expect(chooseCrops([{ size, faces: [face(400, 400, 100), face(410, 410, 90)] }], 10)).toEqual([]);
  });

  test('without faces there is nobody', () => {
    expect(chooseCrops([{ size, faces: [] }], 10)).toEqual([]);
    expect(chooseCrops([], 10)).toEqual([]);
  });

  test('a crop is cut out as a JPEG of its size', async () => {
    const photo = { name: 'a.jpg', jpeg: await flat(1000, 800, '#336699'), altered: null, expected: null };
    const [crop] = chooseCrops([{ size, faces: [face(300, 300, 80)] }], 1);
    if (!crop) throw new Error('no crop');
    expect(await sizeOf(await cutOut(photo, crop))).toEqual({ width: 176, height: 176 });
  });
});

describe('altered copies', () => {
  test('say what was done and keep the rest', async () => {
    const photo = { name: 'a.jpg', jpeg: await flat(200, 100, '#ffffff'), altered: null, expected: 'Ann' };
    for (const alteration of ALTERATION_NAMES) {
      const copy = await alteredCopy(photo, alteration);
      expect(copy).toMatchObject({ name: 'a.jpg', altered: alteration, expected: 'Ann' });
      expect(copy.jpeg.equals(photo.jpeg)).toBe(false);
    }
    await expect(alteredCopy(photo, 'upside down')).rejects.toThrow('upside down');
  });

  test('are what their name says', async () => {
    const left = await flat(100, 100, '#000000');
    const jpeg = await sharp(await flat(200, 100, '#ffffff'))
      .composite([{ input: left, left: 0, top: 0 }])
      .jpeg()
      .toBuffer();
    const photo = { name: 'a.jpg', jpeg, altered: null, expected: null };
    const corner = async (alteration: string) => {
      const { data } = await sharp((await alteredCopy(photo, alteration)).jpeg)
        .raw()
        .toBuffer({ resolveWithObject: true });
      return data[0];
    };
    expect(await corner('mirrored')).toBeGreaterThan(240);
    expect(await corner('darker')).toBeLessThan(10);
    expect(await sizeOf((await alteredCopy(photo, 'half size')).jpeg)).toEqual({ width: 100, height: 50 });
    expect((await sizeOf((await alteredCopy(photo, 'turned 8 degrees')).jpeg)).width).toBeGreaterThan(200);
  });
});

describe('labelled photos', () => {
  test('rows are path and identity; a path may hold a comma', () => {
    expect(parseLabels('path,identity\r\na,b.jpg,Ann\n\n c.jpg , Bob \n')).toEqual([
      { path: 'a,b.jpg', identity: 'Ann' },
      { path: 'c.jpg', identity: 'Bob' },
    ]);
    expect(() => parseLabels('path,identity\na.jpg')).toThrow('labels.csv, row 2');
    expect(() => parseLabels('path,identity\na.jpg,')).toThrow('labels.csv, row 2');
  });

  const dir = tempDir();

  test('the first photo of a person is enrolled, the others are probes', async () => {
    for (const name of ['a1.jpg', 'a2.jpg', 'b1.jpg']) await writeFile(join(dir, name), await flat(20, 20, '#ffffff'));
    await writeFile(join(dir, 'labels.csv'), 'path,identity\na1.jpg,Ann\nb1.jpg,Bob\na2.jpg,Ann\n');
    const { known, probes } = await labelledPhotos(dir);
    expect(known.map(({ name, expected }) => [name, expected])).toEqual([
      ['a1.jpg', 'Ann'],
      ['b1.jpg', 'Bob'],
    ]);
    expect(probes.map(({ name, expected }) => [name, expected])).toEqual([['a2.jpg', 'Ann']]);
  });
});
