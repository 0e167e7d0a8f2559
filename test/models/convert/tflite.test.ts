import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertTensorflow } from '../../../models/convert/tensorflow.ts';
import { UnsupportedOperation } from '../../../models/convert/tfGraph.ts';
import { readTflite } from '../../../models/convert/tflite.ts';
import { type TableFields, table, writeFlatbuffer } from './flatbufferWriter.ts';

interface TestTensor {
  name: string;
  shape: number[];
  /** schema.fbs: 0 float32, 1 float16, 2 int32. */
  type?: number;
  data?: Float32Array | Uint16Array | Int32Array;
}
interface TestOperator {
  code: number;
  inputs: number[];
  output: number;
  options?: TableFields;
}

/** A model whose first tensor is its input. */
function model(tensors: TestTensor[], operators: TestOperator[]): Uint8Array {
  const buffers = tensors.map(({ data }) => (data ? table(new Uint8Array(data.buffer)) : table()));
  const written = tensors.map(({ name, shape, type = 0 }, i) => table(shape, { byte: type }, i, name));
  const codes = operators.map(({ code }) => table({ byte: code }, undefined, undefined, code));
  const steps = operators.map(({ inputs, output, options }, i) => table(i, inputs, [output], undefined, options));
  const graph = table(written, [0], [tensors.length - 1], steps);
  return writeFlatbuffer(table(3, codes, [graph], undefined, buffers));
}

/** Runs the model, whose last tensor is y, on an input of any batch size. */
async function run(tensors: TestTensor[], operators: TestOperator[], data: number[], batch = 1): Promise<number[]> {
  const bytes = convertTensorflow(readTflite(model(tensors, operators), 'test'), 'test', { y: 'result' });
  const session = await InferenceSession.create(bytes);
  const [, ...sizes] = tensors[0]?.shape ?? [];
  const { result } = await session.run({ x: new Tensor('float32', Float32Array.from(data), [batch, ...sizes]) });
  return Array.from(result?.data as Float32Array);
}

const floats = (...numbers: number[]): Float32Array => Float32Array.from(numbers);
const X: TestTensor = { name: 'x', shape: [1, 1, 2, 2] };
const Y: TestTensor = { name: 'y', shape: [1, 1, 2, 2] };
const RELU = { byte: 1 };
const RELU6 = { byte: 3 };
const SAME = { byte: 0 };
const VALID = { byte: 1 };
const [ADD, CONV_2D, DEPTHWISE_CONV_2D, DEQUANTIZE, FULLY_CONNECTED, PAD, MEAN] = [0, 3, 4, 6, 9, 34, 40] as const;

test('CONV_2D: filters are out, height, width, in; bias and activation follow; any batch goes in', async () => {
  const w: TestTensor = { name: 'w', shape: [2, 1, 1, 2], data: floats(1, 2, 3, 4) };
  const b: TestTensor = { name: 'b', shape: [2], data: floats(0, -30) };
  const convolution = { code: CONV_2D, inputs: [0, 1, 2], output: 3, options: table(VALID, 1, 1, RELU) };
  expect(await run([X, w, b, Y], [convolution], [1, 2, 3, 4, 5, 6, 7, 8], 2)).toEqual([5, 0, 11, 0, 17, 9, 23, 23]);
});

test('CONV_2D: strides and SAME padding', async () => {
  const x: TestTensor = { name: 'x', shape: [1, 1, 3, 1] };
  const w: TestTensor = { name: 'w', shape: [1, 1, 2, 1], data: floats(1, 10) };
  const strided = { code: CONV_2D, inputs: [0, 1, -1], output: 2, options: table(SAME, 2, 2) };
  expect(await run([x, w, Y], [strided], [1, 2, 3])).toEqual([21, 3]);
});

test('DEPTHWISE_CONV_2D keeps channels apart, with a multiplier too', async () => {
  const plain: TestTensor = { name: 'w', shape: [1, 1, 1, 2], data: floats(2, -1) };
  const options = table(VALID, 1, 1, 1, RELU6);
  const one = { code: DEPTHWISE_CONV_2D, inputs: [0, 1], output: 2, options };
  expect(await run([X, plain, Y], [one], [1, -2, 3, 4])).toEqual([2, 2, 6, 0]);
  const doubled: TestTensor = { name: 'w', shape: [1, 1, 1, 4], data: floats(1, 2, 3, 4) };
  const two = { code: DEPTHWISE_CONV_2D, inputs: [0, 1], output: 2, options: table(VALID, 1, 1, 2) };
  expect(await run([X, doubled, Y], [two], [1, 10, 0, 0])).toEqual([1, 2, 30, 40, 0, 0, 0, 0]);
});

test('weights of half precision are read through DEQUANTIZE', async () => {
  const half: TestTensor = { name: 'half', shape: [2], type: 1, data: Uint16Array.of(0x3c00, 0xc000) };
  const full: TestTensor = { name: 'full', shape: [2] };
  const operators = [
    { code: DEQUANTIZE, inputs: [1], output: 2 },
    { code: ADD, inputs: [0, 2], output: 3, options: table(RELU) },
  ];
  expect(await run([X, half, full, Y], operators, [1, 1, -1, 7])).toEqual([2, 0, 0, 5]);
});

test('PAD and MEAN', async () => {
  const paddings: TestTensor = { name: 'p', shape: [4, 2], type: 2, data: Int32Array.of(0, 0, 0, 0, 1, 0, 0, 0) };
  expect(await run([X, paddings, Y], [{ code: PAD, inputs: [0, 1], output: 2 }], [1, 2, 3, 4])).toEqual([
    0, 0, 1, 2, 3, 4,
  ]);
  const axes: TestTensor = { name: 'axes', shape: [2], type: 2, data: Int32Array.of(1, 2) };
  for (const keep of [0, 1]) {
    const mean = { code: MEAN, inputs: [0, 1], output: 2, options: table({ byte: keep }) };
    expect(await run([X, axes, Y], [mean], [1, 2, 3, 8])).toEqual([2, 5]);
  }
});

test('FULLY_CONNECTED: weights are out, in', async () => {
  const axes: TestTensor = { name: 'axes', shape: [2], type: 2, data: Int32Array.of(1, 2) };
  const mean: TestTensor = { name: 'mean', shape: [1, 2] };
  const w: TestTensor = { name: 'w', shape: [3, 2], data: floats(1, 0, 0, 1, 1, 1) };
  const b: TestTensor = { name: 'b', shape: [3], data: floats(0, 0, -100) };
  const operators = [
    { code: MEAN, inputs: [0, 1], output: 2, options: table({ byte: 0 }) },
    { code: FULLY_CONNECTED, inputs: [2, 3, 4], output: 5, options: table(RELU) },
  ];
  expect(await run([X, axes, mean, w, b, Y], operators, [1, 2, 3, 8])).toEqual([2, 5, 0]);
});

test('an operator that is not known is named, with the model and its output', () => {
  const read = () => readTflite(model([X, Y], [{ code: 117, inputs: [0], output: 1 }]), 'test');
  expect(read).toThrow(UnsupportedOperation);
  expect(read).toThrow('model test: TensorFlow Lite operator 117 (output y) is not supported');
});

test('other activations, computed weights and a file without a graph are refused', () => {
  const tanh = { code: ADD, inputs: [0, 0], output: 1, options: table({ byte: 4 }) };
  expect(() => readTflite(model([X, Y], [tanh]), 'test')).toThrow(
    'model test: TensorFlow Lite activation 4 (output y)',
  );
  const computed = { code: CONV_2D, inputs: [0, 0], output: 1, options: table(VALID, 1, 1) };
  expect(() => readTflite(model([X, Y], [computed]), 'test')).toThrow('operator 3 with computed weights (output y)');
  expect(() => readTflite(writeFlatbuffer(table(3)), 'test')).toThrow('model test: the file has no graph');
});
