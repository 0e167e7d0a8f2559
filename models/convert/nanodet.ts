import { keepFirstClass } from './firstClass.ts';
import { freeSize } from './freeSize.ts';
import { quantise, type Range } from './quantise.ts';
import { convertTensorflow } from './tensorflow.ts';
import { readTfjsGraph } from './tfjsGraph.ts';

const OUTPUTS = {
  Identity: 'scores_8', // [1, cells, 1] probability of a person in each cell of 8 pixels, row by row
  Identity_1: 'scores_16',
  Identity_2: 'scores_32',
  Identity_3: 'distances_8', // [1, cells, 44] left, top, right, bottom: logits of 0 to 10 cells each
  Identity_4: 'distances_16',
  Identity_5: 'distances_32',
};

/** Input "input_1" [1, 3, height, width] BGR, (byte - mean) / deviation of ImageNet. */
const INPUT = { name: 'input_1', shape: [1, 3, 'height', 'width'] } as const;

/**
 * What `measured` names, in its order, on 16 photos, with `node dist/bench/ranges.js`. From PyPI: astronaut, camera, chelsea,
 * coffee, motorcycle_left, motorcycle_right and rocket of scikit-image 0.26.0; biden, obama, obama2, obama3,
 * obama_partial_face and obama_partial_face2 of face_recognition 1.3.0; t1 of insightface 2.1; bus and zidane of ultralytics
 * 8.4.190.
 */
// biome-ignore format: a table
const RANGES: readonly Range[] = [
  [-3.749, 4.101], [-5.886, 3.652], [-6.285, 3.136], [-4.419, 3.66], [-5.054, 3.877], [-3.295, 1.763],
  [-2.509, 2.582], [-2.514, 4.275], [-2.502, 3.185], [-2.856, 2.739], [-4.07, 3.758], [-0.517, 0.516],
  [-3.075, 2.124], [-2.038, 2.215], [-1.893, 2.649], [-2.485, 2.109], [-1.956, 2.874], [-2.854, 2.614],
  [-0.596, 0.532], [-1.797, 1.794], [-1.892, 2.1], [-1.756, 1.952], [-1.674, 1.429], [-1.818, 1.455], [-1.391, 1.187],
  [-1.824, 1.472], [-2.158, 2.326], [-0.732, 0.598], [-0.759, 0.646], [-0.644, 0.69], [-8.783, 12.948],
  [-1.314, 1.191], [-8.01, 12.42], [-1.848, 1.48], [-8.255, 10.055],
];

/** NanoDet for persons, in integers of 8 bits. */
export function convertNanodet(json: Uint8Array, bin: Uint8Array): Uint8Array {
  return quantise(convertNanodetFloat(json, bin), 'nanodet', INPUT, RANGES);
}

/** The same in float32: what the ranges are measured on. */
export function convertNanodetFloat(json: Uint8Array, bin: Uint8Array): Uint8Array {
  return convertTensorflow(keepFirstClass(freeSize(readTfjsGraph(json, bin))), 'nanodet', OUTPUTS);
}
