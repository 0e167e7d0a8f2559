import { decodeBmp, decodePpm } from '../../models/bitmap.ts';
import { decode } from '../../models/decode.ts';

/** A BMP of 2 x 2 pixels, red, green above blue, white, rows from the bottom. */
function bmp({ bits = 24, height = 2, compression = 0 } = {}): Buffer {
  const stride = ((2 * bits + 31) >> 5) * 4;
  const palette = bits === 8 ? [0, 0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0] : [];
  const file = Buffer.alloc(54 + palette.length + stride * 2);
  file.write('BM', 'latin1');
  file.writeUInt32LE(54 + palette.length, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(2, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(bits, 28);
  file.writeUInt32LE(compression, 30);
  file.set(palette, 54);
  const colours = [
    [0, 0, 255, 0],
    [0, 255, 0, 0],
    [255, 0, 0, 0],
    [255, 255, 255, 0],
  ];
  for (const [i, colour] of colours.entries()) {
    const line = height > 0 ? 1 - (i >> 1) : i >> 1;
    const at = 54 + palette.length + line * stride + (i & 1) * (bits / 8);
    file.set(bits === 8 ? [i] : colour.slice(0, bits / 8), at);
  }
  return file;
}
const EXPECTED = [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255];

test.each([{ bits: 24 }, { bits: 32 }, { bits: 32, compression: 3 }, { bits: 8 }, { bits: 24, height: -2 }])(
  'BMP %p',
  (form) => {
    expect(decodeBmp(bmp(form), 100)).toEqual({ width: 2, height: 2, data: Uint8Array.from(EXPECTED) });
  },
);

test('BMP that is cut off, compressed, too large or odd', () => {
  expect(() => decodeBmp(bmp().subarray(0, 60), 100)).toThrow('BMP ends after 60 bytes');
  expect(() => decodeBmp(bmp().subarray(0, 40), 100)).toThrow('BMP header is cut off');
  expect(() => decodeBmp(bmp({ compression: 1 }), 100)).toThrow('compression 1 is not supported');
  expect(() => decodeBmp(bmp({ bits: 16 }), 100)).toThrow('16 bits a pixel');
  expect(() => decodeBmp(bmp({ height: 0 }), 100)).toThrow('BMP of 2x0 pixels');
  expect(() => decodeBmp(bmp({ height: -2_147_483_648 }), 1e6)).toThrow('allowed are 1000000');
});

test('PPM and PGM, with comments', () => {
  const ppm = Buffer.concat([Buffer.from('P6\n# made by hand\n2 2\n255\n'), Buffer.from(EXPECTED)]);
  expect(decodePpm(ppm, 100)).toEqual({ width: 2, height: 2, data: Uint8Array.from(EXPECTED) });
  expect(decodePpm(Buffer.from('P5 1 2 255\nAB'), 100).data).toEqual(Uint8Array.of(65, 65, 65, 66, 66, 66));
});

test('PPM that is cut off, deep, too large or odd', () => {
  expect(() => decodePpm(Buffer.from('P6 2 2 255\nabc'), 100)).toThrow('PPM ends after 14 bytes');
  expect(() => decodePpm(Buffer.from('P6 2 2 65535\nabc'), 100)).toThrow('values up to 65535');
  expect(() => decodePpm(Buffer.from('P6 0 2 255\n'), 100)).toThrow('PPM of 0x2');
  expect(() => decodePpm(Buffer.from('P6 99 99 255\n'), 100)).toThrow('allowed are 100');
  expect(() => decodePpm(Buffer.from(`P6${' '.repeat(5000)}`), 100)).toThrow('PPM header');
});

test('both come in through decode', async () => {
  const options = { use_exif_info: true, exif: true, pixelsMax: 100 };
  expect(await decode(bmp(), options)).toMatchObject({ format: 'bmp', width: 2, exif: null });
  expect(await decode(Buffer.from('P5 1 2 255\nAB'), options)).toMatchObject({ format: 'ppm', height: 2 });
});
