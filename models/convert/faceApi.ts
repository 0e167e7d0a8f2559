import { convolve } from './convolution.ts';
import { OnnxGraph } from './onnxGraph.ts';
import { readWeights, WeightGroups, type Weights } from './weights.ts';

/** Mean of the RGB channels that every face-api network subtracts before it divides by 255. */
const MEAN_RGB = [122.782, 117.001, 104.298];

/** Blocks from which the face-api networks are rebuilt: their files hold weights only, no graph. */
export class FaceApiNet {
  readonly graph: OnnxGraph;
  readonly #weights: Map<string, Weights>;

  constructor(name: string, manifest: Uint8Array, bin: Uint8Array) {
    this.graph = new OnnxGraph(name);
    this.#weights = readWeights(WeightGroups.parse(JSON.parse(Buffer.from(manifest).toString('utf8'))), bin);
  }

  weights(name: string): Weights {
    const weights = this.#weights.get(name);
    if (!weights) throw new RangeError(`face-api weights have no tensor ${name}`);
    return weights;
  }

  /** Input "input": RGB, float32 0..255, shape [N, 3, side, side]. */
  input(side: number): string {
    const input = this.graph.input('input', ['N', 3, side, side]);
    const centred = this.graph.op('Sub', [input, this.graph.floats(MEAN_RGB, [1, 3, 1, 1])]);
    return this.graph.op('Mul', [centred, this.graph.floats([1 / 255], [])]);
  }

  /** Convolution with `<name>/filters` and `<name>/bias`. */
  convolution(input: string, name: string, stride: number): string {
    const filters = this.weights(`${name}/filters`);
    return convolve(this.graph, { input, filters, bias: this.weights(`${name}/bias`).data, stride, padding: 'SAME' });
  }

  /** dlib's block: convolution, then scale and shift per channel, folded into one convolution. */
  scaledConvolution(input: string, name: string, stride: number, padding: 'SAME' | 'VALID'): string {
    const scale = this.weights(`${name}/scale/weights`).data;
    const shift = this.weights(`${name}/scale/biases`).data;
    const bias = this.weights(`${name}/conv/bias`).data;
    const folded = Float32Array.from(bias, (value, i) => value * (scale[i] as number) + (shift[i] as number));
    const filters = this.weights(`${name}/conv/filters`);
    return convolve(this.graph, { input, filters, bias: folded, scale, stride, padding });
  }

  /** Depthwise then pointwise convolution; the stride is the first one's. */
  separable(input: string, name: string, stride = 1): string {
    const depthwise = convolve(this.graph, {
      input,
      filters: this.weights(`${name}/depthwise_filter`),
      depthwise: true,
      stride,
      padding: 'SAME',
    });
    const filters = this.weights(`${name}/pointwise_filter`);
    const bias = this.weights(`${name}/bias`).data;
    return convolve(this.graph, { input: depthwise, filters, bias, stride: 1, padding: 'SAME' });
  }

  dense(input: string, name: string, output?: string): string {
    const { data, shape } = this.weights(`${name}/weights`);
    const product = this.graph.op('MatMul', [input, this.graph.floats(data, shape)]);
    const bias = this.weights(`${name}/bias`).data;
    return this.graph.op('Add', [product, this.graph.floats(bias, [bias.length])], {}, output);
  }

  relu(input: string): string {
    return this.graph.op('Relu', [input]);
  }

  add(left: string, right: string): string {
    return this.graph.op('Add', [left, right]);
  }

  pool(type: 'MaxPool' | 'AveragePool', input: string, size: number, padding: 'SAME' | 'VALID' = 'VALID'): string {
    return this.graph.op(type, [input], {
      kernel_shape: [size, size],
      strides: [2, 2],
      ...(padding === 'SAME' ? { auto_pad: 'SAME_UPPER' } : {}),
    });
  }

  /** Zeros after the last channel, the last row and the last column. */
  padEnd(input: string, channels: number, rows: number, columns: number): string {
    return this.graph.op('Pad', [input, this.graph.ints([0, 0, 0, 0, 0, channels, rows, columns])]);
  }
}
