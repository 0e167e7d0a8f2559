import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { findBodies } from '../../../models/body/bodyDetector.ts';
import { convertNanodet, convertNanodetFloat } from '../../../models/convert/nanodet.ts';
import { readOnnx } from '../../../models/convert/onnxFile.ts';
import { OnnxGraph } from '../../../models/convert/onnxGraph.ts';
import { measured, quantise, type Range } from '../../../models/convert/quantise.ts';
import { decode } from '../../../models/decode.ts';
import { overlap } from '../../../models/geometry.ts';
import { MANIFEST } from '../../../models/manifest.ts';
import { Network } from '../../../models/network.ts';
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

(MODELS_DIR ? describe : describe.skip)('NanoDet', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facet-quantise-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('sees in levels the bodies that it sees in float32', async () => {
    const model = MANIFEST.models.find(({ id }) => id === 'nanodet');
    if (!model) throw new Error('the manifest has no nanodet');
    const [json, bin] = ['nanodet.json', 'nanodet.bin'].map((file) => readFileSync(join(MODELS_DIR ?? '', file)));
    const load = async (name: string, convert: typeof convertNanodet): Promise<Network> => {
      const path = join(folder, name);
      await writeFile(path, convert(json ?? new Uint8Array(), bin ?? new Uint8Array()));
      return Network.load({ path, model });
    };
    await using float = await load('float.onnx', convertNanodetFloat);
    await using levels = await load('levels.onnx', convertNanodet);
    for (const number of [1, 2]) {
      const image = await decode(photo(number), { use_exif_info: true, exif: false, pixelsMax: PIXELS_MAX });
      const found = await findBodies({ model, network: levels }, image);
      const sure = (await findBodies({ model, network: float }, image)).filter(({ score }) => score > 0.5);
      expect(sure.length).toBeGreaterThan(0);
      for (const { rect, score } of sure) {
        const twin = found.find((body) => overlap(body.rect, rect) > 0.85);
        expect(Math.abs((twin?.score ?? 0) - score)).toBeLessThan(0.1);
      }
    }
  });
});
