import { type Collection, KEY_BYTES, VectorError } from '../matcher-native/index.ts';
import { floatsOf } from './protocol.ts';

/** Stored descriptors (float32, little-endian), one after another. */
export const joinRows = (descriptors: readonly Buffer[]): Float32Array => floatsOf(Buffer.concat(descriptors));

/**
 * Puts stored rows into a collection, leaving out those of another norm: what one writer did wrong must not keep the
 * rest of a list from being matched.
 * @param keys 16 bytes a row.
 * @returns the keys of the rows that were left out.
 */
export async function upsertStored(collection: Collection, keys: Buffer, rows: Float32Array): Promise<Buffer[]> {
  if (await isPut(collection, keys, rows)) return [];
  const refused: Buffer[] = [];
  for (let i = 0; i < keys.length / KEY_BYTES; i++) {
    const key = keys.subarray(i * KEY_BYTES, (i + 1) * KEY_BYTES);
    const row = rows.subarray(i * collection.dimensions, (i + 1) * collection.dimensions);
    if (!(await isPut(collection, key, row))) refused.push(key);
  }
  return refused;
}

async function isPut(collection: Collection, keys: Buffer, rows: Float32Array): Promise<boolean> {
  try {
    await collection.upsert(keys, rows);
    return true;
  } catch (error) {
    if (error instanceof VectorError) return false;
    throw error;
  }
}
