import { toLab } from '../../../models/faceQuality/lab.ts';

test.each([
  [
    [255, 255, 255],
    [100, 0, 0],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [255, 0, 0],
    [53.24, 80.09, 67.2],
  ],
  [
    [0, 255, 0],
    [87.73, -86.18, 83.18],
  ],
  [
    [0, 0, 255],
    [32.3, 79.19, -107.86],
  ],
] as [[number, number, number], number[]][])('sRGB %j', (rgb, lab) => {
  for (const [i, value] of toLab(rgb).entries()) expect(value).toBeCloseTo(lab[i] ?? Number.NaN, 1);
});
