import { prelu } from './convolution.ts';
import { type OnnxNode, readOnnx } from './onnxFile.ts';
import { type Attribute, OnnxGraph } from './onnxGraph.ts';
import { UnsupportedOperation } from './tfGraph.ts';
import type { Weights } from './weights.ts';

const MODEL = 'minifasnet';
const SIDE_PX = 80;
/** onnxruntime's fast convolutions take whole blocks of channels; the pruned networks have 13, 103 or 231 of them. */
const BLOCK = 16;
/** They change neither the number of channels nor a channel that is 0 into one that is read. */
const SAME = new Set(['Add', 'Flatten', 'GlobalAveragePool', 'Mul', 'Relu', 'Sigmoid', 'Softmax']);

const wide = (channels: number): number => Math.ceil(channels / BLOCK) * BLOCK;

/**
 * MiniFASNet with channels of zeros up to whole blocks and PRelu as convolutions: the same numbers, but for rounding, in a
 * third of the time. Input "input" [N, 3, 80, 80], output "prob" [N, 3].
 * @throws UnsupportedOperation for a node of another kind.
 */
export function convertMiniFasNet(file: Uint8Array): Uint8Array {
  const { nodes, weights } = readOnnx(file);
  const graph = new OnnxGraph(MODEL);
  const names = new Map([['input', graph.input('input', ['N', 3, SIDE_PX, SIDE_PX])]]);
  const name = (input: string): string => names.get(input) ?? constant(graph, weights, input);
  for (const node of nodes) {
    const [output = ''] = node.outputs;
    names.set(output, widened(graph, node, name, weights));
  }
  graph.op('Identity', [name('prob')], {}, 'prob');
  graph.output('prob');
  return graph.finish();
}

function widened(
  graph: OnnxGraph,
  node: OnnxNode,
  name: (input: string) => string,
  weights: ReadonlyMap<string, Weights>,
): string {
  const { type, inputs, attributes } = node;
  const [input = '', ...parameters] = inputs;
  const read = (index: number): Weights => {
    const found = weights.get(parameters[index] ?? '');
    if (!found) throw new UnsupportedOperation(MODEL, `${type} without constant weights`, `output ${node.outputs}`);
    return found;
  };
  if (type === 'Conv') return convolution(graph, name(input), read(0), attributes);
  if (type === 'PRelu') return prelu(graph, name(input), padded(read(0).data, 0));
  if (type === 'BatchNormalization') {
    // A channel of zeros stays one: scale, shift and mean 0, variance 1.
    const values = [0, 0, 0, 1].map((rest, i) => padded(read(i).data, rest));
    return graph.op(type, [name(input), ...values.map((one) => graph.floats(one, [one.length]))], attributes);
  }
  if (type === 'Gemm' || SAME.has(type)) return graph.op(type, inputs.map(name), attributes);
  throw new UnsupportedOperation(MODEL, `ONNX operation ${type}`, `output ${node.outputs}`);
}

function constant(graph: OnnxGraph, weights: ReadonlyMap<string, Weights>, name: string): string {
  const found = weights.get(name);
  if (!found) throw new RangeError(`the ONNX file has no value ${name}`);
  return graph.floats(found.data, found.shape);
}

/** Without a bias, as all of them are: the normalisation behind it has one. */
function convolution(
  graph: OnnxGraph,
  input: string,
  { shape, data }: Weights,
  attributes: Readonly<Record<string, Attribute>>,
): string {
  const [outputs = 0, inputs = 0, height = 0, width = 0] = shape;
  const depthwise = attributes['group'] === outputs && inputs === 1;
  const wideInputs = depthwise || inputs === 3 ? inputs : wide(inputs);
  const filter = height * width;
  const filters = new Float32Array(wide(outputs) * wideInputs * filter);
  for (let output = 0; output < outputs; output++) {
    const own = data.subarray(output * inputs * filter, (output + 1) * inputs * filter);
    filters.set(own, output * wideInputs * filter);
  }
  const name = graph.floats(filters, [wide(outputs), wideInputs, height, width]);
  return graph.op('Conv', [input, name], { ...attributes, group: depthwise ? wide(outputs) : 1 });
}

function padded(values: ArrayLike<number>, rest: number): number[] {
  return Array.from({ length: wide(values.length) }, (_, i) => values[i] ?? rest);
}
