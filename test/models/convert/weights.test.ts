import { fromHalf, readWeights } from '../../../models/convert/weights.ts';

test.each([
  [0x3c00, 1],
  [0xc000, -2],
  [0x3555, 0.333251953125],
  [0x0001, 2 ** -24],
  [0x7c00, Number.POSITIVE_INFINITY],
])('half precision %i is %d', (bits, value) => {
  expect(fromHalf(bits)).toBe(value);
});

test('quantised weights are scaled and shifted', () => {
  const spec = {
    name: 'w',
    shape: [3],
    dtype: 'float32' as const,
    quantization: { dtype: 'uint8' as const, scale: 0.5, min: -1 },
  };
  const tensors = readWeights([{ weights: [spec] }], Uint8Array.of(0, 2, 255));
  expect(tensors.get('w')).toEqual({ shape: [3], type: 'float32', data: Float32Array.of(-1, 0, 126.5) });
});

test('sizes that do not add up are refused', () => {
  const groups = [{ weights: [{ name: 'w', shape: [2], dtype: 'int32' as const }] }];
  expect(() => readWeights(groups, new Uint8Array(7))).toThrow('weights end before tensor w');
  expect(() => readWeights(groups, new Uint8Array(9))).toThrow('1 bytes are left over');
});
