import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, made } from '../../bin/setup/cache.mjs';
import type { RowsFile } from './peers.ts';
import { type Gallery, Persons } from './persons.ts';

/** What the bench may leave behind: rows, and the indexes that were built of them. Others than this run's go first. */
export const SCRATCH_BYTES_MAX = 20 * 1024 ** 3;
/** Raised when the same numbers give other rows. */
const VERSION = 1;
const SEED = 20_261_121;
const CHUNK_ROWS = 8192;

export interface GalleryFiles {
  readonly gallery: Gallery;
  readonly rows: RowsFile;
  readonly queries: RowsFile;
  /** Where indexes of these rows may be kept. */
  readonly folder: string;
}

const base = (): string => join(cacheDir(), 'bench-matcher');

/** The rows and queries as raw float32 files, written once. */
export async function galleryFiles(rows: number, dimensions: number, queries: number): Promise<GalleryFiles> {
  const gallery: Gallery = { rows, dimensions, seed: SEED };
  const name = `v${VERSION}-${rows}x${dimensions}-${queries}`;
  mkdirSync(base(), { recursive: true });
  const folder = await made(
    name,
    (target) => {
      const persons = new Persons(gallery);
      write(join(target, 'rows.f32'), rows, dimensions, (row, out, at) => {
        persons.row(row, out, at);
      });
      write(join(target, 'queries.f32'), queries, dimensions, (query, out, at) => {
        persons.query(query, out, at);
      });
      return Promise.resolve();
    },
    base(),
  );
  utimesSync(folder, new Date(), new Date());
  return {
    gallery,
    rows: { path: join(folder, 'rows.f32'), count: rows, dimensions },
    queries: { path: join(folder, 'queries.f32'), count: queries, dimensions },
    folder,
  };
}

function write(
  path: string,
  count: number,
  dimensions: number,
  fill: (row: number, out: Float32Array, at: number) => void,
): void {
  const file = openSync(path, 'w');
  const chunk = new Float32Array(CHUNK_ROWS * dimensions);
  for (let first = 0; first < count; first += CHUNK_ROWS) {
    const some = Math.min(CHUNK_ROWS, count - first);
    for (let i = 0; i < some; i++) fill(first + i, chunk, i * dimensions);
    writeSync(file, chunk, 0, some * dimensions * Float32Array.BYTES_PER_ELEMENT);
  }
  closeSync(file);
}

/** Deletes the folders that were used longest ago until the rest keeps the limit. Call when a run has ended. */
export function pruneScratch(bytesMax = SCRATCH_BYTES_MAX, folder = base()): void {
  if (!existsSync(folder)) return;
  const sizeOf = (path: string) =>
    readdirSync(path, { withFileTypes: true }).reduce(
      (sum, entry) => sum + (entry.isFile() ? statSync(join(path, entry.name)).size : 0),
      0,
    );
  const held = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .map((path) => ({ path, bytes: sizeOf(path), used: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.used - a.used);
  let bytes = 0;
  for (const one of held) {
    bytes += one.bytes;
    if (bytes > bytesMax) rmSync(one.path, { recursive: true });
  }
}
