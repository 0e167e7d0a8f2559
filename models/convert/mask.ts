import { readFrozenGraph } from './frozenGraph.ts';
import { quantise, type Range } from './quantise.ts';
import { convertTensorflow } from './tensorflow.ts';

const BOXES = 'loc_branch_concat_1/concat';
const SCORES = 'cls_branch_concat_1/concat';
/** Of five grids the first two look for faces of at most a ninth of the input's side; ours takes up half of it. */
const SKIPPED = 2;

/** Input "data_1" [N, 260, 260, 3] RGB, 0..1. */
const INPUT = { name: 'data_1', shape: ['N', 260, 260, 3] } as const;

/** What `measured` names, in its order, on the 19 faces of the photos that nanodet.ts names, with `node dist/bench/ranges.js`. */
// biome-ignore format: a table
const RANGES: readonly Range[] = [
  [0, 16.998], [0, 8.347], [0, 6.564], [0, 7.443], [0, 11.054], [0, 9.661], [0, 10.008], [0, 8.676], [0, 4.425],
  [0, 4.201], [0, 3.408], [0, 1.389], [0, 0.874], [0, 1.108],
];

/** The same in integers of 8 bits. */
export function convertMask(file: Uint8Array): Uint8Array {
  return quantise(convertMaskFloat(file), 'mask', INPUT, RANGES);
}

/**
 * AIZOO's detector of faces with and without a mask. Input [N, 260, 260, 3]; outputs "boxes" [N, anchors, 4], offsets from
 * the anchors: centre x, y, width, height; "scores" [N, anchors, 2], probabilities of a face with a mask, one without.
 * @param skipped grids of cells that are left out, the finest first: a quarter of the work is done for the first two.
 */
export function convertMaskFloat(file: Uint8Array, skipped = SKIPPED): Uint8Array {
  const { nodes, weights } = readFrozenGraph(file);
  const joined = [BOXES, SCORES];
  const kept = nodes.map((node) => (joined.includes(node.name) ? { ...node, input: node.input.slice(skipped) } : node));
  return convertTensorflow({ nodes: kept, weights }, 'mask', { [BOXES]: 'boxes', [SCORES]: 'scores' });
}
