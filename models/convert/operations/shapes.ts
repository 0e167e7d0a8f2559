import { type Conversion, type Operation, planarAxis, type Value } from '../conversion.ts';
import type { TfNode } from '../tfGraph.ts';
import type { Weights } from '../weights.ts';

/** What moves elements or makes shapes, without looking at the elements. */
export const SHAPES: Readonly<Record<string, Operation>> = {
  ConcatV2: concatenate,
  ExpandDims: (conversion, node) => ({
    plain: conversion.graph.op('Unsqueeze', [
      conversion.plain(node.input[0]),
      conversion.graph.ints(conversion.ints(node.input[1])),
    ]),
  }),
  Pack: pack,
  Pad: pad,
  PadV2: pad,
  Reshape: (conversion, { input: [input, shape] }) => ({
    plain: conversion.graph.op('Reshape', [conversion.plain(input), conversion.plain(shape)]),
  }),
  Shape: (conversion, { input: [input] }) => ({ plain: conversion.graph.op('Shape', [conversion.plain(input)]) }),
  SparseToDense: dense,
  Transpose: transpose,
};

/** The last input is the axis. */
function concatenate(conversion: Conversion, node: TfNode): Value {
  const [axis = 0] = conversion.ints(node.input.at(-1));
  const parts = node.input.slice(0, -1);
  if (parts.every((name) => conversion.isPlanar(name))) {
    const inputs = parts.map((name) => conversion.planar(name));
    return { planar: conversion.graph.op('Concat', inputs, { axis: planarAxis(axis) }) };
  }
  const inputs = parts.map((name) => conversion.plain(name));
  return { plain: conversion.graph.op('Concat', inputs, { axis }) };
}

/** Tensors of one shape, stacked along a new first axis. */
function pack(conversion: Conversion, node: TfNode): Value {
  const { graph } = conversion;
  if (node.attr['axis']?.int) throw conversion.unsupported(node, ` along axis ${String(node.attr['axis'].int)}`);
  const rows = node.input.map((name) => graph.op('Unsqueeze', [conversion.plain(name), graph.ints([0])]));
  return { plain: graph.op('Concat', rows, { axis: 0 }) };
}

/**
 * Input 1: before and after each axis, [rank, 2]; PadV2 has the value to pad with as input 2, Pad zero. A convolution or
 * a pool that reads it pads by itself: apart it takes as long, and has its tensors put into another order and back.
 */
function pad(conversion: Conversion, node: TfNode): Value {
  const [input, paddings, value] = node.input;
  const { data, shape } = conversion.constant(paddings);
  const rank = shape[0] ?? 0;
  const planar = conversion.isPlanar(input);
  const axes = planar ? [0, 3, 1, 2] : Array.from({ length: rank }, (_, axis) => axis);
  const amounts = [0, 1].flatMap((end) => axes.map((axis) => data[2 * axis + end] ?? 0));
  const unpadded = planar ? conversion.planar(input) : conversion.plain(input);
  const padded = conversion.graph.op('Pad', [
    unpadded,
    conversion.graph.ints(amounts),
    ...(value === undefined ? [] : [conversion.plain(value)]),
  ]);
  const [batch, channels, top = 0, left = 0, batchEnd, channelsEnd, bottom = 0, right = 0] = amounts;
  const number = value === undefined ? 0 : conversion.value(value).constant?.data[0];
  if (number !== undefined && rank === 4 && !(batch || channels || batchEnd || channelsEnd)) {
    conversion.setBorder(padded, { input: unpadded, pads: [top, left, bottom, right], value: number });
  }
  return planar ? { planar: padded } : { plain: padded };
}

/** Between the two layouts of an image nothing moves: the other name of the same tensor changes sides. */
function transpose(conversion: Conversion, node: TfNode): Value {
  const [input, order] = node.input;
  const perm = conversion.ints(order);
  if (perm.join() === '0,2,3,1') return { planar: conversion.plain(input) };
  if (perm.join() === '0,3,1,2') return { plain: conversion.planar(input) };
  return { plain: conversion.graph.op('Transpose', [conversion.plain(input)], { perm }) };
}

/** Constants only: indices, size, values and the number everywhere else. Exporters write shapes with it. */
function dense(conversion: Conversion, node: TfNode): { constant: Weights } {
  const [indices, size, values, rest] = node.input.map((name) => conversion.ints(name));
  if (size?.length !== 1) throw conversion.unsupported(node, ` with ${String(size?.length)} dimensions`);
  const data = new Int32Array(size[0] ?? 0).fill(rest?.[0] ?? 0);
  for (const [i, index] of (indices ?? []).entries()) data[index] = values?.[values.length === 1 ? 0 : i] ?? 0;
  return { constant: { type: 'int32', shape: [data.length], data } };
}
