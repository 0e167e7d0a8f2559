import type { OrderWords } from '../contract/orders.ts';
import { rowOf } from '../stores/rowOf.ts';
import type { OrderMemory } from './memory.ts';

/** Descriptors that came with the request in place of photos; they were checked when it was read. */
export function readDescriptors(words: OrderWords): OrderMemory {
  const subjects = words.descriptors.map(({ descriptor, descriptor_version }) => ({
    faces: [],
    bodies: [],
    body_descriptor: null,
    body_estimations: {},
    descriptor: { data: rowOf(Buffer.from(descriptor, 'base64')), version: descriptor_version, score: 1 },
    more_descriptors: [],
    basic_attributes: null,
    estimations: {},
    matches: [],
  }));
  return { words, images: [], filtered: [], subjects };
}
