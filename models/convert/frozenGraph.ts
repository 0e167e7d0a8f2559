import { type Field, readMessage, readVarints } from './protobuf.ts';
import { type TfAttribute, type TfGraph, type TfNode, valueNames } from './tfGraph.ts';
import type { Weights } from './weights.ts';

// Field numbers of TensorFlow's graph.proto, node_def.proto, attr_value.proto, tensor.proto and tensor_shape.proto.
const GRAPH_NODE = 1;
const NODE = { name: 1, op: 2, input: 3, attr: 5 };
const ENTRY = { key: 1, value: 2 };
const ATTRIBUTE = { list: 1, text: 2, int: 3, float: 4, flag: 5, type: 6, shape: 7, tensor: 8 };
const LIST_INTS = 3;
const TENSOR = { type: 1, shape: 2, content: 4, floats: 5, ints: 7 };
const SHAPE_DIMENSION = 2;
const DIMENSION_SIZE = 1;
/** Numbers of types.proto. */
const TYPES = new Map([
  [1, 'DT_FLOAT'],
  [3, 'DT_INT32'],
]);

/**
 * Reads a frozen TensorFlow graph: a GraphDef in protobuf form whose variables are Const nodes.
 * @throws RangeError when the file is cut off or a constant is neither float32 nor int32.
 */
export function readFrozenGraph(bytes: Uint8Array): TfGraph {
  const weights = new Map<string, Weights>();
  const nodes = messages(bytes, GRAPH_NODE).map((message): TfNode => {
    const name = text(message, NODE.name);
    const op = text(message, NODE.op);
    const entries = messages(message, NODE.attr).map(
      (entry) => [text(entry, ENTRY.key), messages(entry, ENTRY.value)[0] ?? new Uint8Array()] as const,
    );
    const value = entries.find(([key]) => key === 'value')?.[1];
    if (op === 'Const' && value)
      weights.set(name, tensor(name, messages(value, ATTRIBUTE.tensor)[0] ?? new Uint8Array()));
    const attr = Object.fromEntries(entries.map(([key, bytes]) => [key, attribute(bytes)]));
    return { name, op, input: valueNames(messages(message, NODE.input).map(decode)), attr };
  });
  return { nodes, weights };
}

function attribute(message: Uint8Array): TfAttribute {
  const [list] = messages(message, ATTRIBUTE.list);
  const [textual] = messages(message, ATTRIBUTE.text);
  const [float] = messages(message, ATTRIBUTE.float);
  const [shape] = messages(message, ATTRIBUTE.shape);
  const [flag] = ints(message, ATTRIBUTE.flag);
  return {
    text: textual && decode(textual),
    int: ints(message, ATTRIBUTE.int)[0],
    float: float && view(float).getFloat32(0, true),
    flag: flag === undefined ? undefined : flag !== 0,
    type: TYPES.get(ints(message, ATTRIBUTE.type)[0] ?? 0),
    shape: shape && sizes(shape),
    ints: list && ints(list, LIST_INTS),
  };
}

/** Numbers come as raw bytes or one by one; one number stands for as many as the shape wants. */
function tensor(name: string, message: Uint8Array): Weights {
  const type = TYPES.get(ints(message, TENSOR.type)[0] ?? 0);
  const shape = sizes(messages(message, TENSOR.shape)[0] ?? new Uint8Array());
  const length = shape.reduce((product, size) => product * size, 1);
  const [content] = messages(message, TENSOR.content);
  const listed = type === 'DT_FLOAT' ? floats(message, TENSOR.floats) : ints(message, TENSOR.ints);
  const given = content ? content.length / 4 : listed.length;
  if (given !== length && !(given === 1 && !content)) {
    throw new RangeError(`constant ${name} has ${given} numbers instead of ${length}`);
  }
  const raw = content && view(content);
  if (type === 'DT_FLOAT') {
    const read = (i: number): number => (raw ? raw.getFloat32(4 * i, true) : (listed[given === 1 ? 0 : i] ?? 0));
    return { type: 'float32', shape, data: Float32Array.from({ length }, (_, i) => read(i)) };
  }
  if (type === 'DT_INT32') {
    const read = (i: number): number => (raw ? raw.getInt32(4 * i, true) : (listed[given === 1 ? 0 : i] ?? 0));
    return { type: 'int32', shape, data: Int32Array.from({ length }, (_, i) => read(i)) };
  }
  throw new RangeError(`constant ${name} is neither float32 nor int32`);
}

function sizes(shape: Uint8Array): number[] {
  return messages(shape, SHAPE_DIMENSION).map((dimension) => ints(dimension, DIMENSION_SIZE)[0] ?? 0);
}

function messages(message: Uint8Array, number: number): Uint8Array[] {
  const isBytes = (field: Field): field is Extract<Field, { bytes: Uint8Array }> =>
    field.number === number && 'bytes' in field;
  return readMessage(message)
    .filter(isBytes)
    .map(({ bytes }) => bytes);
}

function text(message: Uint8Array, number: number): string {
  return decode(messages(message, number)[0] ?? new Uint8Array());
}

/** Whole numbers, packed or one by one. */
function ints(message: Uint8Array, number: number): number[] {
  return readMessage(message)
    .filter((field) => field.number === number)
    .flatMap((field) => ('int' in field ? [field.int] : readVarints(field.bytes)))
    .map((int) => Number(BigInt.asIntN(64, int)));
}

function floats(message: Uint8Array, number: number): number[] {
  return messages(message, number).flatMap((bytes) =>
    Array.from({ length: bytes.length / 4 }, (_, i) => view(bytes).getFloat32(4 * i, true)),
  );
}

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
