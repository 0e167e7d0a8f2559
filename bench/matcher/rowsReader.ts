import { closeSync, openSync, readSync } from 'node:fs';
import type { RowsFile } from './peers.ts';

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Rows first..first+count of a raw float32 file. */
export function readRows({ path, dimensions }: RowsFile, first: number, count: number): Float32Array {
  const rows = new Float32Array(count * dimensions);
  const bytes = new Uint8Array(rows.buffer);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, first * dimensions * BYTES + at);
      if (read === 0) throw new Error(`${path} ends before row ${first + count}`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return rows;
}

/** The file in pieces of `chunk` rows. */
export function* chunks(file: RowsFile, chunk: number): Generator<{ first: number; rows: Float32Array }> {
  for (let first = 0; first < file.count; first += chunk) {
    yield { first, rows: readRows(file, first, Math.min(chunk, file.count - first)) };
  }
}
