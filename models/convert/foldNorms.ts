import type { OnnxFile, OnnxNode } from './onnxFile.ts';
import type { Weights } from './weights.ts';

/** Batch normalisation with the numbers of the training is a factor and a bias: both go into the convolution before it. */
export function foldNorms({ nodes, weights }: OnnxFile): OnnxFile {
  const constants = new Map(weights);
  const norms = new Map(nodes.flatMap((node) => (isNorm(node, nodes) ? [[node.inputs[0], node] as const] : [])));
  const folded = new Set(norms.values());
  const kept = nodes.flatMap((node): OnnxNode[] => {
    if (folded.has(node)) return [];
    const [output = ''] = node.outputs;
    const norm = norms.get(output);
    if (!norm) return [node];
    const { filters, bias } = fold(norm, constant(weights, node.inputs[1]), weights);
    const [input = ''] = node.inputs;
    const names = { filters: `${output}/filters`, bias: `${output}/bias` };
    constants.set(names.filters, filters);
    constants.set(names.bias, bias);
    const sum = { type: 'Add', inputs: [output, names.bias], outputs: norm.outputs, attributes: {} };
    return [{ ...node, inputs: [input, names.filters] }, sum];
  });
  return { nodes: kept, weights: constants };
}

/** Normalises what a convolution without a bias gives to nobody else. */
function isNorm({ type, inputs: [input = ''] }: OnnxNode, nodes: readonly OnnxNode[]): boolean {
  if (type !== 'BatchNormalization') return false;
  const maker = nodes.find(({ outputs }) => outputs.includes(input));
  const readers = nodes.filter(({ inputs }) => inputs.includes(input));
  return maker?.type === 'Conv' && maker.inputs.length === 2 && readers.length === 1;
}

function fold({ inputs, attributes }: OnnxNode, filters: Weights, weights: OnnxFile['weights']) {
  const [scale, shift, mean, variance] = inputs.slice(1).map((name) => constant(weights, name).data);
  const { epsilon } = attributes;
  const least = typeof epsilon === 'object' && 'float' in epsilon ? epsilon.float : 1e-5;
  const [channels = 0] = filters.shape;
  const factors = Array.from({ length: channels }, (_, c) => at(scale, c) / Math.sqrt(at(variance, c) + least));
  const length = filters.data.length / channels;
  const data = Float32Array.from(filters.data, (value, i) => value * at(factors, Math.floor(i / length)));
  const bias = Float32Array.from(factors, (factor, c) => at(shift, c) - at(mean, c) * factor);
  const float = { type: 'float32' as const };
  return { filters: { ...float, shape: filters.shape, data }, bias: { ...float, shape: [channels, 1, 1], data: bias } };
}

const at = (values: ArrayLike<number> | undefined, i: number): number => values?.[i] ?? Number.NaN;

function constant(weights: OnnxFile['weights'], name = ''): Weights {
  const found = weights.get(name);
  if (!found) throw new RangeError(`value ${name} is not a constant`);
  return found;
}
