import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { z } from 'zod';
import { noFace, photo } from '../photos.ts';

const FACES_DIR = process.env['FACET_FACES_DIR'];
const PACKS = process.env['FACET_MODELS_DIR'] ? (['npm', 'standard'] as const) : (['npm'] as const);
const AUC_MIN = { standard: 0.995, npm: 0.985 };

const Proportion = z.object({ count: z.number(), trials: z.number() });
const Result = z.object({
  figures: z.array(z.object({ name: z.string(), value: z.number().nullable() })),
  machine: z.object({ cpus: z.number() }),
  pack: z.string(),
  data: z.object({ labels_sha256: z.string(), genuine: z.number(), impostor: z.number() }),
  details: z.object({
    failures: z.array(z.object({ line: z.number(), stage: z.string(), reason: z.string() })),
    failure_to_enrol: Proportion,
    worst: z.object({ impostors: z.array(z.object({ photos: z.array(z.object({ person: z.string() })) })) }),
  }),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'facet-eval-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = promisify(execFile);
const Failed = z.object({ code: z.literal(1), stderr: z.string(), stdout: z.string() });
const failed = async (ended: Promise<unknown>) => Failed.parse(await ended.then(fail, (error: unknown) => error));
const fail = () => {
  throw new Error('it ended well');
};
async function evaluate(images: string, labels: string, ...more: string[]) {
  const [json, html] = [join(folder, 'result.json'), join(folder, 'report.html')];
  const args = ['dist/bench/eval.js', '--images', images, '--labels', labels, '--json', json, '--html', html, ...more];
  const { stdout } = await run(process.execPath, args);
  const result = Result.parse(JSON.parse(readFileSync(json, 'utf8')));
  const value = (name: string) => result.figures.find((figure) => figure.name === name)?.value;
  return { result, value, stdout, html: readFileSync(html, 'utf8') };
}

(FACES_DIR ? describe : describe.skip).each(PACKS)('pack %s on labelled faces', (pack) => {
  test('finds every face and tells persons apart', async () => {
    const { result, value } = await evaluate(FACES_DIR ?? '', join(FACES_DIR ?? '', 'labels.csv'), '--pack', pack);
    expect(result.pack).toBe(pack);
    expect(result.data).toMatchObject({ genuine: 10, impostor: 110 });
    expect(value('detection_rate')).toBe(1);
    expect(value('auc')).toBeGreaterThanOrEqual(AUC_MIN[pack]);
    expect(value('eer')).toBeLessThanOrEqual(0.05);
    expect(value('tar_at_fmr_0.1pct')).toBeGreaterThan(0.5);
  });
});

/** Three persons, of whom two have a smaller copy; a picture without a face, a missing and a broken file. */
async function writePhotos(): Promise<string> {
  const images = join(folder, 'photos');
  mkdirSync(join(images, 'copies'), { recursive: true });
  for (const n of [1, 2, 3]) {
    writeFileSync(join(images, `${n}.jpg`), photo(n));
    await sharp(photo(n))
      .resize(1200)
      .jpeg()
      .toFile(join(images, 'copies', `${n}.jpg`));
  }
  writeFileSync(join(images, 'grey.jpg'), await noFace());
  writeFileSync(join(images, 'broken.jpg'), 'no picture');
  copyFileSync(join(images, 'copies/1.jpg'), join(images, 'again.jpg'));
  return images;
}

test('one report says what was found, what failed and why, and loads nothing', async () => {
  const images = await writePhotos();
  const labels = join(folder, 'labels.csv');
  const rows = [
    'person,file',
    'Ann <script>alert(1)</script>,1.jpg',
    'Ann <script>alert(1)</script>,copies/1.jpg',
    'Ben,2.jpg',
    'Ben,copies/2.jpg',
    'Cem,3.jpg',
    'Dora,grey.jpg',
    'Cem,missing.jpg',
    'Cem,broken.jpg',
  ];
  writeFileSync(labels, rows.join('\n'));
  const { result, value, stdout, html } = await evaluate(images, labels, '--pack', 'npm');
  expect(result.data).toMatchObject({ genuine: 2, impostor: 8 });
  expect([value('auc'), value('eer'), value('rank_1')]).toEqual([1, 0, 1]);
  expect(value('detection_rate')).toBeCloseTo(5 / 6, 3);
  expect(result.details.failures.map(({ line, stage }) => [line, stage])).toEqual([
    [7, 'detect'],
    [8, 'read'],
    [9, 'read'],
  ]);
  expect(result.details.failure_to_enrol).toMatchObject({ count: 1, trials: 4 });
  expect(stdout).toContain('missing.jpg (Cem): the file is not there');
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^pack npm: 8 labelled faces of 4 persons/);
  expect(html).not.toContain('<script');
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<link|src="(?!data:)/);
  expect(html.match(/<img src="data:image\/jpeg;base64,/g)?.length).toBeGreaterThanOrEqual(12);
});

test.each([
  ['file,person\n1.jpg', 'eval: line 2: the person on 1.jpg is missing'],
  ['file,person\nnowhere.jpg,Ann', 'eval: no photo gave a face; the first, nowhere.jpg: the file is not there'],
])('labels %j end it with one line', async (text, message) => {
  const labels = join(folder, 'bad.csv');
  writeFileSync(labels, text);
  const ended = run(process.execPath, ['dist/bench/eval.js', '--images', folder, '--labels', labels, '--pack', 'npm']);
  expect((await failed(ended)).stderr.trimEnd().split('\n').at(-1)).toBe(message);
});

test('a calibration is refused where the photos cannot carry it', async () => {
  const images = await writePhotos();
  const labels = join(folder, 'few.csv');
  writeFileSync(labels, 'file,person\n1.jpg,Ann\ncopies/1.jpg,Ann\n2.jpg,Ben');
  const args = ['dist/bench/eval.js', '--images', images, '--labels', labels, '--pack', 'npm', '--calibrate'];
  const message = 'eval: 2 impostor comparisons are too few: a calibration needs 3,000';
  const { stderr, stdout } = await failed(run(process.execPath, args));
  expect(stderr).toContain(message);
  expect(stdout).toContain('AUC 1.0000');
});
