import { floats, GRID, type Image, ints, node, run, window } from '../support.ts';

/** One row of two cells of two channels. */
const TWO: Image = { data: [1, 2, 3, 4], shape: [1, 2, 2] };
const PLANAR = node('MaxPool', ['x'], { strides: window(1), ksize: window(1), padding: { text: 'SAME' } }, 'planar');

test.each(['x', 'planar'])('ConcatV2 along channels and along columns, from %s', async (from) => {
  const concatenate = node('ConcatV2', [from, from, 'axis']);
  expect((await run([PLANAR, concatenate], TWO, { axis: ints([3], []) })).data).toEqual([1, 2, 1, 2, 3, 4, 3, 4]);
  expect((await run([PLANAR, concatenate], TWO, { axis: ints([-1], []) })).data).toEqual([1, 2, 1, 2, 3, 4, 3, 4]);
  expect(await run([PLANAR, concatenate], TWO, { axis: ints([2], []) })).toEqual({
    data: [1, 2, 3, 4, 1, 2, 3, 4],
    dims: [1, 1, 4, 2],
  });
});

test('ConcatV2 of a planar tensor and a plain one', async () => {
  const parts = [PLANAR, node('Relu', ['x']), node('ConcatV2', ['planar', 'Relu', 'axis'])];
  expect((await run(parts, TWO, { axis: ints([3], []) })).data).toEqual([1, 2, 1, 2, 3, 4, 3, 4]);
});

test.each(['x', 'planar'])('Pad appends channels, PadV2 puts its number before a row, from %s', async (from) => {
  const constants = {
    channels: ints([0, 0, 0, 0, 0, 0, 0, 1], [4, 2]),
    rows: ints([0, 0, 1, 0, 0, 0, 0, 0], [4, 2]),
    value: floats([-7], []),
  };
  expect((await run([PLANAR, node('Pad', [from, 'channels'])], TWO, constants)).data).toEqual([1, 2, 0, 3, 4, 0]);
  expect(await run([PLANAR, node('PadV2', [from, 'rows', 'value'])], TWO, constants)).toEqual({
    data: [-7, -7, -7, -7, 1, 2, 3, 4],
    dims: [1, 2, 2, 2],
  });
});

test('Pad of two dimensions', async () => {
  const constants = { shape: ints([2, 2]), paddings: ints([0, 1, 1, 0], [2, 2]) };
  const nodes = [node('Reshape', ['x', 'shape']), node('Pad', ['Reshape', 'paddings'])];
  expect((await run(nodes, TWO, constants)).data).toEqual([0, 1, 2, 0, 3, 4, 0, 0, 0]);
});

test.each(['x', 'planar'])('Reshape reads in the order height, width, channel, from %s', async (from) => {
  const reshaped = await run([PLANAR, node('Reshape', [from, 'shape'])], TWO, { shape: ints([1, -1]) });
  expect(reshaped).toEqual({ data: [1, 2, 3, 4], dims: [1, 4] });
});

test('ExpandDims at the end and at the front', async () => {
  const expand = node('ExpandDims', ['x', 'axis']);
  expect((await run([expand], TWO, { axis: ints([-1], []) })).dims).toEqual([1, 1, 2, 2, 1]);
  expect((await run([expand], TWO, { axis: ints([0], []) })).dims).toEqual([1, 1, 1, 2, 2]);
});

test('Shape, StridedSlice and Pack make the shape of a Reshape at run time', async () => {
  const constants = { zero: ints([0]), one: ints([1]), rest: ints([-1], []), two: ints([2], []) };
  const nodes = [
    node('Shape', ['planar']),
    node('StridedSlice', ['Shape', 'zero', 'one', 'one'], { shrink_axis_mask: { int: 1 } }),
    node('Pack', ['StridedSlice', 'rest', 'two']),
    node('Reshape', ['planar', 'Pack']),
  ];
  expect((await run([PLANAR, ...nodes], TWO, constants)).dims).toEqual([1, 2, 2]);
});

test('Shape is in the order of TensorFlow', async () => {
  const image: Image = { data: Array<number>(24).fill(0), shape: [2, 3, 4] };
  const nodes = [PLANAR, node('Shape', ['planar']), node('Cast', ['Shape'], { DstT: { type: 'DT_FLOAT' } })];
  expect((await run(nodes, image)).data).toEqual([1, 2, 3, 4]);
});

// A network that was made for planar images: its Transposes go to TensorFlow's layout and back.
test.each(['x', 'planar'])('Transpose between layouts, then an operation, then back, from %s', async (from) => {
  const constants = { to: ints([0, 3, 1, 2]), back: ints([0, 2, 3, 1]), c: floats([10, 100], [2, 1, 1]) };
  const nodes = [
    PLANAR,
    node('Transpose', [from, 'to'], {}, 'channels first'),
    node('AddV2', ['channels first', 'c']),
    node('Transpose', ['AddV2', 'back'], {}, 'channels last'),
    node('BiasAdd', ['channels last', 'bias']),
  ];
  expect(await run(nodes, TWO, { ...constants, bias: floats([1000, 2000]) })).toEqual({
    data: [1011, 2102, 1013, 2104],
    dims: [1, 1, 2, 2],
  });
});

test('any other Transpose moves the axes', async () => {
  const { data, dims } = await run([node('Transpose', ['x', 'order'])], GRID, { order: ints([0, 2, 1, 3]) });
  expect(data).toEqual([1, 4, 7, 2, 5, 8, 3, 6, 9]);
  expect(dims).toEqual([1, 3, 3, 1]);
});

test('SparseToDense writes a shape: a default and a number at an index', async () => {
  const constants = { at: ints([1], [1, 1]), size: ints([2]), value: ints([-1], []), rest: ints([1], []) };
  const shape = node('SparseToDense', ['at', 'size', 'value', 'rest']);
  expect((await run([shape, node('Reshape', ['x', 'SparseToDense'])], TWO, constants)).dims).toEqual([1, 4]);
  const none = { ...constants, at: ints([], [0, 1]), value: ints([], [0]), rest: ints([2], []) };
  expect((await run([shape, node('Reshape', ['x', 'SparseToDense'])], TWO, none)).dims).toEqual([2, 2]);
});

test('what the networks at hand do not need is refused', async () => {
  await expect(run([node('Pack', ['x', 'x'], { axis: { int: 1 } })], TWO)).rejects.toThrow('Pack along axis 1');
  const constants = { at: ints([]), size: ints([2, 2]), value: ints([]), rest: ints([0]) };
  const matrix = node('SparseToDense', Object.keys(constants));
  await expect(run([matrix], TWO, constants)).rejects.toThrow('SparseToDense with 2 dimensions');
});

test.each([
  ['Conv2D', 0, [1, 3, 2, 4, 10, 6, 3, 7, 4]],
  ['MaxPool', -Infinity, [1, 2, 2, 3, 4, 4, 3, 4, 4]],
])('%s pads by itself where a Pad before it does', async (op, value, expected) => {
  const attr = { strides: window(1), ksize: window(2), padding: { text: 'VALID' } };
  const constants = {
    border: ints([0, 0, 1, 1, 1, 1, 0, 0], [4, 2]),
    value: floats([value], []),
    ones: floats([1, 1, 1, 1], [2, 2, 1, 1]),
  };
  const square: Image = { data: [1, 2, 3, 4], shape: [2, 2, 1] };
  const nodes = [PLANAR, node('PadV2', ['planar', 'border', 'value'])];
  const reads = op === 'Conv2D' ? ['PadV2', 'ones'] : ['PadV2'];
  const { data, dims } = await run([...nodes, node(op, reads, attr)], square, constants);
  expect({ data, dims }).toEqual({ data: expected, dims: [1, 3, 3, 1] });
});
