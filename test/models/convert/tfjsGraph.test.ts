import { readTfjsGraph } from '../../../models/convert/tfjsGraph.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const read = (node: object, weights: object[] = [], bin = new Uint8Array()) =>
  readTfjsGraph(Buffer.from(JSON.stringify({ modelTopology: { node: [node] }, weightsManifest: [{ weights }] })), bin);

test('each kind of attribute is read; TensorFlow.js writes whole numbers as text and text as base64', () => {
  const attr = {
    padding: { s: base64('SAME') },
    axis: { i: '-1' },
    alpha: { f: 0.5 },
    keep_dims: { b: true },
    T: { type: 'DT_FLOAT' },
    strides: { list: { i: ['1', '2', '2', '1'] } },
    fused_ops: { list: { s: [base64('BiasAdd'), base64('Relu')] } },
    shape: { shape: { dim: [{ size: '-1' }, { size: 3 }] } },
    scalar: { shape: {} },
  };
  const { nodes } = read({ name: 'a', op: 'B', input: ['c:0', '^d'], attr });
  expect(nodes).toEqual([
    {
      name: 'a',
      op: 'B',
      input: ['c'],
      attr: {
        padding: { text: 'SAME' },
        axis: { int: -1 },
        alpha: { float: 0.5 },
        keep_dims: { flag: true },
        T: { type: 'DT_FLOAT' },
        strides: { ints: [1, 2, 2, 1] },
        fused_ops: { texts: ['BiasAdd', 'Relu'] },
        shape: { shape: [-1, 3] },
        scalar: { shape: [] },
      },
    },
  ]);
});

test('weights come with the graph', () => {
  const { weights } = read(
    { name: 'w', op: 'Const' },
    [{ name: 'w', shape: [2], dtype: 'int32' }],
    Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0),
  );
  expect(weights.get('w')).toEqual({ shape: [2], type: 'int32', data: Int32Array.of(1, 2) });
});

test('what is no graph model is refused', () => {
  expect(() => readTfjsGraph(Buffer.from('{}'), new Uint8Array())).toThrow('modelTopology');
  expect(() => read({ name: 'a' })).toThrow('op');
});
