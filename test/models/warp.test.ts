import { squareTransform } from '../../models/geometry.ts';
import type { Image } from '../../models/image.ts';
import { warp, warpShared } from '../../models/warp.ts';

/** Red grows by 1 a column, green by 1 a row; blue is 200. */
function ramp(width: number, height: number): Image {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) data.set([i % width, Math.floor(i / width), 200], 3 * i);
  return { width, height, data };
}
const pixel = ({ data, width }: Image, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

test('the identity copies, also at the edges', () => {
  const image = ramp(20, 10);
  expect(warp(image, [1, 0, 0, 0, 1, 0], 20, 10).data).toEqual(image.data);
});

test('a shift by half a pixel is bilinear', () => {
  const image: Image = { width: 2, height: 1, data: Uint8Array.of(0, 0, 0, 100, 50, 200) };
  expect(pixel(warp(image, [1, 0, -0.5, 0, 1, 0], 2, 1), 0, 0)).toEqual([50, 25, 100]);
});

test('outside the image is black', () => {
  const crop = warp(ramp(10, 10), [1, 0, 5, 0, 1, 0], 20, 10);
  expect(pixel(crop, 0, 0)).toEqual([0, 0, 0]);
  expect(pixel(crop, 5, 3)).toEqual([0, 3, 200]);
  expect(pixel(crop, 15, 3)).toEqual([0, 0, 0]);
});

test.each([1.2, 1.6, 2, 2.7, 3.5, 8])('shrinking by %d keeps positions and averages', (factor) => {
  const crop = warp(ramp(250, 250), [1 / factor, 0, 0, 0, 1 / factor, 0], 30, 30);
  for (const [x, y] of [
    [5, 7],
    [20, 11],
    [25, 25],
  ] as const) {
    const [red = 0, green = 0, blue = 0] = pixel(crop, x, y);
    expect(Math.abs(red - x * factor)).toBeLessThanOrEqual(1);
    expect(Math.abs(green - y * factor)).toBeLessThanOrEqual(1);
    expect(blue).toBe(200);
  }
  const checks = ramp(250, 250);
  checks.data.forEach((_value, i) => {
    checks.data[i] = Math.floor(i / 3) % 2 === 0 ? 0 : 200; // Columns of black and grey become one grey.
  });
  if (factor >= 2)
    expect(
      Math.abs((pixel(warp(checks, [1 / factor, 0, 0, 0, 1 / factor, 0], 30, 30), 12, 12)[0] ?? 0) - 100),
    ).toBeLessThan(50);
});

test('a quarter turn', () => {
  const crop = warp(ramp(41, 41), squareTransform([20, 20], 40, Math.PI / 2, 40), 40, 40);
  const [red = 0, green = 0] = pixel(crop, 30, 20);
  expect([red, green]).toEqual([20, 30]);
});

test.each([1.2, 2, 2.7, 4, 8])('shared: shrinking by %d gives the same crop', (factor) => {
  const image = ramp(250, 240);
  const matrix = squareTransform([121, 118], 20 * factor, 0.3, 20);
  const [own, shared] = [warp(image, matrix, 20, 20), warpShared(image, matrix, 20, 20)];
  const apart = own.data.map((value, i) => Math.abs(value - (shared.data[i] ?? 0)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(1);
});
