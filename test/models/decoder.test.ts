import sharp from 'sharp';
import { PlatformError } from '../../contract/errors.ts';
import { Crew } from '../../models/crew.ts';
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

test('the limit is 5 s where nothing else is said', async () => {
  const decoder = await startDecoder({ file: 'test/models/fixtures/stuckChild.mjs' });
  const started = performance.now();
  await expect(decoder.run({ bytes: photo(1), options })).rejects.toMatchObject({ key: 'imageTooSlow' });
  expect(performance.now() - started).toBeGreaterThan(4_900);
});

test('a hundred stuck photos at once: those that are taken are killed one after the other, the rest is told at once', async () => {
  const start = () => startDecoder({ file: 'test/models/fixtures/stuckChild.mjs', limitMs: 100 });
  const crew = new Crew({ size: 2, waitingMax: 8, start });
  const keys: string[] = [];
  const photos = Array.from({ length: 100 }, () =>
    crew.run({ bytes: photo(1), options }).catch((error: unknown) => {
      keys.push(error instanceof PlatformError ? error.key : String(error));
    }),
  );
  await Promise.all(photos.slice(10));
  expect(keys).toEqual(Array.from({ length: 90 }, () => 'tooBusy'));
  await Promise.all(photos);
  expect(keys.slice(90)).toEqual(Array.from({ length: 10 }, () => 'imageTooSlow'));
  await crew.close();
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
