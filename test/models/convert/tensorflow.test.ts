import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertTensorflow } from '../../../models/convert/tensorflow.ts';
import { type TfNode, UnsupportedOperation } from '../../../models/convert/tfGraph.ts';
import { floats, node } from './support.ts';

const input = (shape: number[]): TfNode => node('Placeholder', [], { shape: { shape } }, 'x');
const convert = (nodes: TfNode[], outputs: Record<string, string>): Uint8Array =>
  convertTensorflow({ nodes, weights: new Map([['c', floats([1])]]) }, 'test', outputs);

test('what is not supported is named, with the model and the node', () => {
  const convertUnknown = (): Uint8Array =>
    convert([input([1, 1, 1, 1]), node('Cumsum', ['x'], {}, 'sums')], { sums: 'y' });
  expect(convertUnknown).toThrow(UnsupportedOperation);
  expect(convertUnknown).toThrow('model test: TensorFlow operation Cumsum (node sums) is not supported');
});

test('nodes that no output needs are left out', () => {
  const nodes = [input([1, 1, 1, 1]), node('Relu', ['x'])];
  const unneeded = [...nodes, node('Cumsum', ['Relu'])];
  expect(convert(unneeded, { Relu: 'y' })).toEqual(convert(nodes, { Relu: 'y' }));
});

test('outputs get the names that are asked for; any number of images goes in where the graph says so', async () => {
  const nodes = [input([-1, 1, 1, 2]), node('Relu', ['x']), node('Sigmoid', ['x'])];
  const session = await InferenceSession.create(convert(nodes, { Relu: 'positive', Sigmoid: 'squashed' }));
  expect(session.outputNames).toEqual(['positive', 'squashed']);
  const { positive } = await session.run({
    x: new Tensor('float32', Float32Array.of(1, -1, 2, -2, 3, -3), [3, 1, 1, 2]),
  });
  expect([...(positive?.data ?? [])]).toEqual([1, 0, 2, 0, 3, 0]);
});

test.each([[[1, 3]], [[1, -1, -1, 3]]])('an input of shape %j is refused', (shape) => {
  expect(() => convert([input(shape)], { x: 'y' })).toThrow(`Placeholder of shape [${shape}] (node x)`);
});

test('a graph that lacks a value or a tensor is refused', () => {
  const nodes = [input([1, 1, 1, 1]), node('Relu', ['x:1'])];
  expect(() => convert(nodes, { Relu: 'y' })).toThrow('model test: graph has no value x:1');
  expect(() => convert([node('Const', [], {}, 'd')], { d: 'y' })).toThrow('model test: weights have no tensor d');
  const computed = [input([1, 1, 1, 1]), node('Prelu', ['x', 'x'])];
  expect(() => convert(computed, { Prelu: 'y' })).toThrow('model test: value x is not a constant');
  expect(() => convert(nodes.slice(0, 1), { z: 'y' })).toThrow('model test: graph has no value z');
});
