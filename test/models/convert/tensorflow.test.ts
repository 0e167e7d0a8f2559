import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertTensorflow } from '../../../models/convert/tensorflow.ts';
import type { TfNode } from '../../../models/convert/tfjsGraph.ts';
import type { Weights } from '../../../models/convert/weights.ts';

const floats = (data: number[], shape: number[]): Weights => ({
  type: 'float32',
  shape,
  data: Float32Array.from(data),
});
const ints = (data: number[], shape = [data.length]): Weights => ({
  type: 'int32',
  shape,
  data: Int32Array.from(data),
});
const window = (n: number) => ({ list: { i: [1, n, n, 1] } });

/** Runs one operation on an image of `height` x `width` x `channels`, given in TensorFlow's order. */
async function run(
  node: Omit<TfNode, 'name'>,
  image: { data: number[]; shape: [number, number, number] },
  constants: Record<string, Weights> = {},
): Promise<{ data: number[]; dims: readonly number[] }> {
  const [height, width, channels] = image.shape;
  const dim = [{ size: 1 }, { size: height }, { size: width }, { size: channels }];
  const nodes: TfNode[] = [
    { name: 'x', op: 'Placeholder', input: [], attr: { shape: { shape: { dim } } } },
    ...Object.keys(constants).map((name) => ({ name, op: 'Const', input: [], attr: {} })),
    { name: 'op', ...node },
    { name: 'y', op: 'Identity', input: ['op'], attr: {} },
  ];
  const bytes = convertTensorflow({ nodes, weights: new Map(Object.entries(constants)) }, 'test', ['y']);
  const session = await InferenceSession.create(bytes);
  const { y } = await session.run({ x: new Tensor('float32', Float32Array.from(image.data), [1, ...image.shape]) });
  if (!(y?.data instanceof Float32Array)) throw new TypeError('no output');
  return { data: Array.from(y.data), dims: y.dims };
}

const GRID = { data: [1, 2, 3, 4, 5, 6, 7, 8, 9], shape: [3, 3, 1] as [number, number, number] };

test('convolution: SAME pads more at the end, bias and Relu are applied', async () => {
  const node = {
    op: '_FusedConv2D',
    input: ['x', 'w', 'b'],
    attr: { strides: window(2), padding: { s: 'SAME' }, fused_ops: { list: { s: ['BiasAdd', 'Relu'] } } },
  };
  const image = {
    data: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    shape: [4, 4, 1] as [number, number, number],
  };
  const { data, dims } = await run(node, image, {
    w: floats(Array<number>(9).fill(1), [3, 3, 1, 1]),
    b: floats([-50], [1]),
  });
  // 3x3 sums at (0,0), (0,2), (2,0), (2,2); the last column and row of the window fall on zeros where the image ends.
  expect(data).toEqual([54 - 50, 0, 72 - 50, 54 - 50]); // 45 - 50 is cut by Relu.
  expect(dims).toEqual([1, 2, 2, 1]);
});

test('convolution: filters are height, width, in, out', async () => {
  const node = { op: '_FusedConv2D', input: ['x', 'w'], attr: { strides: window(1), padding: { s: 'VALID' } } };
  const image = { data: [1, 10], shape: [1, 1, 2] as [number, number, number] };
  const { data } = await run(node, image, { w: floats([1, 2, 3, 4, 5, 6], [1, 1, 2, 3]) });
  expect(data).toEqual([1 + 40, 2 + 50, 3 + 60]);
});

test('depthwise convolution with a multiplier keeps channels apart', async () => {
  const node = {
    op: 'DepthwiseConv2dNative',
    input: ['x', 'w'],
    attr: { strides: window(1), padding: { s: 'VALID' } },
  };
  const image = { data: [1, 10], shape: [1, 1, 2] as [number, number, number] };
  const { data } = await run(node, image, { w: floats([1, 2, 3, 4], [1, 1, 2, 2]) });
  expect(data).toEqual([1, 2, 30, 40]);
});

test('Prelu has a slope per channel', async () => {
  const image = { data: [-1, -1, 2, 2], shape: [1, 2, 2] as [number, number, number] };
  const { data } = await run({ op: 'Prelu', input: ['x', 'a'], attr: {} }, image, { a: floats([0.5, 3], [1, 1, 2]) });
  expect(data).toEqual([-0.5, -3, 2, 2]);
});

test('MaxPool, Relu, Sigmoid and AddV2', async () => {
  const pool = { op: 'MaxPool', input: ['x'], attr: { strides: window(2), ksize: window(2), padding: { s: 'SAME' } } };
  expect((await run(pool, GRID)).data).toEqual([5, 6, 8, 9]);
  const signed = { data: [-1, 0, 2], shape: [1, 3, 1] as [number, number, number] };
  expect((await run({ op: 'Relu', input: ['x'], attr: {} }, signed)).data).toEqual([0, 0, 2]);
  expect((await run({ op: 'Sigmoid', input: ['x'], attr: {} }, signed)).data[1]).toBe(0.5);
  expect((await run({ op: 'AddV2', input: ['x', 'x'], attr: {} }, signed)).data).toEqual([-2, 0, 4]);
});

test('Pad appends channels, Reshape reads in the order height, width, channel', async () => {
  const image = { data: [1, 2, 3, 4], shape: [1, 2, 2] as [number, number, number] };
  const paddings = ints([0, 0, 0, 0, 0, 0, 0, 1], [4, 2]);
  expect((await run({ op: 'Pad', input: ['x', 'p'], attr: {} }, image, { p: paddings })).data).toEqual([
    1, 2, 0, 3, 4, 0,
  ]);
  const reshaped = await run({ op: 'Reshape', input: ['x', 's'], attr: {} }, image, { s: ints([1, -1]) });
  expect(reshaped).toEqual({ data: [1, 2, 3, 4], dims: [1, 4] });
});

test('what is not supported is named', async () => {
  const node = { op: 'Cumsum', input: ['x'], attr: {} };
  await expect(run(node, GRID)).rejects.toThrow('TensorFlow operation Cumsum (node op) is not supported');
  const fused = {
    ...node,
    op: '_FusedConv2D',
    input: ['x', 'w'],
    attr: { strides: window(1), padding: { s: 'SAME' }, fused_ops: { list: { s: ['Elu'] } } },
  };
  await expect(run(fused, GRID, { w: floats([1], [1, 1, 1, 1]) })).rejects.toThrow('_FusedConv2D with Elu (node op)');
});
