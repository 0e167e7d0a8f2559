import { type Collection, KEY_BYTES, VectorError } from '../matcher-native/index.ts';

/** The 16 bytes of a UUID. */
export const keyOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** The UUID at `index` of an array of 16-byte keys. */
export function idAt(keys: Uint8Array, index: number): string {
  const hex = Buffer.from(keys.buffer, keys.byteOffset + index * KEY_BYTES, KEY_BYTES).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Stored descriptors (float32, little-endian), one after another. */
export function joinRows(descriptors: readonly Buffer[]): Float32Array {
  const bytes = Buffer.concat(descriptors);
  const rows = new Float32Array(bytes.length / 4);
  Buffer.from(rows.buffer).set(bytes);
  return rows;
}

export type StoredRow = [key: Buffer, descriptor: Buffer];

/**
 * Puts stored rows into a collection, leaving out those of another length or norm: what one writer did wrong must not
 * keep the rest of a list from being matched.
 * @returns the keys of the rows that were left out.
 */
export async function upsertStored(collection: Collection, rows: readonly StoredRow[]): Promise<Buffer[]> {
  const fits = ([, descriptor]: StoredRow) => descriptor.length === collection.dimensions * 4;
  const refused = rows.filter((row) => !fits(row)).map(([key]) => key);
  const fitting = rows.filter(fits);
  try {
    await put(collection, fitting);
  } catch (error) {
    if (!(error instanceof VectorError)) throw error;
    for (const row of fitting) if (!(await isPut(collection, row))) refused.push(row[0]);
  }
  return refused;
}

const put = (collection: Collection, rows: readonly StoredRow[]) =>
  collection.upsert(Buffer.concat(rows.map(([key]) => key)), joinRows(rows.map(([, descriptor]) => descriptor)));

async function isPut(collection: Collection, row: StoredRow): Promise<boolean> {
  try {
    await put(collection, [row]);
    return true;
  } catch (error) {
    if (error instanceof VectorError) return false;
    throw error;
  }
}
