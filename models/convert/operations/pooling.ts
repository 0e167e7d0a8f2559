import { type Conversion, type Operation, planarAxis, type Value } from '../conversion.ts';
import type { TfNode } from '../tfGraph.ts';

/** What brings many cells into one or one into many: pools, means, resizing. */
export const POOLING: Readonly<Record<string, Operation>> = {
  MaxPool: (conversion, node) => pool(conversion, node, 'MaxPool'),
  AvgPool: (conversion, node) => pool(conversion, node, 'AveragePool'),
  Mean: mean,
  ResizeBilinear: resize,
};

/** ONNX and TensorFlow both leave padded cells out of an average and of a maximum. */
function pool(conversion: Conversion, node: TfNode, type: 'MaxPool' | 'AveragePool'): Value {
  const size = squareOf(conversion, node, 'ksize');
  const stride = squareOf(conversion, node, 'strides');
  const input = conversion.planar(node.input[0]);
  const same = paddingOf(conversion, node) === 'SAME';
  const border = type === 'MaxPool' && !same ? conversion.border(input, -Infinity) : undefined;
  const planar = conversion.graph.op(type, [border?.input ?? input], {
    kernel_shape: [size, size],
    strides: [stride, stride],
    ...(same ? { auto_pad: 'SAME_UPPER' } : {}),
    ...(border ? { pads: border.pads } : {}),
  });
  return { planar };
}

function mean(conversion: Conversion, node: TfNode): Value {
  const [input, indices] = node.input;
  const axes = conversion.ints(indices);
  const keepdims = node.attr['keep_dims']?.flag ? 1 : 0;
  // Without height and width what is left, batch and channels, has TensorFlow's order.
  const ofImage = axes.map(planarAxis).toSorted().join() === '2,3';
  if (!conversion.isPlanar(input) || !(ofImage || keepdims)) {
    return { plain: conversion.graph.op('ReduceMean', [conversion.plain(input)], { axes, keepdims }) };
  }
  const reduced = conversion.graph.op('ReduceMean', [conversion.planar(input)], {
    axes: axes.map(planarAxis),
    keepdims,
  });
  return keepdims ? { planar: reduced } : { plain: reduced };
}

/** Input 1 holds the constant size: height, width. With the attribute `part` it is that part of input 2, planar. */
function resize(conversion: Conversion, node: TfNode): Value {
  const { graph } = conversion;
  const input = conversion.planar(node.input[0]);
  const part = node.attr['part']?.int;
  const shape = (value: string, first: number): string =>
    graph.op('Slice', [graph.op('Shape', [value]), graph.ints([first]), graph.ints([first + 2])]);
  const kept = shape(input, 0);
  const size =
    part === undefined
      ? graph.ints(conversion.ints(node.input[1]))
      : graph.op('Div', [shape(conversion.plain(node.input[2]), 2), graph.ints([part])]);
  const sizes = graph.op('Concat', [kept, size], { axis: 0 });
  let mode = 'asymmetric';
  if (node.attr['align_corners']?.flag) mode = 'align_corners';
  else if (node.attr['half_pixel_centers']?.flag) mode = 'half_pixel';
  const attributes = { mode: 'linear', coordinate_transformation_mode: mode };
  return { planar: graph.op('Resize', [input, '', '', sizes], attributes) };
}

/** Square windows and strides only: [1, n, n, 1]. */
export function squareOf(conversion: Conversion, node: TfNode, attribute: 'ksize' | 'strides'): number {
  const [, height = 1, width = 1] = node.attr[attribute]?.ints ?? [];
  if (height !== width) throw conversion.unsupported(node, ` with ${attribute} ${height}x${width}`);
  return height;
}

/** TensorFlow's SAME is ONNX's SAME_UPPER. */
export function paddingOf(conversion: Conversion, node: TfNode): 'SAME' | 'VALID' {
  const padding = node.attr['padding']?.text;
  if (padding === 'SAME' || padding === 'VALID') return padding;
  throw conversion.unsupported(node, ` with padding ${String(padding)}`);
}
