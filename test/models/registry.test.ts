import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, buildPack } from '../../models/build.ts';
import { OnnxGraph } from '../../models/convert/onnxGraph.ts';
import { MANIFEST, type Model, modelById } from '../../models/manifest.ts';
import { NetworkDetector } from '../../models/networkDetector.ts';
import { createPipeline } from '../../models/pipeline.ts';
import { withChoices, withOwnModels } from '../../models/registry.ts';
import { decodeScrfd } from '../../models/scrfd.ts';
import { digest } from '../../models/sources.ts';
import { downloadFile } from '../../stores/http/downloadFile.ts';
import { CACHE_DIR, cosine, DESCRIBE, PIXELS_MAX, pack, photo } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'facet-own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An entry as an operator writes it: a finished ONNX file in the folder of weights. */
function own(id: string, like: Model, changes: Partial<Model>): Model {
  const { sha256, bytes } = like;
  const sources: Model['sources'] = [{ kind: 'folder', origin: 'the operator', files: [`${id}.onnx`] }];
  const pinned = { sha256: changes.sha256 ?? sha256, bytes: changes.bytes ?? bytes };
  return { ...like, id, file: `${id}.onnx`, convert: 'none', sources, weights: [pinned], ...changes };
}

/** Finds one face of 100 x 120 pixels, and a worse box beside it, on whatever it sees. */
function decodedBoxes(): Uint8Array {
  const graph = new OnnxGraph('boxes');
  graph.input('image', [1, 3, 64, 64]);
  const five = [20, 25, 40, 25, 30, 35, 22, 45, 38, 45];
  const constant = (name: string, values: number[], shape: number[]): void => {
    graph.op('Identity', [graph.floats(values, shape)], {}, name);
    graph.output(name);
  };
  constant('b', [10, 10, 50, 58, 11, 11, 50, 58], [1, 2, 4]);
  constant('s', [0.9, 0.8], [1, 2]);
  constant('p', [...five, ...five], [1, 2, 10]);
  return graph.finish();
}

const build = (options: Partial<BuildOptions>): ReturnType<typeof buildPack> =>
  buildPack({ modelsDir: folder, cacheDir: folder, pack: 'npm', ...options });

test('a detector and a descriptor are added by manifest entries alone', async () => {
  const { models } = await pack('npm');
  copyFileSync(models.face_detection.path, join(folder, 'my-faces.onnx'));
  copyFileSync(models.face_descriptor.path, join(folder, 'my-descriptor.onnx'));
  const { mean, std, ...input } = models.face_descriptor.model.input;
  const manifest = withOwnModels(MANIFEST, {
    models: [
      own('my-faces', models.face_detection.model, { thresholds: { score: 0.4, overlap: 0.3 } }),
      own('my-descriptor', models.face_descriptor.model, { version: 9001, input: { ...input, mean, std } }),
    ],
  });
  const choices = ['face_detection=my-faces', 'extra_face_descriptors=my-descriptor'];
  const built = await build({ manifest: withChoices(manifest, choices), cacheDir: CACHE_DIR });
  await using pipeline = await createPipeline(built, { pixelsMax: PIXELS_MAX });
  const { faces } = await pipeline.describe(photo(1), DESCRIBE);
  expect(faces.length).toBeGreaterThanOrEqual(2);
  for (const { descriptor, more_descriptors } of faces) {
    expect([descriptor?.version, more_descriptors?.map(({ version }) => version)]).toEqual([102, [9001]]);
    expect(cosine(descriptor?.data, more_descriptors?.[0]?.data)).toBeCloseTo(1, 6);
  }
});

test('a detector that ends with finished boxes', async () => {
  const bytes = decodedBoxes();
  writeFileSync(join(folder, 'boxes.onnx'), bytes);
  const blazeface = modelById('blazeface');
  const entry = own('boxes', blazeface, {
    sha256: digest(bytes),
    bytes: bytes.length,
    decode: 'boxes',
    input: { ...blazeface.input, width: 64, height: 64, layout: 'NCHW' },
    outputs: { boxes: 'b', scores: 's', points: 'p' },
  });
  const manifest = withChoices(withOwnModels(MANIFEST, { models: [entry] }), ['face_detection=boxes']);
  await using pipeline = await createPipeline(await build({ manifest, cacheDir: folder }), { pixelsMax: PIXELS_MAX });
  const { width, height, faces } = await pipeline.describe(photo(1), { ...DESCRIBE, descriptor: false });
  const unit = Math.max(width, height) / 64;
  const rect = { x: Math.round(10 * unit), y: Math.round(10 * unit) };
  expect(faces.map(({ score }) => score)).toEqual([expect.closeTo(0.9, 6)]);
  expect(faces[0]?.rect).toMatchObject(rect);
});

/** Its grids are empty but for one anchor: of stride 16, in row 1 and column 2, the second of two. */
function scrfdGrids(): Uint8Array {
  const graph = new OnnxGraph('scrfd');
  graph.input('image', [1, 3, 64, 64]);
  for (const stride of [8, 16, 32]) {
    const count = 2 * (64 / stride) ** 2;
    const hot = stride === 16 ? 2 * (4 + 2) + 1 : -1;
    const values = { scores: [0.7], boxes: [1, 0.5, 1, 1.5], points: [-0.5, 0, 0.5, 0.25, 0, 0.5, -0.4, 1, 0.4, 1] };
    for (const [role, row] of Object.entries(values)) {
      const all = Array.from({ length: count }, (_, i) => (i === hot ? row : row.map(() => 0))).flat();
      graph.op('Identity', [graph.floats(all, [count, row.length])], {}, `${role}_${stride}`);
      graph.output(`${role}_${stride}`);
    }
  }
  return graph.finish();
}

test('a detector whose grids tell distances from anchors', async () => {
  const bytes = scrfdGrids();
  writeFileSync(join(folder, 'scrfd.onnx'), bytes);
  const blazeface = modelById('blazeface');
  const roles = [8, 16, 32].flatMap((stride) => ['scores', 'boxes', 'points'].map((role) => `${role}_${stride}`));
  const entry = own('scrfd', blazeface, {
    sha256: digest(bytes),
    bytes: bytes.length,
    decode: 'scrfd',
    input: { ...blazeface.input, width: 64, height: 64, layout: 'NCHW' },
    outputs: Object.fromEntries(roles.map((role) => [role, role])),
  });
  const manifest = withChoices(withOwnModels(MANIFEST, { models: [entry] }), ['face_detection=scrfd']);
  await using pipeline = await createPipeline(await build({ manifest, cacheDir: folder }), { pixelsMax: PIXELS_MAX });
  const { width, height, faces } = await pipeline.describe(photo(1), { ...DESCRIBE, descriptor: false });
  const unit = (16 * Math.max(width, height)) / 64; // The anchor stands at 2, 1.
  const rect = { x: unit, y: 0.5 * unit, width: 2 * unit, height: 2 * unit };
  expect(faces).toMatchObject([{ rect }]);
  expect(faces[0]?.score).toBeCloseTo(0.7, 6);

  const wrong = own('short', entry, { outputs: { ...entry.outputs, boxes_8: 'points_8' } });
  await using detector = await NetworkDetector.load({ model: wrong, path: join(folder, 'scrfd.onnx') }, decodeScrfd);
  await expect(detector.detect({ width: 64, height: 64, data: new Uint8Array(64 * 64 * 3) })).rejects.toThrow(
    'model short: 64x64 pixels give 128 scores, 1280 values of boxes and 1280 of points of stride 8',
  );
});

test('the example of docs/models.md is a valid manifest', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/models.md', 'utf8')) ?? [];
  expect(withOwnModels(MANIFEST, JSON.parse(example)).models.at(-1)?.id).toBe('sface');
});

test.each([
  ['something else', [], 'expected {"models": [...]}'],
  ['packs', { models: [], packs: {} }, 'expected "models" alone, not packs'],
  ['an id that is taken', { models: [modelById('yunet')] }, 'two models have the id yunet'],
  [
    'a descriptor version that is taken',
    { models: [{ ...modelById('dlib-128'), id: 'mine' }] },
    'two face descriptors have the version 102',
  ],
])("refused in an operator's manifest: %s", (_what, json, message) => {
  expect(() => withOwnModels(MANIFEST, json)).toThrow(message);
});

test.each([
  ['mask', 'is not of the form task=model'],
  ['hat=yunet', '"hat=yunet" names no task; tasks are face_detection'],
  ['face_mesh=none', 'no face can be described without face_mesh'],
  ['face_detection=dlib-128', 'a pack names dlib-128 for face_detection'],
])('refused as a choice: %s', (choice, message) => {
  expect(() => withChoices(MANIFEST, [choice])).toThrow(message);
});

test('choices change every pack, and the main descriptor is no further one', () => {
  const { packs } = withChoices(MANIFEST, ['face_detection=blazeface', 'iris=none', 'extra_face_descriptors=dlib-128']);
  expect(packs.standard).toMatchObject({ face_detection: 'blazeface', extra_face_descriptors: ['dlib-128'] });
  expect(packs.standard.iris).toBeUndefined();
  expect(packs.npm.extra_face_descriptors).toEqual([]);
});

describe('downloads', () => {
  const served = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const file = served.get(request.url ?? '');
    if (file) response.end(file);
    else response.writeHead(404).end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(() => server.close());

  /** The npm pack with a mask network of which only an address is known. */
  function manifest(file: string): typeof MANIFEST {
    const bytes = decodedBoxes();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${file}`;
    const pinned = { sha256: digest(bytes), bytes: bytes.length };
    const sources: Model['sources'] = [{ kind: 'url', files: [url] }];
    const entry = { ...own('far', modelById('aizoo-mask'), pinned), sources, outputs: { boxes: 'b', scores: 's' } };
    return withChoices(withOwnModels(MANIFEST, { models: [entry] }), ['mask=far']);
  }
  const download: BuildOptions['download'] = (url, { bytes }) => downloadFile(url, { bytesMax: bytes });
  const [warm, cold] = [join(folder, 'warm'), join(folder, 'cold')];

  test('a pinned file is fetched once', async () => {
    served.set('/mask.onnx', decodedBoxes());
    const cacheDir = warm;
    const { models } = await build({ manifest: manifest('/mask.onnx'), cacheDir, download });
    expect(models.mask?.model.id).toBe('far');
    served.clear();
    expect((await build({ manifest: manifest('/mask.onnx'), cacheDir })).models.mask?.path).toBe(models.mask?.path);
  });

  test('without leave to download an optional model is missing, and says why', async () => {
    const { models, missing } = await build({ manifest: manifest('/mask.onnx'), cacheDir: cold });
    expect([models.mask, missing.mask]).toEqual([
      undefined,
      expect.stringMatching(/^model far: it can be downloaded from http:\/\/127.0.0.1:\d+\/mask.onnx$/),
    ]);
  });

  test('an address that answers nothing leaves the model missing', async () => {
    const { missing } = await build({ manifest: manifest('/none.onnx'), cacheDir: cold, download });
    expect(missing.mask).toMatch(/^model far: the download of .*\/none.onnx failed: 127.0.0.1:\d+ answers 404$/);
  });

  test('another file is refused, also for an optional model', async () => {
    served.set('/other.onnx', decodedBoxes().fill(0));
    await expect(build({ manifest: manifest('/other.onnx'), cacheDir: cold, download })).rejects.toThrow(
      /model far: http.*other.onnx has sha256 .* get the pinned file/,
    );
  });
});
