import { convolve } from './convolution.ts';
import { OnnxGraph } from './onnxGraph.ts';
import type { TfGraph, TfNode } from './tfjsGraph.ts';
import type { Weights } from './weights.ts';

/** What is known of a TensorFlow value: a constant, or a tensor in TensorFlow's layout, NCHW, or both. */
interface Value {
  constant?: Weights;
  nhwc?: string;
  nchw?: string;
}

/**
 * Converts a TensorFlow graph to ONNX. Images stay NCHW between convolutions; a Transpose is emitted only where an
 * operation needs TensorFlow's layout, and at the graph's inputs and outputs, which keep it.
 * @param outputs names of the nodes to expose, in this order.
 * @throws RangeError naming the operation and node when one is not supported.
 */
export function convertTensorflow({ nodes, weights }: TfGraph, name: string, outputs: readonly string[]): Uint8Array {
  const conversion = new Conversion(new OnnxGraph(name), weights);
  for (const node of nodes) conversion.add(node);
  return conversion.finish(outputs);
}

class Conversion {
  readonly #graph: OnnxGraph;
  readonly #weights: Map<string, Weights>;
  readonly #values = new Map<string, Value>();

  constructor(graph: OnnxGraph, weights: Map<string, Weights>) {
    this.#graph = graph;
    this.#weights = weights;
  }

  add(node: TfNode): void {
    const value = this.#convert(node);
    this.#values.set(node.name, value);
  }

  finish(outputs: readonly string[]): Uint8Array {
    for (const name of outputs) {
      this.#graph.op('Identity', [this.#nhwc(name)], {}, name);
      this.#graph.output(name);
    }
    return this.#graph.finish();
  }

  #convert(node: TfNode): Value {
    const [first = '', second = ''] = node.input;
    switch (node.op) {
      case 'Const':
        return { constant: this.#weight(node.name) };
      case 'Placeholder':
        return this.#input(node);
      case 'Identity':
        return this.#value(first);
      case '_FusedConv2D':
      case 'DepthwiseConv2dNative':
        return { nchw: this.#convolution(node) };
      case 'MaxPool':
        return { nchw: this.#maxPool(node) };
      case 'AddV2':
        return { nchw: this.#graph.op('Add', [this.#nchw(first), this.#nchw(second)]) };
      case 'Relu':
      case 'Sigmoid':
        return { nchw: this.#graph.op(node.op, [this.#nchw(first)]) };
      case 'Prelu':
        return { nchw: this.#prelu(this.#nchw(first), second) };
      case 'Pad':
        return { nchw: this.#pad(node) };
      case 'Reshape':
        return { nhwc: this.#graph.op('Reshape', [this.#nhwc(first), this.#graph.ints(this.#ints(second))]) };
      default:
        throw new RangeError(`TensorFlow operation ${node.op} (node ${node.name}) is not supported`);
    }
  }

  #input(node: TfNode): Value {
    const sizes = node.attr['shape']?.shape?.dim.map(({ size }) => size) ?? [];
    if (sizes.length !== 4) throw new RangeError(`input ${node.name} has ${sizes.length} dimensions instead of 4`);
    return { nhwc: this.#graph.input(node.name, [sizes[0] === -1 ? 'N' : (sizes[0] ?? 0), ...sizes.slice(1)]) };
  }

  #convolution(node: TfNode): string {
    const [input = '', filters = '', bias = '', slope = ''] = node.input;
    const fused = node.attr['fused_ops']?.list?.s ?? [];
    const output = convolve(this.#graph, {
      input: this.#nchw(input),
      filters: this.#constant(filters),
      ...(fused.includes('BiasAdd') ? { bias: this.#constant(bias).data } : {}),
      depthwise: node.op === 'DepthwiseConv2dNative',
      stride: this.#window(node, 'strides'),
      padding: padding(node),
    });
    return fused.reduce((value, operation) => {
      if (operation === 'BiasAdd') return value;
      if (operation === 'Relu') return this.#graph.op('Relu', [value]);
      if (operation === 'Prelu') return this.#prelu(value, slope);
      throw new RangeError(`TensorFlow operation ${node.op} with ${operation} (node ${node.name}) is not supported`);
    }, output);
  }

  #maxPool(node: TfNode): string {
    const size = this.#window(node, 'ksize');
    const stride = this.#window(node, 'strides');
    return this.#graph.op('MaxPool', [this.#nchw(node.input[0] ?? '')], {
      kernel_shape: [size, size],
      strides: [stride, stride],
      ...(padding(node) === 'SAME' ? { auto_pad: 'SAME_UPPER' } : {}),
    });
  }

  /** The slope has one value per channel: [1, 1, channels] in TensorFlow, [channels, 1, 1] here. */
  #prelu(value: string, slope: string): string {
    const { data } = this.#constant(slope);
    return this.#graph.op('PRelu', [value, this.#graph.floats(data, [data.length, 1, 1])]);
  }

  #pad(node: TfNode): string {
    const amounts = this.#ints(node.input[1] ?? '');
    const begin = [0, 3, 1, 2].map((axis) => amounts[2 * axis] ?? 0);
    const end = [0, 3, 1, 2].map((axis) => amounts[2 * axis + 1] ?? 0);
    return this.#graph.op('Pad', [this.#nchw(node.input[0] ?? ''), this.#graph.ints([...begin, ...end])]);
  }

  /** Square windows only: [1, n, n, 1]. */
  #window(node: TfNode, attribute: string): number {
    const [, height = 1, width = 1] = node.attr[attribute]?.list?.i ?? [];
    if (height !== width) throw new RangeError(`${attribute} ${height}x${width} of node ${node.name} is not supported`);
    return height;
  }

  #value(name: string): Value {
    const value = this.#values.get(name);
    if (!value) throw new RangeError(`graph has no value ${name}`);
    return value;
  }

  #weight(name: string): Weights {
    const weights = this.#weights.get(name);
    if (!weights) throw new RangeError(`weights have no tensor ${name}`);
    return weights;
  }

  #constant(name: string): Weights {
    const { constant } = this.#value(name);
    if (!constant) throw new RangeError(`value ${name} is not a constant`);
    return constant;
  }

  #ints(name: string): number[] {
    return [...this.#constant(name).data];
  }

  #nchw(name: string): string {
    const value = this.#value(name);
    value.nchw ??= this.#graph.op('Transpose', [this.#nhwc(name)], { perm: [0, 3, 1, 2] });
    return value.nchw;
  }

  #nhwc(name: string): string {
    const value = this.#value(name);
    if (value.nhwc) return value.nhwc;
    if (!value.nchw) throw new RangeError(`constant ${name} is used as a tensor, which is not supported`);
    value.nhwc = this.#graph.op('Transpose', [value.nchw], { perm: [0, 2, 3, 1] });
    return value.nhwc;
  }
}

function padding(node: TfNode): 'SAME' | 'VALID' {
  const value = node.attr['padding']?.s;
  if (value === 'SAME' || value === 'VALID') return value;
  throw new RangeError(`padding ${String(value)} of node ${node.name} is not supported`);
}
