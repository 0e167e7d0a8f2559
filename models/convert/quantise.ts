import { foldNorms } from './foldNorms.ts';
import { type OnnxFile, type OnnxNode, readOnnx } from './onnxFile.ts';
import { type Dimension, OnnxGraph } from './onnxGraph.ts';
import { UnsupportedOperation } from './tfGraph.ts';
import type { Weights } from './weights.ts';

/** The smallest and the largest value that a tensor holds. */
export type Range = readonly [number, number];

/** A network's only input. */
interface Input {
  readonly name: string;
  readonly shape: readonly Dimension[];
  /** Undefined: the first convolution stays float32, which of three channels is faster than one on levels. */
  readonly range?: Range;
}

/** What a level of 8 bits stands for. */
interface Levels {
  readonly range: Range;
  readonly scale: number;
}

/** Of these onnxruntime makes a part of the convolution before them. */
const ACTIVATIONS = new Set(['Relu', 'LeakyRelu']);
/** These answer in levels if they are given levels. */
const PASSING = new Set(['Add', 'Concat', 'Conv', 'LeakyRelu', 'MaxPool', 'Resize']);
const LEVEL_MAX = 255;
/**
 * Weights have 7 bits: without VNNI, processors of the x86 family add two products of a level and a weight in 16 bits,
 * where two of 255 x 127 would be cut off. So all processors give the same.
 */
const WEIGHT_MAX = 64;

/**
 * A float32 network with activations of 8 bits, one scale a tensor, and weights of 7 bits, one scale a channel: B. Jacob et
 * al., "Quantization and training of neural networks for efficient integer-arithmetic-only inference", 2018. Written with
 * QuantizeLinear and DequantizeLinear around each operation, which onnxruntime fuses where a provider has the operation
 * on integers, and computes in float32 where it has not. Convolutions that make the outputs stay float32. Behind a
 * convolution in float32 levels begin after its Relu, and after a pool behind that.
 * @param ranges of the tensors that `measured` names, in its order.
 */
export function quantise(file: Uint8Array, model: string, input: Input, ranges: readonly Range[]): Uint8Array {
  const onnx = foldNorms(readOnnx(file));
  const wanted = measured(onnx);
  if (wanted.length !== ranges.length) {
    throw new RangeError(`model ${model}: ${ranges.length} ranges for ${wanted.length} tensors`);
  }
  const known = new Map(wanted.map((name, i) => [name, ranges[i] as Range]));
  return new Quantiser(model, onnx, input, known).finish();
}

/** Names of the tensors whose ranges have to be known: what convolutions with their bias, and sums, give to others. */
export function measured(file: OnnxFile): string[] {
  const { nodes, weights } = foldNorms(file);
  return nodes.flatMap(({ type, inputs, outputs: [output = ''] }) => {
    const isBiased = type === 'Add' && !inputs.some((name) => weights.get(name)?.type === 'int32');
    const end = activated(nodes, output);
    return isBiased && readers(nodes, end).every((reader) => PASSING.has(reader.type) || reader.type === 'Shape')
      ? [end]
      : [];
  });
}

const readers = (nodes: readonly OnnxNode[], name: string): OnnxNode[] =>
  nodes.filter(({ inputs }) => inputs.includes(name));

/** The output of the Relu that alone reads a tensor, which onnxruntime makes a part of the convolution; else the tensor. */
function activated(nodes: readonly OnnxNode[], name: string): string {
  const [reader, ...others] = readers(nodes, name);
  return (reader?.type === 'Relu' && others.length === 0 ? reader.outputs[0] : undefined) ?? name;
}

class Quantiser {
  readonly #model: string;
  readonly #file: OnnxFile;
  readonly #ranges: ReadonlyMap<string, Range>;
  readonly #graph: OnnxGraph;
  /** Name in the file -> name in the graph. */
  readonly #names = new Map<string, string>();
  /** By name in the graph. */
  readonly #levels = new Map<string, Levels>();
  /** What convolutions on float32 give to pools, by name in the graph; with its range where that is known. */
  readonly #floats = new Map<string, Range | undefined>();
  /** Convolutions that wait for the sum with their bias, by the output's name in the file. */
  readonly #waiting = new Map<string, OnnxNode>();

  constructor(model: string, file: OnnxFile, input: Input, ranges: ReadonlyMap<string, Range>) {
    this.#model = model;
    this.#file = file;
    this.#ranges = ranges;
    this.#graph = new OnnxGraph(model);
    const name = this.#graph.input(input.name, input.shape);
    this.#names.set(input.name, input.range ? this.#toLevels(name, input.range) : name);
  }

  finish(): Uint8Array {
    const read = new Set(this.#file.nodes.flatMap(({ inputs }) => inputs));
    for (const node of this.#file.nodes) this.#add(node);
    for (const output of this.#file.nodes.flatMap(({ outputs }) => outputs).filter((name) => !read.has(name))) {
      this.#graph.op('Identity', [this.#name(output)], {}, output);
      this.#graph.output(output);
    }
    return this.#graph.finish();
  }

  #add(node: OnnxNode): void {
    const [output = ''] = node.outputs;
    if (node.type === 'Conv') {
      this.#waiting.set(output, node);
      return;
    }
    const convolution = this.#waiting.get(node.inputs[0] ?? '');
    const inputs = (convolution?.inputs.slice(0, 1) ?? node.inputs).map((name) => this.#name(name));
    const results = convolution
      ? [this.#biased(convolution, node)]
      : this.#graph.ops(node.type, inputs, node.outputs.length, node.attributes);
    const range = this.#ranges.get(output) ?? (convolution ? undefined : this.#passedOn(node, inputs));
    const [input = '', result = ''] = [inputs[0], results[0]];
    const isFloat = convolution ? !this.#levels.has(input) : this.#floats.has(input);
    if (isFloat && this.#isPooled(output)) {
      this.#floats.set(result, range);
      this.#names.set(output, result);
      return;
    }
    for (const [i, name] of node.outputs.entries()) {
      const made = results[i] ?? '';
      this.#names.set(name, range ? this.#toLevels(isFloat ? this.#held(made, range) : made, range) : made);
    }
  }

  /** A tensor with nothing below its range: else onnxruntime would pool levels instead, and take five times as long. */
  #held(tensor: string, [low]: Range): string {
    return this.#graph.op('Max', [tensor, this.#graph.floats([low], [])]);
  }

  /** Whether a tensor goes to pools only, activated or as it is. */
  #isPooled(name: string): boolean {
    const next = readers(this.#file.nodes, name);
    const leads = ({ type, outputs: [output = ''] }: OnnxNode): boolean =>
      type === 'MaxPool' || (ACTIVATIONS.has(type) && this.#isPooled(output));
    return next.length > 0 && next.every(leads);
  }

  /** The range of what a node makes of tensors with a known one; undefined where it is given none. */
  #passedOn({ type, attributes }: OnnxNode, inputs: readonly string[]): Range | undefined {
    const ranges = inputs.flatMap((name) => {
      const range = this.#levels.get(name)?.range ?? this.#floats.get(name);
      return range ? [range] : [];
    });
    const [first] = ranges;
    if (!first || !PASSING.has(type)) return undefined;
    if (type === 'Concat')
      return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
    const { alpha } = attributes;
    if (type !== 'LeakyRelu' || typeof alpha !== 'object' || !('float' in alpha)) return first;
    return [first[0] * alpha.float, first[1]];
  }

  #toLevels(tensor: string, [min, max]: Range): string {
    const [low, high] = [Math.min(0, min), Math.max(0, max)];
    const scale = Math.fround((high - low) / LEVEL_MAX);
    const zero = Uint8Array.of(Math.round(-low / scale));
    const parameters = [this.#graph.floats([scale], []), this.#graph.integers(zero, [])];
    const levels = this.#graph.op('QuantizeLinear', [tensor, ...parameters]);
    const back = this.#graph.op('DequantizeLinear', [levels, ...parameters]);
    this.#levels.set(back, { range: [low, high], scale });
    return back;
  }

  #biased(node: OnnxNode, sum: OnnxNode): string {
    if (sum.type !== 'Add') {
      throw new UnsupportedOperation(this.#model, 'Conv without a bias', `output ${node.outputs}`);
    }
    const asLevels = this.#ranges.has(activated(this.#file.nodes, sum.outputs[0] ?? ''));
    return this.#convolution(node, this.#constant(sum.inputs[1]), asLevels);
  }

  #convolution(node: OnnxNode, bias: Weights, asLevels: boolean): string {
    const [input = '', filters = ''] = node.inputs;
    const { shape, data } = this.#constant(filters);
    const [channels = 0] = shape;
    const from = this.#name(input);
    const levels = this.#levels.get(from);
    if (!levels || !asLevels) {
      const constants = [this.#graph.floats(data, shape), this.#graph.floats(bias.data, [channels])];
      return this.#graph.op('Conv', [from, ...constants], node.attributes);
    }
    const length = data.length / channels;
    const scales = Float32Array.from({ length: channels }, (_, channel) => {
      let most = 0;
      for (let i = channel * length; i < (channel + 1) * length; i++) {
        most = Math.max(most, Math.abs(data[i] as number));
      }
      return most / WEIGHT_MAX || 1;
    });
    const weights = Int8Array.from(data, (value, i) => Math.round(value / (scales[Math.floor(i / length)] as number)));
    const steps = scales.map((scale) => scale * levels.scale);
    const sums = Int32Array.from(bias.data, (value, channel) => Math.round(value / (steps[channel] as number)));
    const constants = [
      this.#dequantised(weights, shape, scales, new Int8Array(channels)),
      this.#dequantised(sums, [channels], steps, new Int32Array(channels)),
    ];
    return this.#graph.op('Conv', [from, ...constants], node.attributes);
  }

  #dequantised<T extends Int8Array | Int32Array>(data: T, shape: readonly number[], scales: Float32Array, zeros: T) {
    const size = [scales.length];
    const inputs = [
      this.#graph.integers(data, shape),
      this.#graph.floats(scales, size),
      this.#graph.integers(zeros, size),
    ];
    return this.#graph.op('DequantizeLinear', inputs, { axis: 0 });
  }

  #name(name: string): string {
    if (name === '') return '';
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const { type, data, shape } = this.#constant(name);
    const added = type === 'int32' ? this.#graph.ints([...data], shape) : this.#graph.floats(data, shape);
    this.#names.set(name, added);
    return added;
  }

  #constant(name = ''): Weights {
    const found = this.#file.weights.get(name);
    if (!found) throw new RangeError(`model ${this.#model}: value ${name} is not a constant`);
    return found;
  }
}
