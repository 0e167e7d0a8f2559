import {
  type Affine,
  apply,
  invert,
  overlap,
  type Point,
  similarityTransform,
  squareTransform,
} from '../../models/geometry.ts';

const close = ([x, y]: Point, [u, v]: Point): void => {
  expect(x).toBeCloseTo(u, 6);
  expect(y).toBeCloseTo(v, 6);
};

test('a turned, scaled and shifted set of points is found again', () => {
  const matrix: Affine = [0, -2, 30, 2, 0, -7]; // A quarter turn, twice as large.
  const points: Point[] = [
    [0, 0],
    [10, 0],
    [3, 8],
    [-4, 5],
  ];
  const found = similarityTransform(
    points,
    points.map((point) => apply(matrix, point)),
  );
  for (const [i, value] of found.entries()) expect(value).toBeCloseTo(matrix[i] ?? Number.NaN, 9);
  close(apply(invert(found), apply(matrix, [12, 34])), [12, 34]);
});

test('points that coincide have no transform', () => {
  expect(() =>
    similarityTransform(
      [
        [1, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 0],
      ],
    ),
  ).toThrow('points that coincide');
});

test('a turned square lands level on the crop', () => {
  const matrix = squareTransform([50, 50], 20, Math.PI / 2, 100);
  close(apply(matrix, [50, 50]), [50, 50]);
  close(apply(matrix, [50, 60]), [100, 50]); // Down in the picture is along the eyes.
});

test('overlap of boxes', () => {
  const box = { x: 0, y: 0, width: 2, height: 2 };
  expect(overlap(box, box)).toBe(1);
  expect(overlap(box, { x: 1, y: 0, width: 2, height: 2 })).toBeCloseTo(1 / 3, 9);
  expect(overlap(box, { x: 2, y: 0, width: 2, height: 2 })).toBe(0);
});
