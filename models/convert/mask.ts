import { readFrozenGraph } from './frozenGraph.ts';
import { convertTensorflow } from './tensorflow.ts';

const BOXES = 'loc_branch_concat_1/concat';
const SCORES = 'cls_branch_concat_1/concat';
/** Of five grids the first two look for faces of at most a ninth of the input's side; ours takes up half of it. */
const SKIPPED = 2;

/**
 * AIZOO's detector of faces with and without a mask. Input [N, 260, 260, 3]; outputs "boxes" [N, anchors, 4], offsets from
 * the anchors: centre x, y, width, height; "scores" [N, anchors, 2], probabilities of a face with a mask, one without.
 * @param skipped grids of cells that are left out, the finest first: a quarter of the work is done for the first two.
 */
export function convertMask(file: Uint8Array, skipped = SKIPPED): Uint8Array {
  const { nodes, weights } = readFrozenGraph(file);
  const joined = [BOXES, SCORES];
  const kept = nodes.map((node) => (joined.includes(node.name) ? { ...node, input: node.input.slice(skipped) } : node));
  return convertTensorflow({ nodes: kept, weights }, 'mask', { [BOXES]: 'boxes', [SCORES]: 'scores' });
}
