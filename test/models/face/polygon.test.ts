import { fillPolygon } from '../../../models/face/polygon.ts';

const rows = (mask: Uint8Array, width: number): string[] =>
  Array.from({ length: mask.length / width }, (_row, y) => mask.subarray(y * width, (y + 1) * width).join(''));

test('a square, a hole in it, and what lies outside the mask', () => {
  const mask = fillPolygon(new Uint8Array(36), 6, [[0.5, 0.5], [4.5, 0.5], [4.5, 4.5], [0.5, 4.5]], 1); // biome-ignore format: one line
  expect(rows(mask, 6)).toEqual(['000000', '011110', '011110', '011110', '011110', '000000']);
  fillPolygon(mask, 6, [[1.5, 1.5], [3.5, 1.5], [3.5, 3.5], [1.5, 3.5]], 0); // biome-ignore format: one line
  expect(rows(mask, 6)).toEqual(['000000', '011110', '010010', '010010', '011110', '000000']);
  const outside = fillPolygon(new Uint8Array(9), 3, [[-9, -9], [9, -9], [9, 1.5], [-9, 1.5]], 1); // biome-ignore format: one line
  expect(rows(outside, 3)).toEqual(['111', '111', '000']);
});

test('a triangle', () => {
  const mask = fillPolygon(new Uint8Array(25), 5, [[0, -0.5], [4.6, 4.1], [0, 4.1]], 1); // biome-ignore format: one line
  expect(rows(mask, 5)).toEqual(['10000', '11000', '11100', '11110', '11111']);
});
