import type { Conversion, Operation, Value } from '../conversion.ts';
import { convolve, prelu } from '../convolution.ts';
import type { TfNode } from '../tfGraph.ts';
import { clip } from './elementwise.ts';
import { paddingOf, squareOf } from './pooling.ts';

/** Convolutions, alone or fused with a bias and an activation, and what surrounds them: normalisation, products. */
export const CONVOLUTIONS: Readonly<Record<string, Operation>> = {
  Conv2D: convolution,
  _FusedConv2D: convolution,
  DepthwiseConv2dNative: convolution,
  FusedDepthwiseConv2dNative: convolution,
  FusedBatchNorm: batchNormalisation,
  FusedBatchNormV3: batchNormalisation,
  MatMul: product,
};

function convolution(conversion: Conversion, node: TfNode): Value {
  const [input, filters, bias, slope] = node.input;
  const fused = node.attr['fused_ops']?.texts ?? [];
  if (node.attr['dilations']?.ints?.some((step) => step !== 1)) throw conversion.unsupported(node, ' with dilation');
  const padding = paddingOf(conversion, node);
  const border = padding === 'VALID' ? conversion.border(conversion.planar(input), 0) : undefined;
  const output = convolve(conversion.graph, {
    input: border?.input ?? conversion.planar(input),
    pads: border?.pads,
    filters: conversion.constant(filters),
    ...(fused.includes('BiasAdd') ? { bias: conversion.constant(bias).data } : {}),
    depthwise: node.op.includes('Depthwise'),
    stride: squareOf(conversion, node, 'strides'),
    padding,
  });
  const planar = fused.reduce((value, operation) => {
    if (operation === 'BiasAdd') return value;
    if (operation === 'Relu') return conversion.graph.op('Relu', [value]);
    if (operation === 'Relu6') return clip(conversion, value, 0, 6);
    if (operation === 'Prelu') return prelu(conversion.graph, value, conversion.constant(slope).data);
    throw conversion.unsupported(node, ` with ${operation}`);
  }, output);
  return { planar };
}

/** Inputs x, scale, offset, mean, variance: one number per channel each. */
function batchNormalisation(conversion: Conversion, node: TfNode): Value {
  const [input, ...parameters] = node.input;
  if (node.attr['is_training']?.flag) throw conversion.unsupported(node, ' in training');
  const epsilon = node.attr['epsilon']?.float ?? 1e-4;
  const inputs = [conversion.planar(input), ...parameters.slice(0, 4).map((name) => conversion.plain(name))];
  return { planar: conversion.graph.op('BatchNormalization', inputs, { epsilon: { float: epsilon } }) };
}

function product(conversion: Conversion, node: TfNode): Value {
  const [left, right] = node.input;
  if (node.attr['transpose_a']?.flag) throw conversion.unsupported(node, ' with transpose_a');
  const columns = node.attr['transpose_b']?.flag
    ? conversion.graph.op('Transpose', [conversion.plain(right)], { perm: [1, 0] })
    : conversion.plain(right);
  return { plain: conversion.graph.op('MatMul', [conversion.plain(left), columns]) };
}
