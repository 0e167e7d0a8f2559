import { KEY_BYTES } from '../../matcher-native/index.ts';

/** Row numbers as keys: the number in the last four bytes, so that keys are in the order of the rows. */
export function keysOf(first: number, count: number): Uint8Array {
  const keys = new Uint8Array(count * KEY_BYTES);
  const view = new DataView(keys.buffer);
  for (let i = 0; i < count; i++) view.setUint32((i + 1) * KEY_BYTES - 4, first + i);
  return keys;
}

interface Hits {
  readonly counts: Uint32Array;
  readonly keys: Uint8Array;
}

/** The rows found for each query, best first. */
export function foundRows({ counts, keys }: Hits): number[][] {
  const view = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  let at = 0;
  return Array.from(counts, (count) => Array.from({ length: count }, () => view.getUint32(++at * KEY_BYTES - 4)));
}

/** The best row of each query; -1 where nothing was found. */
export const bestRows = (hits: Hits): number[] => foundRows(hits).map(([best]) => best ?? -1);
