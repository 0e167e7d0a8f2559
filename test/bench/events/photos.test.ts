import { regionAround } from '../../../bench/events/photos.ts';

const SIZE = { width: 1920, height: 1280 };

test('a region of 4:3 lies around the face and on the photo', () => {
  expect(regionAround({ x: 900, y: 600, width: 100, height: 100 }, SIZE, 640)).toEqual({
    x: 630,
    y: 410,
    width: 640,
    height: 480,
  });
  expect(regionAround({ x: 0, y: 1200, width: 60, height: 80 }, SIZE, 640)).toEqual({
    x: 0,
    y: 800,
    width: 640,
    height: 480,
  });
});

test('no region where the face or the photo does not suit', () => {
  expect(regionAround({ x: 900, y: 600, width: 400, height: 400 }, SIZE, 640)).toBeUndefined();
  expect(regionAround({ x: 10, y: 10, width: 50, height: 50 }, { width: 600, height: 600 }, 640)).toBeUndefined();
});
