import { flag, floats, type Image, node, run, window } from '../support.ts';

const VALID = { strides: window(1), padding: { text: 'VALID' } };
const TWO_CHANNELS: Image = { data: [1, 10], shape: [1, 1, 2] };

test('SAME pads more at the end, bias and Relu are applied', async () => {
  const attr = { strides: window(2), padding: { text: 'SAME' }, fused_ops: { texts: ['BiasAdd', 'Relu'] } };
  const image: Image = { data: Array.from({ length: 16 }, (_, i) => i + 1), shape: [4, 4, 1] };
  const { data, dims } = await run([node('_FusedConv2D', ['x', 'w', 'b'], attr)], image, {
    w: floats(Array<number>(9).fill(1), [3, 3, 1, 1]),
    b: floats([-50]),
  });
  // 3x3 sums at (0,0), (0,2), (2,0), (2,2); the last column and row of the window fall on zeros where the image ends.
  expect(data).toEqual([54 - 50, 0, 72 - 50, 54 - 50]); // 45 - 50 is cut by Relu.
  expect(dims).toEqual([1, 2, 2, 1]);
});

test.each(['Conv2D', '_FusedConv2D'])('%s: filters are height, width, in, out', async (op) => {
  const { data } = await run([node(op, ['x', 'w'], VALID)], TWO_CHANNELS, {
    w: floats([1, 2, 3, 4, 5, 6], [1, 1, 2, 3]),
  });
  expect(data).toEqual([1 + 40, 2 + 50, 3 + 60]);
});

test.each(['DepthwiseConv2dNative', 'FusedDepthwiseConv2dNative'])(
  '%s with a multiplier keeps channels apart',
  async (op) => {
    const { data } = await run([node(op, ['x', 'w'], VALID)], TWO_CHANNELS, { w: floats([1, 2, 3, 4], [1, 1, 2, 2]) });
    expect(data).toEqual([1, 2, 30, 40]);
  },
);

test('fused Prelu has a slope per channel, fused Relu6 ends at 6', async () => {
  const constants = { w: floats([-1, 0, 0, 1], [1, 1, 2, 2]), b: floats([0, 0]), a: floats([3, 5], [1, 1, 2]) };
  const prelu = node('_FusedConv2D', ['x', 'w', 'b', 'a'], { ...VALID, fused_ops: { texts: ['BiasAdd', 'Prelu'] } });
  expect((await run([prelu], TWO_CHANNELS, constants)).data).toEqual([-3, 10]);
  const relu6 = node('_FusedConv2D', ['x', 'w', 'b'], { ...VALID, fused_ops: { texts: ['BiasAdd', 'Relu6'] } });
  expect((await run([relu6], TWO_CHANNELS, constants)).data).toEqual([0, 6]);
});

test.each(['FusedBatchNorm', 'FusedBatchNormV3'])(
  '%s: scale * (x - mean) / sqrt(variance + epsilon) + offset',
  async (op) => {
    const constants = {
      scale: floats([2, 3]),
      offset: floats([5, 6]),
      mean: floats([0, 1]),
      variance: floats([0.75, 8.75]),
    };
    const normalise = node(op, ['x', ...Object.keys(constants)], { epsilon: { float: 0.25 } });
    const { data } = await run([normalise], TWO_CHANNELS, constants);
    expect(data[0]).toBeCloseTo((2 * 1) / 1 + 5, 5);
    expect(data[1]).toBeCloseTo((3 * 9) / 3 + 6, 5);
  },
);

test('MatMul, with the right side as it is or transposed', async () => {
  const constants = { shape: { ...floats([1, 2]), type: 'int32' as const }, w: floats([1, 2, 3, 4], [2, 2]) };
  const row = node('Reshape', ['x', 'shape']);
  expect((await run([row, node('MatMul', ['Reshape', 'w'])], TWO_CHANNELS, constants)).data).toEqual([31, 42]);
  const transposed = node('MatMul', ['Reshape', 'w'], { transpose_b: flag });
  expect((await run([row, transposed], TWO_CHANNELS, constants)).data).toEqual([21, 43]);
});

test.each([
  [{ ...VALID, fused_ops: { texts: ['Elu'] } }, '_FusedConv2D with Elu'],
  [{ ...VALID, dilations: window(2) }, '_FusedConv2D with dilation'],
  [{ ...VALID, strides: { ints: [1, 2, 1, 1] } }, '_FusedConv2D with strides 2x1'],
  [{ ...VALID, padding: { text: 'EXPLICIT' } }, '_FusedConv2D with padding EXPLICIT'],
])('%j is refused by name', async (attr, message) => {
  const constants = { w: floats([1, 2], [1, 1, 2, 1]) };
  await expect(run([node('_FusedConv2D', ['x', 'w'], attr)], TWO_CHANNELS, constants)).rejects.toThrow(message);
});

test('normalisation in training and a transposed left side are refused', async () => {
  const training = node('FusedBatchNorm', ['x'], { is_training: flag });
  await expect(run([training], TWO_CHANNELS)).rejects.toThrow('FusedBatchNorm in training');
  const product = node('MatMul', ['x', 'x'], { transpose_a: flag });
  await expect(run([product], TWO_CHANNELS)).rejects.toThrow('MatMul with transpose_a');
});
