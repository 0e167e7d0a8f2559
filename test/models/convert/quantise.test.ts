import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { findBodies } from '../../../models/body/bodyDetector.ts';
import { convertMask, convertMaskFloat } from '../../../models/convert/mask.ts';
import { convertNanodet, convertNanodetFloat } from '../../../models/convert/nanodet.ts';
import { readOnnx } from '../../../models/convert/onnxFile.ts';
import { OnnxGraph } from '../../../models/convert/onnxGraph.ts';
import { measured, quantise, type Range } from '../../../models/convert/quantise.ts';
import { decode } from '../../../models/decode.ts';
import { overlap, squareTransform } from '../../../models/geometry.ts';
import { MANIFEST, type Model } from '../../../models/manifest.ts';
import { Network } from '../../../models/network.ts';
import { warpShared } from '../../../models/warp.ts';
import { MODELS_DIR, PIXELS_MAX, photo } from '../support.ts';

const INPUT = { name: 'x', shape: [1, 1, 2, 2], range: [-1, 1] } as const;
/** Two channels, x / 2 + 1 and -x; after LeakyRelu with 0.1 their sum is the output. */
const RANGES: Range[] = [[-1, 1.5]];

function small(): Uint8Array {
  const graph = new OnnxGraph('small');
  const x = graph.input(INPUT.name, INPUT.shape);
  const convolved = graph.op('Conv', [x, graph.floats([0.5, -1], [2, 1, 1, 1])]);
  const biased = graph.op('Add', [convolved, graph.floats([1, 0], [2, 1, 1])]);
  const activated = graph.op('LeakyRelu', [biased], { alpha: { float: 0.1 } });
  const last = graph.op('Conv', [activated, graph.floats([1, 1], [1, 2, 1, 1])]);
  const moved = graph.op('Add', [last, graph.floats([0], [1, 1, 1])]);
  graph.op('Transpose', [moved], { perm: [0, 2, 3, 1] }, 'y');
  graph.output('y');
  return graph.finish();
}

/** Batch normalisation: 2 x + 1 of the first channel, 3 - x of the second, each the largest of two rows; then 3 less of the second. */
function normalised(): Uint8Array {
  const graph = new OnnxGraph('normalised');
  const x = graph.input(INPUT.name, INPUT.shape);
  const convolved = graph.op('Conv', [x, graph.floats([1, 1], [2, 1, 1, 1])]);
  const numbers = [
    [4, -2],
    [1, 3],
    [0, 0],
    [3.999, 3.999],
  ].map((values) => graph.floats(values, [2]));
  const norm = graph.op('BatchNormalization', [convolved, ...numbers], { epsilon: { float: 0.001 } });
  const pooled = graph.op('MaxPool', [graph.op('Relu', [norm])], { kernel_shape: [2, 1], strides: [1, 1] });
  const middle = graph.op('Conv', [pooled, graph.floats([1, 0, 0, 1], [2, 2, 1, 1])]);
  const moved = graph.op('Add', [middle, graph.floats([0, -3], [2, 1, 1])]);
  const last = graph.op('Conv', [graph.op('Relu', [moved]), graph.floats([1, 1], [1, 2, 1, 1])]);
  graph.op('Identity', [graph.op('Add', [last, graph.floats([0], [1, 1, 1])])], {}, 'y');
  graph.output('y');
  return graph.finish();
}

async function answer(bytes: Uint8Array): Promise<number[]> {
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 });
  const { y } = await session.run({ x: new Tensor('float32', Float32Array.of(-1, -0.25, 0.5, 1), [1, 1, 2, 2]) });
  if (!(y?.data instanceof Float32Array)) throw new TypeError('no output');
  return [...y.data];
}

test('a network in levels answers as in float32, within a few steps of the levels', async () => {
  const expected = [0.5 + 1, 0.875 + 0.25, 1.25 - 0.05, 1.5 - 0.1];
  const found = await answer(quantise(small(), 'small', INPUT, RANGES));
  for (const [i, value] of found.entries()) expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(0.03);
  expect(found).not.toEqual(await answer(small()));
});

test('what makes the outputs is not measured, and stays float32', () => {
  expect(measured(readOnnx(small()))).toHaveLength(1);
});

test('batch normalisation goes into the convolution; the first one may stay float32, with its Relu and pool', async () => {
  expect(measured(readOnnx(normalised()))).toHaveLength(2);
  const input = { name: INPUT.name, shape: INPUT.shape };
  const expected = await answer(normalised());
  expect(expected.map((value) => Math.round(value * 100) / 100)).toEqual([3, 3.25]);
  const found = await answer(
    quantise(normalised(), 'normalised', input, [
      [0, 4],
      [0, 3],
    ]),
  );
  for (const [i, value] of found.entries()) expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(0.03);
});

test('as many ranges are needed as tensors are measured', () => {
  expect(() => quantise(small(), 'small', INPUT, [])).toThrow('model small: 0 ranges for 1 tensors');
});

test('a convolution without a bias is refused', () => {
  const graph = new OnnxGraph('bare');
  const x = graph.input(INPUT.name, INPUT.shape);
  graph.op('Relu', [graph.op('Conv', [x, graph.floats([1], [1, 1, 1, 1])])], {}, 'y');
  graph.output('y');
  expect(() => quantise(graph.finish(), 'bare', INPUT, [])).toThrow('Conv without a bias');
});

(MODELS_DIR ? describe : describe.skip)('in levels as in float32', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facet-quantise-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = (name: string): Buffer => readFileSync(join(MODELS_DIR ?? '', name));
  const modelOf = (id: string): Model => {
    const model = MANIFEST.models.find((one) => one.id === id);
    if (!model) throw new Error(`the manifest has no ${id}`);
    return model;
  };
  const load = async (model: Model, bytes: Uint8Array): Promise<Network> => {
    const path = await mkdtemp(join(folder, 'network-')).then((own) => join(own, 'network.onnx'));
    await writeFile(path, bytes);
    return Network.load({ path, model });
  };
  const open = (number: number) => decode(photo(number), { use_exif_info: true, exif: false, pixelsMax: PIXELS_MAX });

  test('NanoDet sees the bodies', async () => {
    const model = modelOf('nanodet');
    const weights = [file('nanodet.json'), file('nanodet.bin')] as const;
    await using float = await load(model, convertNanodetFloat(...weights));
    await using levels = await load(model, convertNanodet(...weights));
    for (const number of [1, 2]) {
      const image = await open(number);
      const found = await findBodies({ model, network: levels }, image);
      const sure = (await findBodies({ model, network: float }, image)).filter(({ score }) => score > 0.5);
      expect(sure.length).toBeGreaterThan(0);
      for (const { rect, score } of sure) {
        const twin = found.find((body) => overlap(body.rect, rect) > 0.85);
        expect(Math.abs((twin?.score ?? 0) - score)).toBeLessThan(0.1);
      }
    }
  });

  test('the mask network gives its scores', async () => {
    const model = modelOf('aizoo-mask');
    const weights = file('face_mask_detection.pb');
    await using float = await load(model, convertMaskFloat(weights));
    await using levels = await load(model, convertMask(weights));
    for (const number of [1, 4]) {
      const image = await open(number);
      const crop = warpShared(image, squareTransform([image.width / 2, 300], 600, 0, 260), 260, 260);
      const [wanted, found] = [await float.run([crop], 260, 260), await levels.run([crop], 260, 260)];
      const apart = found('scores').map((score, i) => Math.abs(score - (wanted('scores')[i] ?? Number.NaN)));
      expect(Math.max(...wanted('scores'))).toBeGreaterThan(0.3);
      expect(Math.max(...apart)).toBeLessThan(0.05);
      expect(Math.max(...apart)).toBeGreaterThan(0);
    }
  });
});
