import { floats, type Image, ints, node, run, window } from '../support.ts';

const SIGNED: Image = { data: [-1, 0, 2], shape: [1, 3, 1] };
/** Two cells of two channels. */
const TWO: Image = { data: [-1, -1, 2, 8], shape: [1, 2, 2] };
const PLANAR = node('MaxPool', ['x'], { strides: window(1), ksize: window(1), padding: { text: 'SAME' } }, 'planar');

test.each([
  ['Relu', {}, [0, 0, 2]],
  ['LeakyRelu', { alpha: { float: 0.5 } }, [-0.5, 0, 2]],
  ['Identity', {}, [-1, 0, 2]],
])('%s, in either layout', async (op, attr, expected) => {
  expect((await run([node(op, ['x'], attr)], SIGNED)).data).toEqual(expected);
  expect((await run([PLANAR, node(op, ['planar'], attr)], SIGNED)).data).toEqual(expected);
});

test('Sigmoid, Relu6 and LeakyRelu without a slope', async () => {
  expect((await run([node('Sigmoid', ['x'])], SIGNED)).data[1]).toBe(0.5);
  expect((await run([node('Relu6', ['x'])], TWO)).data).toEqual([0, 0, 2, 6]);
  expect((await run([node('LeakyRelu', ['x'])], SIGNED)).data[0]).toBeCloseTo(-0.2, 6);
});

test('Prelu has a slope per channel', async () => {
  const slopes = { a: floats([0.5, 3], [1, 1, 2]) };
  expect((await run([node('Prelu', ['x', 'a'])], TWO, slopes)).data).toEqual([-0.5, -3, 2, 8]);
});

test('Softmax is over the channels', async () => {
  const { data } = await run([PLANAR, node('Softmax', ['planar'])], TWO);
  expect(data[0]).toBeCloseTo(0.5, 6);
  expect(data[2]).toBeCloseTo(1 / (1 + Math.exp(6)), 6);
});

test.each([
  ['Add', [-2, -2, 4, 16]],
  ['AddV2', [-2, -2, 4, 16]],
  ['Sub', [0, 0, 0, 0]],
  ['Mul', [1, 1, 4, 64]],
])('%s of two tensors, of the same layout or of both', async (op, expected) => {
  expect((await run([node(op, ['x', 'x'])], TWO)).data).toEqual(expected);
  expect((await run([PLANAR, node(op, ['planar', 'planar'])], TWO)).data).toEqual(expected);
  expect((await run([PLANAR, node('Relu', ['x']), node(op, ['planar', 'x'])], TWO)).data).toEqual(expected);
});

// A constant per channel, a scalar, one per cell, and one per row and column: the last two cannot stay planar.
test.each([
  [floats([10, 100]), [9, 99, 12, 108]],
  [floats([10, 100], [1, 1, 1, 2]), [9, 99, 12, 108]],
  [floats([10], []), [9, 9, 12, 18]],
  [floats([10, 100], [2, 1]), [9, 9, 102, 108]],
  [floats([1, 2, 3, 4], [1, 1, 2, 2]), [0, 1, 5, 12]],
])('a constant %# broadcasts as in TensorFlow', async (constant, expected) => {
  expect((await run([PLANAR, node('BiasAdd', ['planar', 'c'])], TWO, { c: constant })).data).toEqual(expected);
  expect((await run([node('AddV2', ['c', 'x'])], TWO, { c: constant })).data).toEqual(expected);
});

test('Equal and Cast: 1 where two tensors agree', async () => {
  const same = [
    node('Relu', ['x']),
    node('Equal', ['x', 'Relu']),
    node('Cast', ['Equal'], { DstT: { type: 'DT_FLOAT' } }),
  ];
  expect((await run(same, SIGNED)).data).toEqual([0, 1, 1]);
});

test('FloorDiv and FloorMod round down, also below zero', async () => {
  const image: Image = { data: [-7, -6, 0, 7], shape: [1, 4, 1] };
  const whole = node('Cast', ['x'], { DstT: { type: 'DT_INT32' } }, 'whole');
  const back = (name: string) => node('Cast', [name], { DstT: { type: 'DT_FLOAT' } });
  const divide = node('FloorDiv', ['whole', 'three'], { T: { type: 'DT_INT32' } });
  const three = { three: ints([3], []) };
  expect((await run([whole, divide, back('FloorDiv')], image, three)).data).toEqual([-3, -2, 0, 2]);
  const rest = await run([whole, node('FloorMod', ['whole', 'three']), back('FloorMod')], image, three);
  expect(rest.data).toEqual([2, 0, 0, 1]);
});

test('other types are refused', async () => {
  const toHalf = node('Cast', ['x'], { DstT: { type: 'DT_HALF' } });
  await expect(run([toHalf], SIGNED)).rejects.toThrow('Cast to DT_HALF');
  const ofFloats = node('FloorDiv', ['x', 'x'], { T: { type: 'DT_FLOAT' } });
  await expect(run([ofFloats], SIGNED)).rejects.toThrow('FloorDiv of anything but DT_INT32');
});
