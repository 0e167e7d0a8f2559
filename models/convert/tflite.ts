import { Table } from './flatbuffer.ts';
import { type TfGraph, type TfNode, UnsupportedOperation } from './tfGraph.ts';
import { fromHalf, type Weights } from './weights.ts';

// Field numbers of TensorFlow Lite's schema.fbs.
const MODEL = { codes: 1, subgraphs: 2, buffers: 4 };
const CODE = { old: 0, builtin: 3 };
const SUBGRAPH = { tensors: 0, inputs: 1, operators: 3 };
const TENSOR = { shape: 0, type: 1, buffer: 2, name: 3 };
const OPERATOR = { code: 0, inputs: 1, outputs: 2, options: 4 };
/** Options of both convolutions; what follows the strides differs. */
const CONVOLUTION = { padding: 0, strideX: 1, strideY: 2, activation: 3, dilationX: 4, dilationY: 5 };
const DEPTHWISE = { ...CONVOLUTION, activation: 4, dilationX: 5, dilationY: 6 };
/** The first option of ADD and FULLY_CONNECTED is the activation, that of MEAN whether to keep dimensions. */
const FIRST_OPTION = 0;

const PADDINGS = ['SAME', 'VALID'];
const ACTIVATIONS = [undefined, 'Relu', undefined, 'Relu6'];

interface Operator {
  /** Names of tensors; an absent optional one is undefined. */
  input: (string | undefined)[];
  output: string;
  options: Table | undefined;
  constant: (name: string | undefined) => Weights;
}
/** One operator in TensorFlow's terms; `filters` replaces its second input, `activation` is a number of ACTIVATIONS. */
interface Translation {
  op: string;
  attr?: TfNode['attr'];
  filters?: Weights;
  bias?: boolean;
  activation?: number | undefined;
}

const DEQUANTIZE = 6;
/** By the numbers of schema.fbs, BuiltinOperator. */
const TRANSLATIONS = new Map<number, (operator: Operator) => Translation>([
  [0, ({ options }) => ({ op: 'AddV2', activation: options?.byte(FIRST_OPTION) })],
  [3, convolution],
  [4, depthwiseConvolution],
  [DEQUANTIZE, () => ({ op: 'Identity' })],
  [9, fullyConnected],
  [34, () => ({ op: 'Pad' })],
  [40, ({ options }) => ({ op: 'Mean', attr: { keep_dims: { flag: options?.byte(FIRST_OPTION) === 1 } } })],
]);

/**
 * Reads a TensorFlow Lite model of floats (32 or 16 bit) in TensorFlow's terms; the batch dimension becomes free.
 * @throws UnsupportedOperation naming the model, the operator's number in schema.fbs and its output.
 */
export function readTflite(bytes: Uint8Array, model: string): TfGraph {
  const root = Table.root(bytes);
  const [graph] = root.tables(MODEL.subgraphs);
  if (!graph) throw new RangeError(`model ${model}: the file has no graph`);
  const codes = root.tables(MODEL.codes).map((code) => Math.max(code.byte(CODE.old), code.int(CODE.builtin)));
  const tensors = graph.tables(SUBGRAPH.tensors);
  const names = tensors.map((tensor, i) => tensor.text(TENSOR.name) || `tensor_${i}`);
  const weights = constants(tensors, names, root.tables(MODEL.buffers));
  const nodes = graph.ints(SUBGRAPH.inputs).map((i): TfNode => {
    const [, ...sizes] = tensors[i]?.ints(TENSOR.shape) ?? [];
    return { name: names[i] ?? '', op: 'Placeholder', input: [], attr: { shape: { shape: [-1, ...sizes] } } };
  });
  for (const operator of graph.tables(SUBGRAPH.operators)) {
    const code = codes[operator.int(OPERATOR.code)] ?? -1;
    const input = operator.ints(OPERATOR.inputs).map((i) => names[i]);
    const output = names[operator.ints(OPERATOR.outputs)[0] ?? -1] ?? '';
    const translate = TRANSLATIONS.get(code);
    if (!translate) throw new UnsupportedOperation(model, `TensorFlow Lite operator ${code}`, `output ${output}`);
    const constant = (name: string | undefined): Weights => {
      const found = weights.get(name ?? '');
      if (!found) throw new UnsupportedOperation(model, `operator ${code} with computed weights`, `output ${output}`);
      return found;
    };
    const read = { input, output, options: operator.table(OPERATOR.options), constant };
    if (code === DEQUANTIZE) weights.set(output, constant(input[0]));
    else nodes.push(...toNodes(model, read, translate(read), weights));
  }
  return { nodes: [...[...weights.keys()].map(constantNode), ...nodes], weights };
}

function constantNode(name: string): TfNode {
  return { name, op: 'Const', input: [], attr: {} };
}

/** The operator, then its bias, then its activation; the last carries the output's name. */
function toNodes(
  model: string,
  { input, output }: Operator,
  { op, attr = {}, filters, bias, activation = 0 }: Translation,
  weights: Map<string, Weights>,
): TfNode[] {
  const [first = '', second = '', third] = input;
  const follows = ACTIVATIONS[activation];
  if (activation !== 0 && follows === undefined) {
    throw new UnsupportedOperation(model, `TensorFlow Lite activation ${activation}`, `output ${output}`);
  }
  if (filters) weights.set(`${output}/filters`, filters);
  const steps: Omit<TfNode, 'name'>[] = [{ op, attr, input: [first, filters ? `${output}/filters` : second] }];
  if (bias && third !== undefined) steps.push({ op: 'BiasAdd', attr: {}, input: ['', third] });
  if (follows !== undefined) steps.push({ op: follows, attr: {}, input: [''] });
  const nameOf = (step: number): string => (step === steps.length - 1 ? output : `${output}/${step}`);
  return steps.map(({ input: [from = '', ...others], ...step }, i) => ({
    ...step,
    name: nameOf(i),
    input: [i === 0 ? from : nameOf(i - 1), ...others],
  }));
}

/** Filters [out, height, width, in] to TensorFlow's [height, width, in, out]. */
function convolution({ input, options, constant }: Operator): Translation {
  const { shape, data } = constant(input[1]);
  const [outputs = 0, height = 0, width = 0, inputs = 0] = shape;
  const turned = new Float32Array(data.length);
  const inner = height * width * inputs;
  for (let i = 0; i < data.length; i++) turned[(i % inner) * outputs + Math.floor(i / inner)] = data[i] as number;
  const filters: Weights = { type: 'float32', shape: [height, width, inputs, outputs], data: turned };
  return windowed('Conv2D', options, CONVOLUTION, filters);
}

/** Filters [1, height, width, in * multiplier] hold their numbers in the order of [height, width, in, multiplier]. */
function depthwiseConvolution({ input, options, constant }: Operator): Translation {
  const { shape, ...rest } = constant(input[1]);
  const [, height = 0, width = 0, outputs = 0] = shape;
  const multiplier = options?.int(3, 1) ?? 1;
  const filters: Weights = { ...rest, shape: [height, width, outputs / multiplier, multiplier] };
  return windowed('DepthwiseConv2dNative', options, DEPTHWISE, filters);
}

function windowed(op: string, options: Table | undefined, fields: typeof CONVOLUTION, filters: Weights): Translation {
  const attr = {
    padding: { text: PADDINGS[options?.byte(fields.padding) ?? 0] },
    strides: { ints: [1, options?.int(fields.strideY, 1) ?? 1, options?.int(fields.strideX, 1) ?? 1, 1] },
    dilations: { ints: [1, options?.int(fields.dilationY, 1) ?? 1, options?.int(fields.dilationX, 1) ?? 1, 1] },
  };
  return { op, attr, filters, bias: true, activation: options?.byte(fields.activation) };
}

/** Weights [out, in]. */
function fullyConnected({ options }: Operator): Translation {
  const attr = { transpose_b: { flag: true } };
  return { op: 'MatMul', attr, bias: true, activation: options?.byte(FIRST_OPTION) };
}

/** Tensors that have a buffer. Type 0 is float32, 1 float16, 2 int32; others are left out until something needs them. */
function constants(
  tensors: readonly Table[],
  names: readonly string[],
  buffers: readonly Table[],
): Map<string, Weights> {
  const weights = new Map<string, Weights>();
  for (const [i, tensor] of tensors.entries()) {
    const bytes = buffers[tensor.int(TENSOR.buffer)]?.bytes(0);
    if (!bytes?.length) continue;
    const shape = tensor.ints(TENSOR.shape);
    const length = shape.reduce((product, size) => product * size, 1);
    const type = tensor.byte(TENSOR.type);
    const numbers = (read: (i: number) => number): number[] => Array.from({ length }, (_, i) => read(i));
    const set = (value: Weights): Map<string, Weights> => weights.set(names[i] ?? '', value);
    if (type === 0) set({ type: 'float32', shape, data: Float32Array.from(numbers((i) => bytes.readFloatLE(4 * i))) });
    if (type === 1) {
      set({ type: 'float32', shape, data: Float32Array.from(numbers((i) => fromHalf(bytes.readUInt16LE(2 * i)))) });
    }
    if (type === 2) set({ type: 'int32', shape, data: Int32Array.from(numbers((i) => bytes.readInt32LE(4 * i))) });
  }
  return weights;
}
