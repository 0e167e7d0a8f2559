import { readFrozenGraph } from '../../../models/convert/frozenGraph.ts';
import { MessageWriter } from '../../../models/convert/protobuf.ts';

const message = (): MessageWriter => new MessageWriter();
const shape = (...sizes: number[]): MessageWriter =>
  sizes.reduce((writer, size) => writer.message(2, message().int(1, size)), message());
const attribute = (key: string, value: MessageWriter): MessageWriter => message().string(1, key).message(2, value);
const nodeOf = (name: string, op: string, inputs: string[], ...attributes: MessageWriter[]): MessageWriter => {
  const writer = message().string(1, name).string(2, op);
  for (const input of inputs) writer.string(3, input);
  for (const entry of attributes) writer.message(5, entry);
  return writer;
};
const constant = (tensor: MessageWriter): Uint8Array =>
  message()
    .message(1, nodeOf('c', 'Const', [], attribute('value', message().message(8, tensor))))
    .finish();
const FLOAT = 1;
const INT32 = 3;

test('nodes with each kind of attribute', () => {
  const attributes = [
    attribute('padding', message().string(2, 'SAME')),
    attribute('axis', message().int(3, -1)),
    attribute('epsilon', message().float(4, 0.5)),
    attribute('is_training', message().int(5, 0)),
    attribute('T', message().int(6, INT32)),
    attribute('shape', message().message(7, shape(-1, 3))),
    attribute('packed', message().message(1, message().bytes(3, Uint8Array.of(1, 2, 0x80, 1)))),
    attribute('strides', message().message(1, message().int(3, 1).int(3, 2))),
  ];
  const { nodes } = readFrozenGraph(
    message()
      .message(1, nodeOf('a', 'B', ['c:0', '^d'], ...attributes))
      .finish(),
  );
  expect(nodes).toEqual([
    {
      name: 'a',
      op: 'B',
      input: ['c'],
      attr: {
        padding: { text: 'SAME' },
        axis: { int: -1 },
        epsilon: { float: 0.5 },
        is_training: { flag: false },
        T: { type: 'DT_INT32' },
        shape: { shape: [-1, 3] },
        packed: { ints: [1, 2, 128] },
        strides: { ints: [1, 2] },
      },
    },
  ]);
});

const raw = (numbers: Float32Array | Int32Array): Uint8Array => new Uint8Array(numbers.buffer);
test.each([
  [
    'raw floats',
    message()
      .int(1, FLOAT)
      .message(2, shape(2))
      .bytes(4, raw(Float32Array.of(0.5, -2))),
    [0.5, -2],
  ],
  [
    'listed floats',
    message()
      .int(1, FLOAT)
      .message(2, shape(2))
      .bytes(5, raw(Float32Array.of(0.5, -2))),
    [0.5, -2],
  ],
  ['a float for all', message().int(1, FLOAT).message(2, shape(3)).float(5, 0.5), [0.5, 0.5, 0.5]],
  ['a scalar', message().int(1, FLOAT).float(5, 0.5), [0.5]],
  [
    'raw ints',
    message()
      .int(1, INT32)
      .message(2, shape(2))
      .bytes(4, raw(Int32Array.of(7, -2))),
    [7, -2],
  ],
  ['listed ints', message().int(1, INT32).message(2, shape(2)).int(7, 7).int(7, -2), [7, -2]],
])('a constant of %s', (_, tensor, expected) => {
  expect([...(readFrozenGraph(constant(tensor)).weights.get('c')?.data ?? [])]).toEqual(expected);
});

test.each([
  [
    message()
      .int(1, FLOAT)
      .message(2, shape(3))
      .bytes(4, raw(Float32Array.of(1, 2))),
    'constant c has 2 numbers instead of 3',
  ],
  [message().int(1, FLOAT).message(2, shape(2)), 'constant c has 0 numbers instead of 2'],
  [message().int(1, 7).message(2, shape(1)).bytes(4, new Uint8Array(4)), 'constant c is neither float32 nor int32'],
])('a damaged constant %# is refused', (tensor, expected) => {
  expect(() => readFrozenGraph(constant(tensor))).toThrow(expected);
});

test('a file that is cut off is refused', () => {
  const bytes = constant(message().int(1, FLOAT).float(5, 0.5));
  expect(() => readFrozenGraph(bytes.subarray(0, -1))).toThrow('cut off');
});
