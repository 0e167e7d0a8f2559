import { KEY_BYTES } from '../../matcher-native/index.ts';

/** Row numbers as keys: the number in the last four bytes, so that keys are in the order of the rows. */
export function keysOf(first: number, count: number): Uint8Array {
  const keys = new Uint8Array(count * KEY_BYTES);
  const view = new DataView(keys.buffer);
  for (let i = 0; i < count; i++) view.setUint32((i + 1) * KEY_BYTES - 4, first + i);
  return keys;
}

/** The best row of each query; -1 where nothing was found. */
export function bestRows({ counts, keys }: { counts: Uint32Array; keys: Uint8Array }): number[] {
  const view = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  let at = 0;
  return Array.from(counts, (count) => {
    const best = count === 0 ? -1 : view.getUint32((at + 1) * KEY_BYTES - 4);
    at += count;
    return best;
  });
}
