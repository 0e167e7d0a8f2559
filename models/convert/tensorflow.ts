import { Conversion, type Operation } from './conversion.ts';
import { OnnxGraph } from './onnxGraph.ts';
import { CONVOLUTIONS } from './operations/convolutions.ts';
import { ELEMENTWISE } from './operations/elementwise.ts';
import { INDEXING } from './operations/indexing.ts';
import { POOLING } from './operations/pooling.ts';
import { SHAPES } from './operations/shapes.ts';
import { neededNodes, type TfGraph, type TfNode } from './tfGraph.ts';

/** Every operation that can be converted, by TensorFlow's name; Const is handled with the weights. */
const OPERATIONS = new Map<string, Operation>(
  Object.entries({
    Placeholder: input,
    ...CONVOLUTIONS,
    ...ELEMENTWISE,
    ...INDEXING,
    ...POOLING,
    ...SHAPES,
  }),
);

/**
 * Converts a TensorFlow graph to ONNX. Images stay planar (NCHW) between convolutions; a Transpose is emitted only
 * where an operation needs TensorFlow's layout, and at the graph's inputs and outputs, which keep it.
 * @param outputs the values to expose, each with the name it gets in the ONNX file, in this order.
 * @throws UnsupportedOperation naming the model, the operation and the node.
 */
export function convertTensorflow(
  { nodes, weights }: TfGraph,
  model: string,
  outputs: Readonly<Record<string, string>>,
): Uint8Array {
  const graph = new OnnxGraph(model);
  const conversion = new Conversion(model, graph);
  for (const node of neededNodes(nodes, Object.keys(outputs))) {
    if (node.op === 'Const') {
      const constant = weights.get(node.name);
      if (!constant) throw new RangeError(`model ${model}: weights have no tensor ${node.name}`);
      conversion.set(node.name, { constant });
    } else {
      const operation = OPERATIONS.get(node.op);
      if (!operation) throw conversion.unsupported(node);
      conversion.set(node.name, operation(conversion, node));
    }
  }
  for (const [value, name] of Object.entries(outputs)) {
    graph.op('Identity', [conversion.plain(value)], {}, name);
    graph.output(name);
  }
  return graph.finish();
}

/** An image; a first dimension of any size stays so, and so do both of the last two. */
function input(conversion: Conversion, node: TfNode): { plain: string } {
  const sizes = node.attr['shape']?.shape ?? [];
  const [batch = -1, ...others] = sizes;
  const names = others.join() === '3,-1,-1' ? [others[0] ?? 0, 'height', 'width'] : others;
  if (sizes.length !== 4 || names.includes(-1)) throw conversion.unsupported(node, ` of shape [${sizes}]`);
  return { plain: conversion.graph.input(node.name, [batch === -1 ? 'N' : batch, ...names]) };
}
