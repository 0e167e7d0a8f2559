import { closeSync, openSync, readSync } from 'node:fs';
import type { RowsFile } from './peers.ts';

/** Of one read: arrays of bytes end at 4 GiB, rows do not. */
const PIECE_BYTES = 2 ** 28;
const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** Rows first..first+count of a raw float32 file. */
export function readRows({ path, dimensions }: RowsFile, first: number, count: number): Float32Array {
  const rows = new Float32Array(count * dimensions);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < rows.byteLength; ) {
      const piece = new Uint8Array(rows.buffer, at, Math.min(PIECE_BYTES, rows.byteLength - at));
      const read = readSync(file, piece, 0, piece.length, first * dimensions * BYTES + at);
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
