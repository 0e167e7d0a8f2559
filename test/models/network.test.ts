import { MANIFEST } from '../../models/manifest.ts';
import { fillTensor, inputSize, squareSide, tensorShape } from '../../models/network.ts';

const image = { width: 1, height: 2, data: new Uint8Array([255, 0, 0, 0, 100, 200]) };
const input = { width: 2, height: 2, layout: 'NHWC', channels: 'GREY', mean: [127.5], std: [127.5] } as const;
const grey = { ...input, mean: [...input.mean], std: [...input.std] };

test('grey is the luma of the colours, and black beside the image', () => {
  const out = new Float32Array(4).fill(9);
  fillTensor(image, grey, 2, 2, out);
  const bytes = [...out].map((value) => Math.round((value * 127.5 + 127.5) * 10) / 10);
  expect(bytes).toEqual([76.2, 0, 81.5, 0]);
});

test('BGR planes', () => {
  const out = new Float32Array(6);
  fillTensor(image, { ...grey, layout: 'NCHW', channels: 'BGR', mean: [0, 0, 0], std: [1, 1, 1] }, 1, 2, out);
  expect([...out]).toEqual([0, 200, 0, 100, 255, 0]);
});

test('the shape follows the layout', () => {
  expect(tensorShape(grey, 2, 3)).toEqual([1, 3, 2, 1]);
  expect(tensorShape({ ...grey, layout: 'NCHW', channels: 'RGB' }, 2, 3)).toEqual([1, 3, 3, 2]);
});

test('a size that the manifest leaves open is told', () => {
  const [yunet] = MANIFEST.models;
  if (!yunet) throw new Error('the manifest is empty');
  expect(() => inputSize(yunet)).toThrow('model yunet: the manifest gives no size of the input');
  const wide = { ...yunet, input: { ...yunet.input, width: 64, height: 32 } };
  expect(() => squareSide(wide)).toThrow('model yunet: the input is 64x32, not square');
});
