import sharp from 'sharp';
import { decode } from '../../models/decode.ts';
import { startDecoder } from '../../models/decoder.ts';
import { PIXELS_MAX, photo } from './support.ts';

const options = { use_exif_info: true, exif: true, pixelsMax: PIXELS_MAX };

test('a child decodes to the same pixels, several times', async () => {
  const decoder = await startDecoder();
  for (const bytes of [await sharp(photo(1)).tiff().toBuffer(), photo(2)]) {
    const { data, ...rest } = await decoder.run({ bytes, options });
    const { data: pixels, ...wanted } = await decode(bytes, options);
    expect(rest).toEqual(wanted);
    expect(Buffer.compare(data, pixels)).toBe(0);
  }
  await expect(decoder.run({ bytes: photo(1).subarray(0, 5000), options })).rejects.toMatchObject({
    key: 'imageInvalid',
  });
  await expect(decoder.run({ bytes: photo(1), options: { ...options, pixelsMax: 9 } })).rejects.toMatchObject({
    key: 'imageTooLarge',
  });
  expect(decoder.alive).toBe(true);
  await decoder.close();
  expect(decoder.alive).toBe(false);
});

test('a child that takes too long is killed', async () => {
  const decoder = await startDecoder({ file: 'test/models/fixtures/stuckChild.mjs', limitMs: 200 });
  const started = performance.now();
  await expect(decoder.run({ bytes: photo(1), options })).rejects.toMatchObject({
    key: 'imageTooSlow',
    message: 'Decoding took longer than 200 ms; send a simpler image',
  });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(decoder.alive).toBe(false);
});

test('a child that dies', async () => {
  const decoder = await startDecoder({ file: 'test/models/fixtures/dyingChild.mjs' });
  await expect(decoder.run({ bytes: photo(1), options })).rejects.toMatchObject({
    key: 'imageHarmful',
    message: 'Image ended the process that decoded it (SIGSEGV)',
  });
  expect(decoder.alive).toBe(false);
});

test('a child that talks nonsense', async () => {
  const decoder = await startDecoder({ file: 'test/models/fixtures/babblingChild.mjs' });
  await expect(decoder.run({ bytes: photo(1), options })).rejects.toMatchObject({ key: 'imageHarmful' });
  expect(decoder.alive).toBe(false);
});

test('a child that cannot start', async () => {
  await expect(startDecoder({ file: 'test/models/fixtures/none.mjs' })).rejects.toMatchObject({ key: 'imageHarmful' });
});
