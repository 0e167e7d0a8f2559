import type { Attribute } from './onnxGraph.ts';
import { type Field, readMessage, readVarints } from './protobuf.ts';
import type { Weights } from './weights.ts';

// Field numbers of onnx.proto3.
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, initializer: 5 };
const NODE = { input: 1, output: 2, type: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, float: 2, int: 3, text: 4, ints: 8 };
const TENSOR = { dims: 1, type: 2, name: 8, raw: 9 };
const FLOAT = 1;
const INT64 = 7;

export interface OnnxNode {
  type: string;
  inputs: readonly string[];
  outputs: readonly string[];
  attributes: Readonly<Record<string, Attribute>>;
}

/** Nodes in the file's order, and the constants that they read; those of 64 bits as int32. */
export interface OnnxFile {
  nodes: readonly OnnxNode[];
  weights: ReadonlyMap<string, Weights>;
}

/** @throws RangeError for a file without a graph, or with a constant that is neither float32 nor int64, raw. */
export function readOnnx(file: Uint8Array): OnnxFile {
  const [graph] = parts(readMessage(file), MODEL_GRAPH);
  if (!graph) throw new RangeError('the ONNX file has no graph');
  const fields = readMessage(graph);
  return {
    nodes: parts(fields, GRAPH.node).map(readNode),
    weights: new Map(parts(fields, GRAPH.initializer).map(readTensor)),
  };
}

function readNode(message: Uint8Array): OnnxNode {
  const fields = readMessage(message);
  return {
    type: texts(fields, NODE.type)[0] ?? '',
    inputs: texts(fields, NODE.input),
    outputs: texts(fields, NODE.output),
    attributes: Object.fromEntries(parts(fields, NODE.attribute).map(readAttribute)),
  };
}

/** A float, a string or an int is written only where it is set; else the attribute is a list of ints. */
function readAttribute(message: Uint8Array): [string, Attribute] {
  const fields = readMessage(message);
  const [name = ''] = texts(fields, ATTRIBUTE.name);
  const [float] = parts(fields, ATTRIBUTE.float);
  if (float) return [name, { float: Buffer.from(float).readFloatLE() }];
  const [text] = texts(fields, ATTRIBUTE.text);
  const [int] = ints(fields, ATTRIBUTE.int);
  return [name, text ?? int ?? ints(fields, ATTRIBUTE.ints)];
}

function readTensor(message: Uint8Array): [string, Weights] {
  const fields = readMessage(message);
  const [name = ''] = texts(fields, TENSOR.name);
  const [raw] = parts(fields, TENSOR.raw);
  const [type] = ints(fields, TENSOR.type);
  const shape = ints(fields, TENSOR.dims);
  const bytes = Uint8Array.from(raw ?? []).buffer;
  if (raw && type === FLOAT) return [name, { type: 'float32', shape, data: new Float32Array(bytes) }];
  if (raw && type === INT64) {
    return [name, { type: 'int32', shape, data: Int32Array.from(new BigInt64Array(bytes), Number) }];
  }
  throw new RangeError(`constant ${name} is neither raw float32 nor raw int64`);
}

const parts = (fields: readonly Field[], number: number): Uint8Array[] =>
  fields.flatMap((field) => (field.number === number && 'bytes' in field ? [field.bytes] : []));

const texts = (fields: readonly Field[], number: number): string[] =>
  parts(fields, number).map((bytes) => Buffer.from(bytes).toString('utf8'));

/** Signed numbers of 64 bits, one by one or packed. */
const ints = (fields: readonly Field[], number: number): number[] =>
  fields
    .flatMap((field) => (field.number !== number ? [] : 'int' in field ? [field.int] : readVarints(field.bytes)))
    .map((value) => Number(BigInt.asIntN(64, value)));
