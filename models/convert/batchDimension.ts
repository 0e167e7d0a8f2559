import { type Field, MessageWriter, mapBytes, readMessage } from './protobuf.ts';

// Field numbers of onnx.proto3.
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const GRAPH_INPUT = 11;
const GRAPH_OUTPUT = 12;
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE_TENSOR = 5;
const TENSOR_RAW = 9;

/**
 * Turns a model exported for one image into one for any number of images: the first dimension of inputs and outputs
 * becomes symbolic, and the constant that flattens the result to [1, -1] becomes [-1, `length`].
 * @throws RangeError when the model has no such Reshape.
 */
export function freeBatchDimension(model: Uint8Array, length: number): Uint8Array {
  return mapBytes(model, MODEL_GRAPH, (graph) => {
    const constant = reshapeConstant(graph);
    const named = mapBytes(mapBytes(graph, GRAPH_INPUT, freeFirst), GRAPH_OUTPUT, freeFirst);
    return mapBytes(named, GRAPH_NODE, (node) => (strings(node, 2).includes(constant) ? reshaped(node, length) : node));
  });
}

/** Name of the constant that gives the shape of the one Reshape. */
function reshapeConstant(graph: Uint8Array): string {
  const shapes = readMessage(graph)
    .filter((field) => field.number === GRAPH_NODE && 'bytes' in field)
    .map((field) => ('bytes' in field ? field.bytes : new Uint8Array()))
    .filter((node) => strings(node, 4)[0] === 'Reshape')
    .map((node) => strings(node, 1)[1]);
  const [name] = shapes;
  if (shapes.length !== 1 || name === undefined) {
    throw new RangeError(`expected one Reshape in the model, found ${shapes.length}`);
  }
  return name;
}

function reshaped(node: Uint8Array, length: number): Uint8Array {
  return mapBytes(node, NODE_ATTRIBUTE, (attribute) =>
    mapBytes(attribute, ATTRIBUTE_TENSOR, (tensor) =>
      mapBytes(tensor, TENSOR_RAW, (raw) => {
        const [first, second] = new BigInt64Array(Uint8Array.from(raw).buffer);
        if (first !== 1n || second !== -1n) throw new RangeError(`Reshape is to [${first}, ${second}], not [1, -1]`);
        return new Uint8Array(BigInt64Array.of(-1n, BigInt(length)).buffer);
      }),
    ),
  );
}

/** ValueInfo > type > tensor_type > shape > first dimension: the name N instead of a size. */
function freeFirst(valueInfo: Uint8Array): Uint8Array {
  return mapBytes(valueInfo, 2, (type) =>
    mapBytes(type, 1, (tensorType) =>
      mapBytes(tensorType, 2, (shape) => {
        let first = true;
        return mapBytes(shape, 1, (dimension) => {
          const free = first;
          first = false;
          return free ? new MessageWriter().string(2, 'N').finish() : dimension;
        });
      }),
    ),
  );
}

function strings(message: Uint8Array, number: number): string[] {
  const isString = (field: Field): field is Extract<Field, { bytes: Uint8Array }> =>
    field.number === number && 'bytes' in field;
  return readMessage(message)
    .filter(isString)
    .map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
}
