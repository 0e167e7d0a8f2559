import fc from 'fast-check';
import sharp from 'sharp';
import { decode } from '../../models/decode.ts';
import { readExif } from '../../models/exif.ts';
import { photo } from './support.ts';

test('reads what sharp wrote', async () => {
  const exif = {
    IFD0: { Make: 'Facet', ImageDescription: 'a face' },
    IFD2: { ExposureTime: '1/50' },
    IFD3: { GPSLatitudeRef: 'N' },
  };
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await sharp(photo(1)).resize(50).withExif(exif).toFormat(format).toBuffer();
    const image = await decode(bytes, { use_exif_info: true, exif: true, pixelsMax: 1e6 });
    expect(image.exif).toMatchObject({
      Make: 'Facet',
      ImageDescription: 'a face',
      ExposureTime: 0.02,
      GPSLatitudeRef: 'N',
    });
  }
});

test('without the wish, or without tags, there is null', async () => {
  const options = { use_exif_info: true, pixelsMax: 1e7 };
  expect((await decode(photo(1), { ...options, exif: false })).exif).toBeNull();
  const bare = await sharp(photo(1)).resize(50).png().toBuffer();
  expect((await decode(bare, { ...options, exif: true })).exif).toBeNull();
});

test('any bytes are read or left out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, little) => {
      const block = Buffer.concat([Buffer.from(little ? 'II*\0\x08\0\0\0' : 'MM\0*\0\0\0\x08', 'latin1'), bytes]);
      expect(JSON.stringify(readExif(block))).toEqual(expect.any(String));
    }),
    { numRuns: 2000 },
  );
});

test('a directory that points to itself ends', () => {
  const block = Buffer.from('II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0', 'latin1');
  expect(readExif(block)).toBeNull();
});
