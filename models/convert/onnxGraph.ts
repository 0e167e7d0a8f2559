import { MessageWriter } from './protobuf.ts';

const FLOAT = 1;
const INT64 = 7;
/** Numbers of onnx.proto3. */
const INTEGERS = { uint8: 2, int8: 3, int32: 6 } as const;
const IR_VERSION = 8;
const OPSET = 17;

/** Attribute kinds that the converters use: int, string, list of ints, float. */
export type Attribute = number | string | readonly number[] | { float: number };
/** A dimension: a size, or the name of a symbolic one. */
export type Dimension = number | string;

interface Node {
  inputs: readonly string[];
  outputs: readonly string[];
  message: MessageWriter;
}

/**
 * Builds an ONNX model (opset 17, IR 8) node by node. Names are numbered, so equal calls give equal bytes. What no output
 * needs is left out of the file.
 */
export class OnnxGraph {
  readonly #name: string;
  readonly #nodes: Node[] = [];
  readonly #initializers = new Map<string, MessageWriter>();
  readonly #inputs: MessageWriter[] = [];
  readonly #outputs = new Map<string, MessageWriter>();
  #count = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Adds a node with one output and returns the output's name. */
  op(
    type: string,
    inputs: readonly string[],
    attributes: Record<string, Attribute> = {},
    output = this.#next(type),
  ): string {
    this.#node(type, inputs, attributes, [output]);
    return output;
  }

  /** Adds a node with `count` outputs and returns their names. */
  ops(type: string, inputs: readonly string[], count: number, attributes: Record<string, Attribute> = {}): string[] {
    const outputs = Array.from({ length: count }, () => this.#next(type));
    this.#node(type, inputs, attributes, outputs);
    return outputs;
  }

  /** Adds a float32 constant, row-major. */
  floats(data: ArrayLike<number>, shape: readonly number[]): string {
    return this.#initializer(shape, FLOAT, Float32Array.from(data));
  }

  /** Adds an int64 constant, row-major; a list of numbers unless another shape is given. */
  ints(data: readonly number[], shape: readonly number[] = [data.length]): string {
    return this.#initializer(
      shape,
      INT64,
      BigInt64Array.from(data, (value) => BigInt(value)),
    );
  }

  /** Adds a constant of few bits, row-major; its type is that of the array. */
  integers(data: Uint8Array | Int8Array | Int32Array, shape: readonly number[]): string {
    const type = data instanceof Uint8Array ? 'uint8' : data instanceof Int8Array ? 'int8' : 'int32';
    return this.#initializer(shape, INTEGERS[type], data);
  }

  /** Declares a float32 input. */
  input(name: string, shape: readonly Dimension[]): string {
    this.#inputs.push(valueInfo(name, shape));
    return name;
  }

  /** Declares a float32 output; its shape is inferred by the runtime. */
  output(name: string): void {
    this.#outputs.set(name, valueInfo(name));
  }

  finish(): Uint8Array {
    const graph = new MessageWriter();
    const needed = this.#needed();
    for (const { outputs, message } of this.#nodes)
      if (outputs.some((name) => needed.has(name))) graph.message(1, message);
    graph.string(2, this.#name);
    for (const [name, initializer] of this.#initializers) if (needed.has(name)) graph.message(5, initializer);
    for (const input of this.#inputs) graph.message(11, input);
    for (const output of this.#outputs.values()) graph.message(12, output);
    const opset = new MessageWriter().string(1, '').int(2, OPSET);
    return new MessageWriter().int(1, IR_VERSION).string(2, 'facet').message(7, graph).message(8, opset).finish();
  }

  /** Every tensor that an output is made from: a node comes after those that it reads. */
  #needed(): Set<string> {
    const needed = new Set(this.#outputs.keys());
    for (const { inputs, outputs } of this.#nodes.toReversed()) {
      if (outputs.some((name) => needed.has(name))) for (const input of inputs) needed.add(input);
    }
    return needed;
  }

  #next(prefix: string): string {
    return `${prefix}_${this.#count++}`;
  }

  #node(
    type: string,
    inputs: readonly string[],
    attributes: Record<string, Attribute>,
    outputs: readonly string[],
  ): void {
    const message = new MessageWriter();
    for (const input of inputs) message.string(1, input);
    for (const output of outputs) message.string(2, output);
    message.string(3, this.#next('node')).string(4, type);
    for (const [name, value] of Object.entries(attributes)) message.message(5, attribute(name, value));
    this.#nodes.push({ inputs, outputs, message });
  }

  #initializer(shape: readonly number[], type: number, data: ArrayBufferView): string {
    const name = this.#next('constant');
    const tensor = new MessageWriter();
    for (const size of shape) tensor.int(1, size);
    tensor
      .int(2, type)
      .string(8, name)
      .bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    this.#initializers.set(name, tensor);
    return name;
  }
}

function attribute(name: string, value: Attribute): MessageWriter {
  const message = new MessageWriter().string(1, name);
  if (typeof value === 'number') return message.int(3, value).int(20, 2);
  if (typeof value === 'string') return message.string(4, value).int(20, 3);
  if ('float' in value) return message.float(2, value.float).int(20, 1);
  for (const item of value) message.int(8, item);
  return message.int(20, 7);
}

function valueInfo(name: string, shape?: readonly Dimension[]): MessageWriter {
  const tensor = new MessageWriter().int(1, FLOAT);
  if (shape) {
    const dimensions = new MessageWriter();
    for (const size of shape) {
      dimensions.message(
        1,
        typeof size === 'number' ? new MessageWriter().int(1, size) : new MessageWriter().string(2, size),
      );
    }
    tensor.message(2, dimensions);
  }
  return new MessageWriter().string(1, name).message(2, new MessageWriter().message(1, tensor));
}
