import type { TfGraph } from './tfGraph.ts';
import type { Weights } from './weights.ts';

/** COCO's classes; the first one is `person`. */
const CLASSES = 80;
/** Four distances, each a distribution over 11 bins. */
const DISTANCES = 44;

/**
 * NanoDet's answers for one class instead of 80: its last convolutions make what is read, and nothing else. Their filters
 * and biases end in 80 channels of classes and 44 of distances; constants that count them are changed with them.
 */
export function keepFirstClass({ nodes, weights }: TfGraph): TfGraph {
  return { nodes, weights: new Map([...weights].map(([name, value]) => [name, kept(value)])) };
}

function kept(value: Weights): Weights {
  const { shape, data } = value;
  if (value.type === 'int32') {
    const counts = [...data];
    if (counts.join() === `${CLASSES},${DISTANCES}`) return { ...value, data: Int32Array.of(1, DISTANCES) };
    return counts.join() === `1,${CLASSES},-1` ? { ...value, data: Int32Array.of(1, 1, -1) } : value;
  }
  if (shape.at(-1) !== CLASSES + DISTANCES) return value;
  const isKept = (_: number, i: number): boolean =>
    i % (CLASSES + DISTANCES) === 0 || i % (CLASSES + DISTANCES) >= CLASSES;
  return { ...value, shape: [...shape.slice(0, -1), 1 + DISTANCES], data: Float32Array.from([...data].filter(isKept)) };
}
