import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import sharp from 'sharp';
import { createEngine, type Engine, ESTIMATIONS } from '../../models/engine.ts';
import { ALL, CACHE_DIR, DESCRIBE, FIND, MODELS_DIR, PIXELS_MAX, photo } from './support.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({
    modelsDir: MODELS_DIR,
    cacheDir: CACHE_DIR,
    pack: 'auto',
    threads: 2,
    pixelsMax: PIXELS_MAX,
    waitingMax: 12,
  });
});
afterAll(() => engine.close());

test('tells its descriptor and what it can estimate', () => {
  if (MODELS_DIR) expect(engine.pack).toBe('standard'); // Without it, only what an earlier run left in the cache.
  const standard = engine.pack === 'standard';
  const { version, dimensions, threshold_match } = engine.descriptor;
  expect([version, dimensions]).toEqual([standard ? 101 : 102, 128]);
  expect(engine.cosine(threshold_match, version)).toBeCloseTo(standard ? 0.44 : 0.954, 5);
  expect(engine.similarity(1, version)).toBeGreaterThan(0.999);
  const told = ESTIMATIONS.filter((estimation) => engine.available(estimation) === true);
  expect(told).toEqual(expect.arrayContaining(['face_detection', 'head_pose', 'emotions', 'quality', 'people_count']));
  for (const name of ['mask', 'glasses', 'liveness'] as const) expect(told.includes(name)).toBe(standard);
  expect(told).not.toContain('ethnicity');
  expect(engine.available('deepfake')).toBe(
    `Estimation "deepfake" needs the model "deepfake", which model pack "${engine.pack}" does not have`,
  );
});

test('gives the same numbers in every thread and by every way in', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => engine.describe(photo(1), ALL)));
  for (const result of results) expect(result).toEqual(results[0]);
  const png = await sharp(photo(1)).png().toBuffer();
  const interlaced = await sharp(photo(1)).png({ progressive: true }).toBuffer();
  const [inThread, inChild] = await Promise.all([
    engine.describe(png, DESCRIBE),
    engine.describe(interlaced, DESCRIBE),
  ]);
  expect(inChild).toEqual(inThread);
});

test('a sample that is a progressive JPEG comes back as it was', async () => {
  const [face] = (await engine.describe(photo(1), ALL)).faces;
  const progressive = await sharp(face?.sample?.jpeg).jpeg({ progressive: true }).toBuffer();
  const again = await engine.describe(progressive, { ...ALL, image_type: 1 });
  expect(again.faces[0]?.sample?.jpeg.equals(progressive)).toBe(true);
});

test('the whole picture as an upright JPEG', async () => {
  const turned = await sharp(photo(1)).resize(300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { origin, faces } = await engine.describe(turned, { ...FIND, detect_face: false, origin_jpeg: true });
  const { format, width, height } = await sharp(origin).metadata();
  expect([faces, Buffer.isBuffer(origin), format, width, height]).toEqual([[], true, 'jpeg', 200, 300]);
});

test('a photo on its side is turned where the engine is told to', async () => {
  const turning = await createEngine({
    ...{ modelsDir: MODELS_DIR, cacheDir: CACHE_DIR, pack: 'auto', threads: 1, pixelsMax: PIXELS_MAX },
    autoRotation: true,
  });
  const onSide = await sharp(photo(1)).rotate(270).jpeg().toBuffer();
  const found = await turning.describe(onSide, FIND).finally(() => turning.close());
  const plain = await engine.describe(onSide, FIND);
  expect([found.orientation, plain.orientation]).toEqual([90, undefined]);
  expect(found.faces).toHaveLength((await engine.describe(photo(1), FIND)).faces.length);
});

test('bad images are refused, whichever way they go', async () => {
  const tiff = await sharp(photo(1)).tiff().toBuffer();
  await expect(engine.describe(new Uint8Array(), FIND)).rejects.toMatchObject({
    key: 'imageInvalid',
    message: 'Image is empty (0 bytes)',
  });
  await expect(engine.describe(photo(1).subarray(0, 9000), FIND)).rejects.toMatchObject({ key: 'imageInvalid' });
  await expect(engine.describe(tiff.subarray(0, 200), FIND)).rejects.toMatchObject({ key: 'imageInvalid' });
  await expect(engine.describe(photo(1), { ...FIND, image_type: 1 })).rejects.toMatchObject({ key: 'warpSizeWrong' });
});

test('a full queue answers tooBusy, a signal takes a photo out of it', async () => {
  const control = new AbortController();
  const wanted = Array.from({ length: 13 }, () => engine.describe(photo(1), FIND));
  const unwanted = engine.describe(photo(1), FIND, { signal: control.signal });
  await expect(engine.describe(photo(1), FIND)).rejects.toMatchObject({ key: 'tooBusy' });
  control.abort(new Error('caller has gone'));
  await expect(unwanted).rejects.toThrow('caller has gone');
  expect((await Promise.all(wanted)).every(({ faces }) => faces.length >= 2)).toBe(true);
});

test('the event loop stays free while photos are described', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const before = performance.eventLoopUtilization();
  const started = performance.now();
  delay.enable();
  await Promise.all(Array.from({ length: 12 }, (_, i) => engine.describe(photo((i % 6) + 1), ALL)));
  delay.disable();
  const { utilization } = performance.eventLoopUtilization(before);
  expect(utilization).toBeLessThan(0.5); // 0.02 as a rule; 0.75 were the networks run in this thread.
  expect(delay.max / 1e6).toBeLessThan((performance.now() - started) / 4);
});
