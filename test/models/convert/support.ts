import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertTensorflow } from '../../../models/convert/tensorflow.ts';
import type { TfAttribute, TfNode } from '../../../models/convert/tfGraph.ts';
import type { Weights } from '../../../models/convert/weights.ts';

export const floats = (data: number[], shape = [data.length]): Weights => ({
  type: 'float32',
  shape,
  data: Float32Array.from(data),
});
export const ints = (data: number[], shape = [data.length]): Weights => ({
  type: 'int32',
  shape,
  data: Int32Array.from(data),
});
/** A node of a test's graph; `name` defaults to the operation's. */
export const node = (op: string, input: string[], attr: Record<string, TfAttribute> = {}, name = op): TfNode => ({
  name,
  op,
  input,
  attr,
});
export const window = (n: number): TfAttribute => ({ ints: [1, n, n, 1] });
export const flag: TfAttribute = { flag: true };

/** An image of one batch, height x width x channels, in TensorFlow's order. */
export interface Image {
  data: number[];
  shape: [height: number, width: number, channels: number];
}
export const GRID: Image = { data: [1, 2, 3, 4, 5, 6, 7, 8, 9], shape: [3, 3, 1] };

/** Converts the nodes and constants, runs them on the image, which is called x, and reads the last node. */
export async function run(
  nodes: TfNode[],
  image: Image,
  constants: Record<string, Weights> = {},
): Promise<{ data: number[]; dims: readonly number[] }> {
  const all: TfNode[] = [
    node('Placeholder', [], { shape: { shape: [1, ...image.shape] } }, 'x'),
    ...Object.keys(constants).map((name) => node('Const', [], {}, name)),
    ...nodes,
  ];
  const last = nodes.at(-1)?.name ?? 'x';
  const bytes = convertTensorflow({ nodes: all, weights: new Map(Object.entries(constants)) }, 'test', { [last]: 'y' });
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 });
  const { y } = await session.run({ x: new Tensor('float32', Float32Array.from(image.data), [1, ...image.shape]) });
  if (!(y?.data instanceof Float32Array)) throw new TypeError('no output');
  return { data: Array.from(y.data), dims: y.dims };
}

/** Numbers between `from` and `to` that are the same on every machine: a linear congruential generator (Numerical Recipes). */
export function seeded(length: number, from: number, to: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from + (state / 2 ** 32) * (to - from);
  });
}
