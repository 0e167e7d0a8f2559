import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { z } from 'zod';
import { convertTensorflow } from '../../../models/convert/tensorflow.ts';
import { readTfjsGraph } from '../../../models/convert/tfjsGraph.ts';
import { MODELS_DIR, photo } from '../support.ts';

/** Each value of the graph that is compared, with the largest difference allowed: float rounding, by its size. */
interface Reference {
  id: string;
  folder?: string | undefined;
  shape: [number, number, number, number];
  /** What pixels, 0..255, are divided by. */
  scale: number;
  outputs: Record<string, number>;
  /** How many numbers of each output are compared; all by default. */
  first?: number;
}

const HUMAN = 'node_modules/@vladmandic/human/models';
const NPM: Reference[] = [
  {
    id: 'blazeface',
    shape: [1, 256, 256, 3],
    scale: 255,
    outputs: { Identity: 2e-3, Identity_1: 2e-3, Identity_2: 2e-3, Identity_3: 2e-3 },
  },
  { id: 'facemesh', shape: [2, 192, 192, 3], scale: 255, outputs: { Identity_1: 1e-4, Identity_2: 3e-4 } },
  { id: 'iris', shape: [2, 64, 64, 3], scale: 255, outputs: { Identity: 1e-4 } },
  { id: 'emotion', shape: [2, 64, 64, 1], scale: 255, outputs: { Identity: 1e-6 } },
  {
    id: 'centernet',
    shape: [1, 512, 512, 3],
    scale: 1,
    outputs: { 'tower_0/keypoints': 1e-5, 'tower_0/wh': 1e-2 },
  },
  // The best three, of six numbers each: further down near ties change places.
  { id: 'centernet', shape: [1, 512, 512, 3], scale: 1, outputs: { 'tower_0/detections': 1e-2 }, first: 18 },
];
const NANODET: Reference = {
  id: 'nanodet',
  folder: MODELS_DIR,
  shape: [1, 3, 416, 416],
  scale: 255,
  outputs: Object.fromEntries(
    ['Identity', 'Identity_1', 'Identity_2', 'Identity_3', 'Identity_4', 'Identity_5'].map((name) => [name, 1e-4]),
  ),
};
const Manifest = z.object({
  modelTopology: z.looseObject({}),
  weightsManifest: z.array(
    z.object({
      weights: z.array(
        z.looseObject({ name: z.string(), shape: z.array(z.int()), dtype: z.enum(['float32', 'int32']) }),
      ),
    }),
  ),
});

beforeAll(async () => {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false); // Its threads would outlive the tests.
  const root = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json');
  setWasmPaths(join(dirname(root), 'dist/'));
  await tf.setBackend('wasm');
});

/** A photo with three faces, once per batch, squeezed into the shape. */
async function input({ shape, scale }: Reference): Promise<Float32Array> {
  const [batch, ...sizes] = shape;
  const planar = sizes[0] === 3;
  const [height, width, channels] = planar ? [sizes[1], sizes[2], 3] : sizes;
  const resized = sharp(photo(1)).resize(width, height, { fit: 'fill' });
  const pixels = await (channels === 1 ? resized.greyscale() : resized).raw().toBuffer();
  const one = Array.from(pixels, (value) => value / scale);
  return Float32Array.from(Array.from({ length: batch }, () => one).flat());
}

async function tensorflow(
  files: [Buffer, Buffer],
  data: Float32Array,
  { shape, outputs }: Reference,
): Promise<tf.Tensor[]> {
  const { modelTopology, weightsManifest } = Manifest.parse(JSON.parse(files[0].toString('utf8')));
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  const weightData = Uint8Array.from(files[1]).buffer;
  const model = await loadGraphModel({ load: () => Promise.resolve({ modelTopology, weightSpecs, weightData }) });
  return [model.execute(tf.tensor(data, shape), Object.keys(outputs))].flat();
}

async function compare(reference: Reference): Promise<void> {
  const { id, folder = HUMAN, shape, outputs, first } = reference;
  const files: [Buffer, Buffer] = [readFileSync(join(folder, `${id}.json`)), readFileSync(join(folder, `${id}.bin`))];
  const data = await input(reference);
  const expected = await tensorflow(files, data, reference);
  const names = Object.fromEntries(Object.keys(outputs).map((name) => [name, name]));
  const session = await InferenceSession.create(convertTensorflow(readTfjsGraph(...files), id, names));
  const found = await session.run({ [session.inputNames[0] ?? '']: new Tensor('float32', data, shape) });
  for (const [i, [name, tolerance]] of Object.entries(outputs).entries()) {
    const values = found[name]?.data as Float32Array;
    const wanted = await (expected[i] as tf.Tensor).data();
    expect(values).toHaveLength(wanted.length);
    const compared = values.subarray(0, first);
    const difference = compared.reduce(
      (most, value, n) => Math.max(most, Math.abs(value - (wanted[n] ?? Number.NaN))),
      0,
    );
    expect(difference).toBeLessThanOrEqual(tolerance);
  }
}

test.each(NPM)('$id answers as TensorFlow.js does: $outputs', compare);
(MODELS_DIR ? test : test.skip)('nanodet answers as TensorFlow.js does', () => compare(NANODET));
