import type { Conversion, Operation, Value } from '../conversion.ts';
import type { TfNode } from '../tfGraph.ts';

/** What picks elements: slices, gathers, splits, the largest ones. */
export const INDEXING: Readonly<Record<string, Operation>> = {
  GatherV2: gather,
  SplitV: split,
  StridedSlice: slice,
  TopKV2: largest,
};

/** Beyond every tensor here, and within an int32. */
const END = 2 ** 31 - 1;

function gather(conversion: Conversion, node: TfNode): Value {
  const [params, indices, along] = node.input;
  if (node.attr['batch_dims']?.int) throw conversion.unsupported(node, ' with batch_dims');
  const [axis = 0] = conversion.ints(along);
  return { plain: conversion.graph.op('Gather', [conversion.plain(params), conversion.plain(indices)], { axis }) };
}

/** Constant begins, ends and steps, one per axis; bit i of a mask speaks of axis i. */
function slice(conversion: Conversion, node: TfNode): Value {
  const { graph } = conversion;
  const [input, ...bounds] = node.input;
  const [begins = [], ends = [], steps = []] = bounds.map((name) => conversion.ints(name));
  const masked = (mask: string, axis: number): boolean => ((node.attr[mask]?.int ?? 0) & (1 << axis)) !== 0;
  for (const mask of ['ellipsis_mask', 'new_axis_mask']) {
    if (node.attr[mask]?.int) throw conversion.unsupported(node, ` with ${mask}`);
  }
  if (steps.some((step) => step < 1)) throw conversion.unsupported(node, ' that steps backwards');
  const axes = [...begins.keys()];
  const dropped = axes.filter((axis) => masked('shrink_axis_mask', axis));
  const starts = begins.map((begin, axis) => (masked('begin_mask', axis) ? 0 : begin));
  const stops = ends.map((end, axis) => {
    if (dropped.includes(axis)) return starts[axis] === -1 ? END : (starts[axis] ?? 0) + 1;
    return masked('end_mask', axis) ? END : end;
  });
  const parts = [starts, stops, axes, steps].map((numbers) => graph.ints(numbers));
  const sliced = graph.op('Slice', [conversion.plain(input), ...parts]);
  return { plain: dropped.length === 0 ? sliced : graph.op('Squeeze', [sliced, graph.ints(dropped)]) };
}

/** Parts of the given sizes, which add up to the axis. */
function split(conversion: Conversion, node: TfNode): Value[] {
  const [input, sizes, along] = node.input;
  const [axis = 0] = conversion.ints(along);
  const counts = conversion.ints(sizes);
  const inputs = [conversion.plain(input), conversion.graph.ints(counts)];
  return conversion.graph.ops('Split', inputs, counts.length, { axis }).map((plain) => ({ plain }));
}

/** Along the last axis, largest first: the values and their indices. */
function largest(conversion: Conversion, node: TfNode): Value[] {
  const [input, count] = node.input;
  const inputs = [conversion.plain(input), conversion.graph.ints(conversion.ints(count))];
  return conversion.graph.ops('TopK', inputs, 2).map((plain) => ({ plain }));
}
