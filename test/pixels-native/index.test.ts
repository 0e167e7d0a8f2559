import sharp, { type Sharp } from 'sharp';
import {
  average,
  clothesHistogram,
  decodeJpeg,
  faceSums,
  fill,
  type Pixels,
  sample,
  scale,
  type TensorLayout,
} from '../../pixels-native/index.ts';
import { at, black, noise, plainHistogram, plainSample } from './plain.ts';
import { plainFaceSums } from './plainFace.ts';

test.each([2, 3, 7, 64])('blocks of %d become their rounded means', (factor) => {
  const image = noise(3 * factor + 5, 2 * factor + 1);
  const small = black(3, 2);
  average(image, 4, 1, factor, small);
  const expected: number[] = [];
  for (let i = 0; i < small.data.length; i++) {
    const [column, row] = [Math.floor(i / 3) % 3, Math.floor(i / 9)];
    let sum = 0;
    for (let y = 0; y < factor; y++) {
      for (let x = 0; x < factor; x++) sum += at(image, 4 + column * factor + x, 1 + row * factor + y, i % 3);
    }
    expected.push(Math.floor((sum + (factor * factor) / 2) / factor ** 2));
  }
  expect([...small.data]).toEqual(expected);
});

test.each([false, true])('bilinear samples, also at the edge and outside (fine: %s)', (fine) => {
  const image = noise(23, 17);
  const inverse = [1.9, 0.4, -7.3, -0.4, 1.9, -2.1] as const;
  const crop = black(20, 20);
  sample(image, inverse, fine, crop);
  const [a, b, c, d, e, f] = inverse;
  const shifts = fine ? [-0.25, 0.25] : [0];
  for (let i = 0; i < crop.data.length; i++) {
    const [x, y] = [Math.floor(i / 3) % 20, Math.floor(i / 60)];
    const values = shifts.flatMap((v) => {
      return shifts.map((u) => bilinear(image, a * (x + u) + b * (y + v) + c, d * (x + u) + e * (y + v) + f, i % 3));
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs((crop.data[i] ?? Number.NaN) - mean)).toBeLessThan(0.5 + 1e-9);
  }
});

test.each([
  ['over an edge', [1.9, 0.4, -7.3, -0.4, 1.9, -2.1]],
  ['inside', [1.3, 0.2, 4.1, -0.2, 1.3, 9.7]],
  ['pixel for pixel, to the last one', [1, 0, 0, 0, 1, 0]],
  ['mirrored', [-1.1, 0, 57.2, 0, 0.9, 3]],
  ['outside', [1, 0, -500, 0, 1, 0]],
])('samples have the bytes of the plain loop, whatever the processor: %s', (_name, inverse) => {
  const image = noise(60, 50);
  for (const fine of [false, true]) {
    for (const [width, height] of [
      [60, 50],
      [39, 11],
      [2, 3],
    ] as const) {
      const [crop, plain] = [black(width, height), black(width, height)];
      sample(image, inverse, fine, crop);
      plainSample(image, inverse, fine, plain);
      expect(Buffer.compare(crop.data, plain.data)).toBe(0);
    }
  }
});

test('a histogram of clothes has the sums of the plain loop', () => {
  const colours = noise(128, 256);
  const greys = { ...colours, data: colours.data.map((_, i) => colours.data[i - (i % 3)] ?? 0) };
  for (const image of [colours, greys, black(5, 7), noise(1, 6)]) {
    expect([...clothesHistogram(image, 6)]).toEqual([...plainHistogram(image, 6)]);
  }
});

function bilinear(image: Pixels, x: number, y: number, channel: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const mix = (row: number): number =>
    at(image, x0, row, channel) * (1 - x + x0) + at(image, x0 + 1, row, channel) * (x - x0);
  return mix(y0) * (1 - y + y0) + mix(y0 + 1) * (y - y0);
}

test.each([
  ['enlarged', { x: 0, y: 0, width: 23, height: 17 }, 40, 31],
  ['shrunk', { x: 0, y: 0, width: 23, height: 17 }, 9, 4],
  ['stretched, a part of it', { x: 3, y: 5, width: 11.5, height: 9 }, 5, 30],
  ['one pixel', { x: 22, y: 16, width: 1, height: 1 }, 3, 2],
])('an image %s', (_name, region, width, height) => {
  const image = noise(23, 17);
  const scaled = black(width, height);
  scale(image, region, scaled);
  const shares = (start: number, length: number, count: number, i: number): [number, number][] => {
    const step = length / count;
    const middle = start + (i + 0.5) * step - 0.5;
    const near = Array.from({ length: Math.ceil(length) }, (_, tap): [number, number] => {
      return [start + tap, Math.max(0, Math.max(1, step) - Math.abs(start + tap - middle))];
    });
    const total = near.reduce((sum, [, share]) => sum + share, 0);
    return near.map(([tap, share]) => [tap, share / total]);
  };
  for (let i = 0; i < scaled.data.length; i++) {
    const pixel = Math.floor(i / 3);
    let mean = 0;
    for (const [y, share] of shares(region.y, region.height, height, Math.floor(pixel / width))) {
      for (const [x, part] of shares(region.x, region.width, width, pixel % width)) {
        mean += share * part * at(image, x, y, i % 3);
      }
    }
    expect(Math.abs((scaled.data[i] ?? Number.NaN) - mean)).toBeLessThan(0.5 + 1e-4);
  }
});

test.each([
  [true, false],
  [true, true],
  [false, false],
  [false, true],
])('a tensor, planar %s, reverse %s, with black below and beside the image', (planar, reverse) => {
  const image = noise(5, 3);
  const layout: TensorLayout = {
    planar,
    reverse,
    scale: [1 / 58.395, 1 / 57.12, 1 / 57.375],
    offset: [-2.1, -2, -1.8],
  };
  const out = new Float32Array(3 * 8 * 4).fill(Number.NaN);
  fill(image, layout, out, 8, 4);
  const expected = new Float32Array(out.length);
  for (let y = 0; y < 4; y++) {
    for (let x = 0; x < 8; x++) {
      for (const channel of [0, 1, 2]) {
        const value = at(image, x, y, reverse ? 2 - channel : channel);
        const place = planar ? channel * 32 + y * 8 + x : (y * 8 + x) * 3 + channel;
        const shown = x < 5 && y < 3 ? value * (layout.scale[channel] ?? 0) : 0;
        expected[place] = shown + (layout.offset[channel] ?? 0);
      }
    }
  }
  expect(out).toEqual(expected);
});

test('what does not fit is refused before C++ sees it', () => {
  const image = noise(10, 10);
  const wrong: Pixels = { width: 10, height: 11, data: image.data };
  expect(() => {
    average(image, 1, 0, 2, black(5, 5));
  }).toThrow(new RangeError('blocks of 2 from 1, 0 to 11, 10 of 10x10 pixels'));
  expect(() => {
    average(image, 0, 0, 65, black(1, 1));
  }).toThrow(RangeError);
  expect(() => {
    average(wrong, 0, 0, 2, black(5, 5));
  }).toThrow(new RangeError('300 bytes are not 10x11 pixels'));
  expect(() => {
    sample(image, [1, 0, 0, 0, 1], false, black(2, 2));
  }).toThrow(new RangeError('5 numbers instead of 6'));
  expect(() => {
    sample(image, [1, 0, 0, 0, 1, 0], false, { ...black(2, 2), width: 3 });
  }).toThrow(RangeError);
  const layout = { planar: true, reverse: false, scale: [1, 1, 1], offset: [0, 0, 0] };
  expect(() => {
    fill(image, layout, new Float32Array(3 * 81), 9, 9);
  }).toThrow('10x10 pixels into 243 values of 9x9');
  expect(() => {
    fill(image, { ...layout, scale: [1] }, new Float32Array(300), 10, 10);
  }).toThrow(RangeError);
  expect(() => {
    scale(image, { x: 1, y: 0, width: 10, height: 10 }, black(2, 2));
  }).toThrow(new RangeError('10x10 pixels at 1, 0 of 10x10'));
  expect(() => clothesHistogram(image, 11)).toThrow(new RangeError('11 stripes of 10 rows'));
  expect(() => clothesHistogram({ ...image, width: 9 }, 2)).toThrow(RangeError);
  average(image, 50, 50, 2, black(0, 3)); // Nothing of the photo is in the crop.
});

test('sums over a face are those of plain loops', () => {
  const image = noise(60, 50);
  const face = Uint8Array.from({ length: 3000 }, (_, i) => (Math.hypot((i % 60) - 28, i / 60 - 25) < 25 ? 1 : 0));
  const skin = face.map((inside, i) => (inside && i % 7 < 2 ? 1 : 0));
  const smooth = { ...image, data: image.data.map((value, i) => (i % 180) / 2 + 60 + value / 8) };
  for (const photo of [image, smooth, black(60, 50)]) {
    for (const axis of [
      [30, 10, 26, 48],
      [0, 0, 0, 0],
    ]) {
      expect(faceSums(photo, face, skin, axis)).toEqual(plainFaceSums(photo, face, skin, axis));
    }
  }
  expect(faceSums(image, face, skin, [0, 0, 1, 1]).skin.shining).toBeGreaterThan(10);
  expect(faceSums(image, black(20, 50).data, black(20, 50).data, [0, 0, 1, 1]).skin.count).toBe(0);
  const masks = 'masks of 2999 and 3000 bytes, axis of 4, for 3000 pixels';
  expect(() => faceSums(image, face.subarray(1), skin, [0, 0, 1, 1])).toThrow(new RangeError(masks));
});

const picture = (width: number, height: number): Sharp =>
  sharp(noise(width, height).data, { raw: { width, height, channels: 3 } });
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each([
  [1, 1, { chromaSubsampling: '4:2:0' }],
  [17, 9, { chromaSubsampling: '4:2:0', quality: 30 }],
  [64, 64, { chromaSubsampling: '4:4:4' }],
  [65, 193, { chromaSubsampling: '4:2:0', progressive: true }],
  [700, 330, { chromaSubsampling: '4:2:0', mozjpeg: true }],
])("a JPEG of %i x %i pixels has sharp's bytes: %o", async (width, height, options) => {
  const file = await picture(width, height).jpeg(options).toBuffer();
  const { data } = black(width, height);
  expect(decodeJpeg(file, width, height, data)).toHaveLength(0);
  expect(Buffer.compare(data, await sharp(file).raw().toBuffer())).toBe(0);
});

onLinux("a JPEG's EXIF block is sharp's", async () => {
  const file = await picture(40, 30)
    .withExif({ IFD0: { Make: 'Facet' } })
    .jpeg()
    .toBuffer();
  const { exif } = await sharp(file).metadata();
  expect(exif?.includes('Facet')).toBe(true);
  expect(Buffer.from(decodeJpeg(file, 40, 30, black(40, 30).data) ?? []).equals(exif ?? Buffer.alloc(0))).toBe(true);
});

onLinux('what is broken or not plain is left to sharp, and the next file is decoded', async () => {
  const [width, height] = [40, 30];
  const plain = await picture(width, height).jpeg().toBuffer();
  const others = [
    await picture(width, height).toColourspace('b-w').jpeg().toBuffer(),
    await picture(width, height).toColourspace('cmyk').jpeg().toBuffer(),
    await picture(width, height).withIccProfile('p3').jpeg().toBuffer(),
    await picture(width, height).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    await picture(width, height).png().toBuffer(),
    plain.subarray(0, plain.length / 2),
    plain.subarray(0, 3),
    Buffer.alloc(0),
  ];
  const { data } = black(width, height);
  for (const file of others) expect(decodeJpeg(file, width, height, data)).toBeUndefined();
  for (const [x, y] of [
    [height, width],
    [width, height - 1],
    [0, 0],
  ] as const) {
    expect(decodeJpeg(plain, x, y, black(x, y).data)).toBeUndefined();
  }
  expect(() => decodeJpeg(plain, width, height, data.subarray(1))).toThrow(RangeError);
  expect(decodeJpeg(plain, width, height, data)).toBeDefined();
});
