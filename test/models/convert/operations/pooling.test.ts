import { flag, GRID, type Image, ints, node, run, window } from '../support.ts';

test.each([
  ['SAME', [5, 6, 8, 9]],
  ['VALID', [5]],
])('MaxPool, %s', async (padding, expected) => {
  const pool = node('MaxPool', ['x'], { strides: window(2), ksize: window(2), padding: { text: padding } });
  expect((await run([pool], GRID)).data).toEqual(expected);
});

test('AvgPool leaves padded cells out of the average', async () => {
  const pool = node('AvgPool', ['x'], { strides: window(2), ksize: window(2), padding: { text: 'SAME' } });
  expect((await run([pool], GRID)).data).toEqual([3, 4.5, 7.5, 9]);
});

const TWO: Image = { data: [1, 10, 3, 30], shape: [1, 2, 2] };
const RELU = node('Relu', ['x']); // Its output has the layout of its input: TensorFlow's.
const POOL = node('MaxPool', ['x'], { strides: window(1), ksize: window(1), padding: { text: 'SAME' } }); // Planar.

test.each([
  ['Relu', [1, 2], false, [2, 20], [1, 2]],
  ['MaxPool', [1, 2], false, [2, 20], [1, 2]],
  ['MaxPool', [1, 2], true, [2, 20], [1, 1, 1, 2]],
  ['MaxPool', [3], true, [5.5, 16.5], [1, 1, 2, 1]],
  ['MaxPool', [-1], false, [5.5, 16.5], [1, 1, 2]],
  ['MaxPool', [2, 3], false, [11], [1, 1]],
])('Mean after %s over axes %j, keeping dimensions %j', async (before, axes, keep, data, dims) => {
  const mean = node('Mean', [before, 'axes'], keep ? { keep_dims: flag } : {});
  expect(await run([RELU, POOL, mean], TWO, { axes: ints(axes) })).toEqual({ data, dims });
});

// One row of 0, 4 made four wide. Asymmetric: 0, .5, 1 (edge repeats); half pixels: -.25 (edge), .25, .75, 1.25 (edge).
test.each([
  [{}, [0, 2, 4, 4]],
  [{ half_pixel_centers: flag }, [0, 1, 3, 4]],
  [{ align_corners: flag }, [0, 4 / 3, 8 / 3, 4]],
])('ResizeBilinear %j', async (attr, expected) => {
  const image: Image = { data: [0, 4], shape: [1, 2, 1] };
  const { data, dims } = await run([node('ResizeBilinear', ['x', 'size'], attr)], image, { size: ints([1, 4]) });
  expect(dims).toEqual([1, 1, 4, 1]);
  for (const [i, value] of expected.entries()) expect(data[i]).toBeCloseTo(value, 5);
});

test('a window that is not square is refused', async () => {
  const pool = node('MaxPool', ['x'], { strides: window(1), ksize: { ints: [1, 2, 3, 1] }, padding: { text: 'SAME' } });
  await expect(run([pool], GRID)).rejects.toThrow('MaxPool with ksize 2x3 (node MaxPool)');
});
