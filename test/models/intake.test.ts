import sharp from 'sharp';
import { PlatformError } from '../../contract/errors.ts';
import { createEngine, type Engine } from '../../models/engine.ts';
import { IMAGE_FORMATS } from '../../models/image.ts';
import { corpus, mutate, random } from './mutations.ts';
import { ALL, CACHE_DIR, FIND, MODELS_DIR, PIXELS_MAX, photo } from './support.ts';

/** FACET_TEST_MUTATIONS=10000 is the long run; FACET_TEST_SEED repeats one. */
const MUTATIONS = Number(process.env['FACET_TEST_MUTATIONS'] ?? 500);
const SEED = Number(process.env['FACET_TEST_SEED'] ?? 20_261_121);
/** A decode is killed after 5 s; the rest is for a new process on a busy machine. */
const ANSWER_MS_MAX = 7_000;
/** Two photos of 50 megapixels and what describing them takes. */
const GROWTH_MB_MAX = 700;
const AT_ONCE = 4;

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({
    modelsDir: MODELS_DIR,
    cacheDir: CACHE_DIR,
    pack: 'auto',
    threads: 2,
    pixelsMax: PIXELS_MAX,
    formats: IMAGE_FORMATS,
  });
});
afterAll(() => engine.close());

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;

test(
  `${MUTATIONS} mutated files: each is described or refused, soon, and in bounded memory`,
  async () => {
    const files = await corpus();
    for (const file of files) expect((await engine.describe(file, ALL)).width).toBeGreaterThan(0);
    const next = random(SEED);
    const before = megabytes();
    const outcomes: Record<string, number> = {};
    let [slowest, most, left] = [0, 0, MUTATIONS];
    async function work(): Promise<void> {
      while (left-- > 0) {
        const bytes = mutate(files, next);
        const started = performance.now();
        const outcome = await engine
          .describe(bytes, { ...ALL, detect_face: left % 8 === 0 })
          .then(() => 'described', keyOf);
        slowest = Math.max(slowest, performance.now() - started);
        most = Math.max(most, megabytes());
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    console.info(
      JSON.stringify({ seed: SEED, outcomes, slowest_ms: Math.round(slowest), grown_mb: Math.round(most - before) }),
    );
    const allowed = ['described', 'imageInvalid', 'imageTooLarge', 'imageTooSlow'];
    expect(Object.keys(outcomes).filter((outcome) => !allowed.includes(outcome))).toEqual([]);
    expect(slowest).toBeLessThan(ANSWER_MS_MAX);
    expect(most - before).toBeLessThan(GROWTH_MB_MAX);
    expect((await engine.describe(photo(1), FIND)).width).toBe(1920);
  },
  60_000 + MUTATIONS * 200,
);

test('pixel bombs are refused at once, by what their headers announce', async () => {
  const small = sharp(photo(1)).resize(64);
  const files = [
    announce(await small.clone().png({ palette: true, colours: 2 }).toBuffer(), 'IHDR', 16_383, 16_383),
    announce(await small.clone().png({ progressive: true }).toBuffer(), 'IHDR', 60_000, 60_000),
    announce(await small.clone().jpeg().toBuffer(), '\xff\xc0\x00\x11\x08', 65_500, 65_500),
    announce(await small.clone().jpeg({ progressive: true }).toBuffer(), '\xff\xc2\x00\x11\x08', 65_535, 1000),
  ];
  for (const bytes of files) {
    const started = performance.now();
    await expect(engine.describe(bytes, FIND)).rejects.toMatchObject({ key: 'imageTooLarge' });
    expect(performance.now() - started).toBeLessThan(3_000); // A decoder would be stopped after 5 s.
  }
});

/** Writes other sides after a mark of the header: 32 bits each in PNG, 16 bits, the height first, in JPEG. */
function announce(bytes: Buffer, mark: string, width: number, height: number): Buffer {
  const at = bytes.indexOf(Buffer.from(mark, 'latin1')) + mark.length;
  if (mark === 'IHDR') {
    bytes.writeUInt32BE(width, at);
    bytes.writeUInt32BE(height, at + 4);
  } else {
    bytes.writeUInt16BE(height, at);
    bytes.writeUInt16BE(width, at + 2);
  }
  return bytes;
}

test('formats that are not configured are refused, by name', async () => {
  await using strict = await openWith(['jpeg', 'png']);
  for (const format of ['webp', 'tiff', 'gif', 'avif'] as const) {
    const bytes = await sharp(photo(1)).resize(64).toFormat(format).toBuffer();
    await expect(strict.engine.describe(bytes, FIND)).rejects.toMatchObject({
      key: 'imageInvalid',
      message: `Image is a file of format ${format === 'avif' ? 'heif' : format}, going by its first bytes; accepted are jpeg, png`,
    });
  }
  expect((await strict.engine.describe(await sharp(photo(1)).resize(64).png().toBuffer(), FIND)).width).toBe(64);
});

test('AVIF where it is configured; of HEIC the prebuilt library has no decoder', async () => {
  const avif = await sharp(photo(1)).resize(640).avif({ effort: 0 }).toBuffer();
  const found = await engine.describe(avif, FIND);
  expect([found.format, found.width]).toEqual(['heif', 640]);
  const heic = Buffer.from(avif);
  heic.write('heic', 8, 'latin1');
  await engine.describe(heic, FIND).catch((error: unknown) => {
    expect(keyOf(error)).toBe('imageInvalid');
  });
});

async function openWith(formats: readonly ('jpeg' | 'png')[]) {
  const opened = await createEngine({
    modelsDir: MODELS_DIR,
    cacheDir: CACHE_DIR,
    pack: 'auto',
    threads: 1,
    pixelsMax: PIXELS_MAX,
    formats,
  });
  return { engine: opened, [Symbol.asyncDispose]: () => opened.close() };
}

function keyOf(error: unknown): string {
  return error instanceof PlatformError ? error.key : String(error);
}
