import { GRID, type Image, ints, node, run } from '../support.ts';

const ROW: Image = { data: [3, 9, 1, 7], shape: [1, 4, 1] };
const FLAT = { flat: ints([1, 4]), pairs: ints([2, 2]) };
const RESHAPE = node('Reshape', ['x', 'flat']);

test('TopKV2 gives the values and, as a second output, their places', async () => {
  const top = node('TopKV2', ['Reshape', 'k']);
  const constants = { ...FLAT, k: ints([3], []) };
  expect(await run([RESHAPE, top, node('Relu', ['TopKV2'])], ROW, constants)).toEqual({
    data: [9, 7, 3],
    dims: [1, 3],
  });
  const places = node('Cast', ['TopKV2:1'], { DstT: { type: 'DT_FLOAT' } });
  expect((await run([RESHAPE, top, places], ROW, constants)).data).toEqual([1, 3, 0]);
});

test('GatherV2 picks rows or columns', async () => {
  const constants = { ...FLAT, indices: ints([1, 0, 1]), rows: ints([0], []), columns: ints([1], []) };
  const pairs = node('Reshape', ['x', 'pairs']);
  const gather = (axis: string) => node('GatherV2', ['Reshape', 'indices', axis]);
  expect((await run([pairs, gather('rows')], ROW, constants)).data).toEqual([1, 7, 3, 9, 1, 7]);
  expect((await run([pairs, gather('columns')], ROW, constants)).data).toEqual([9, 3, 9, 7, 1, 7]);
});

test('SplitV cuts into parts of the given sizes', async () => {
  const split = node('SplitV', ['Reshape', 'sizes', 'axis']);
  const constants = { ...FLAT, sizes: ints([1, 3]), axis: ints([1], []) };
  expect((await run([RESHAPE, split, node('Relu', ['SplitV'])], ROW, constants)).data).toEqual([3]);
  expect((await run([RESHAPE, split, node('Relu', ['SplitV:1'])], ROW, constants)).data).toEqual([9, 1, 7]);
});

// Rows and columns of the grid 1..9; bit 1 of a mask is the row, bit 2 the column.
test.each([
  [[0, 1, 0, 0], [1, 3, 2, 1], [1, 1, 1, 1], {}, [4, 5, 7, 8], [1, 2, 2, 1]],
  [[0, 0, 0, 0], [1, 3, 3, 1], [1, 2, 2, 1], {}, [1, 3, 7, 9], [1, 2, 2, 1]],
  [
    [0, 1, 2, 0],
    [1, 2, 2, 1],
    [1, 1, 1, 1],
    { begin_mask: { int: 4 }, end_mask: { int: 2 } },
    [4, 5, 7, 8],
    [1, 2, 2, 1],
  ],
  [[0, 1, 0, 0], [0, 0, 3, 1], [1, 1, 1, 1], { shrink_axis_mask: { int: 3 } }, [4, 5, 6], [3, 1]],
  [[0, -1, 0, 0], [1, 0, 3, 1], [1, 1, 1, 1], { shrink_axis_mask: { int: 2 } }, [7, 8, 9], [1, 3, 1]],
])('StridedSlice %j to %j by %j, %j', async (begin, end, step, attr, data, dims) => {
  const slice = node('StridedSlice', ['x', 'begin', 'end', 'step'], attr);
  const constants = { begin: ints(begin), end: ints(end), step: ints(step) };
  expect(await run([slice], GRID, constants)).toEqual({ data, dims });
});

test.each([
  [{ new_axis_mask: { int: 1 } }, 1, 'StridedSlice with new_axis_mask'],
  [{ ellipsis_mask: { int: 1 } }, 1, 'StridedSlice with ellipsis_mask'],
  [{}, -1, 'StridedSlice that steps backwards'],
])('StridedSlice %j by %d is refused', async (attr, step, message) => {
  const slice = node('StridedSlice', ['x', 'zero', 'zero', 'step'], attr);
  await expect(run([slice], GRID, { zero: ints([0]), step: ints([step]) })).rejects.toThrow(message);
});

test('GatherV2 with batch_dims is refused', async () => {
  const gather = node('GatherV2', ['x', 'x', 'x'], { batch_dims: { int: 1 } });
  await expect(run([gather], GRID)).rejects.toThrow('GatherV2 with batch_dims');
});
