import type { Attribute, OnnxGraph } from './onnxGraph.ts';
import type { Weights } from './weights.ts';

export interface Convolution {
  input: string;
  /** TensorFlow layout [height, width, in, out]; depthwise [height, width, in, multiplier]. */
  filters: Weights;
  /** One value per output channel. */
  bias?: ArrayLike<number>;
  /** Multiplies the filters of each output channel. */
  scale?: ArrayLike<number>;
  depthwise?: boolean;
  stride: number;
  padding: 'SAME' | 'VALID';
  /** Zeros around the input: rows above, columns before, rows below, columns behind; with padding VALID. */
  pads?: readonly number[] | undefined;
}

/** A convolution over NCHW data with filters given in TensorFlow's layout; TensorFlow's SAME is ONNX's SAME_UPPER. */
export function convolve(
  graph: OnnxGraph,
  { input, filters, bias, scale, depthwise, stride, padding, pads }: Convolution,
) {
  const [height = 0, width = 0, inputs = 0, last = 0] = filters.shape;
  const channels = depthwise ? inputs * last : last;
  const weights = graph.floats(
    toChannelsFirst(filters, depthwise ?? false, scale),
    depthwise ? [channels, 1, height, width] : [channels, inputs, height, width],
  );
  const attributes: Record<string, Attribute> = {
    strides: [stride, stride],
    kernel_shape: [height, width],
    group: depthwise ? inputs : 1,
  };
  if (padding === 'SAME') attributes['auto_pad'] = 'SAME_UPPER';
  else if (pads) attributes['pads'] = pads;
  return graph.op('Conv', bias ? [input, weights, graph.floats(bias, [channels])] : [input, weights], attributes);
}

/**
 * x + (1 - slope) max(0, -x), as two convolutions of each channel with itself: onnxruntime's PRelu is slower than the
 * convolution before it, and has its input and output put into another order of the channels.
 * @param slopes one number per channel. @param input planar.
 */
export function prelu(graph: OnnxGraph, input: string, slopes: ArrayLike<number>): string {
  const scaled = (value: string, factors: readonly number[]): string =>
    graph.op('Conv', [value, graph.floats(factors, [factors.length, 1, 1, 1])], { group: factors.length });
  const negative = Array.from(slopes, () => -1);
  const lifts = Array.from(slopes, (one) => 1 - one);
  return graph.op('Add', [input, scaled(graph.op('Relu', [scaled(input, negative)]), lifts)]);
}

/** [height, width, in, out] to [out, in, height, width]; depthwise [h, w, in, m] to [in * m, 1, h, w]. */
function toChannelsFirst(filters: Weights, depthwise: boolean, scale?: ArrayLike<number>): Float32Array {
  const [height = 0, width = 0, inputs = 0, last = 0] = filters.shape;
  const out = new Float32Array(filters.data.length);
  let from = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let i = 0; i < inputs; i++) {
        for (let o = 0; o < last; o++) {
          const channel = depthwise ? i * last + o : o;
          const row = depthwise ? channel : o * inputs + i;
          out[(row * height + y) * width + x] =
            (filters.data[from++] as number) * (scale ? (scale[channel] as number) : 1);
        }
      }
    }
  }
  return out;
}
