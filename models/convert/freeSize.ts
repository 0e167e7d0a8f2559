import type { TfGraph, TfNode } from './tfGraph.ts';

const CHANNELS = 3;

/**
 * Frees a planar network of the square that it was exported for: its input takes any height and width, and what it
 * resizes to a part of that square, it resizes to that part of its input. @throws RangeError when that is no whole part.
 */
export function freeSize({ nodes, weights }: TfGraph): TfGraph {
  const image = nodes.find(({ op }) => op === 'Placeholder');
  const side = image?.attr['shape']?.shape?.at(-1) ?? 0;
  const freed = nodes.map((node): TfNode => {
    if (node === image) return { ...node, attr: { shape: { shape: [1, CHANNELS, -1, -1] } } };
    if (node.op !== 'ResizeBilinear' || !image) return node;
    const part = side / (weights.get(node.input[1] ?? '')?.data[0] ?? 0);
    if (!Number.isInteger(part)) throw new RangeError(`node ${node.name} resizes to 1/${part} of ${side} pixels`);
    return { ...node, input: [...node.input, image.name], attr: { ...node.attr, part: { int: part } } };
  });
  return { nodes: freed, weights };
}
