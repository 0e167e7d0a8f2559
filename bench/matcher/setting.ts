import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type GalleryFiles, galleryFiles } from './galleryFiles.ts';
import { startPeers } from './peers.ts';
import type { Plan } from './plan.ts';

/** A gallery on disk, and which row is the best of each query. */
export interface Setting extends GalleryFiles {
  readonly truth: readonly number[];
}

export interface Bench {
  readonly plan: Plan;
  readonly say: (line: string) => void;
  /** Has a process ended when the bench ends, whatever happens. */
  readonly keep: <T extends { end(): Promise<unknown> }>(one: T) => T;
}

/** Processors that both sides use where a figure says nothing else: as many as the matcher role has by default. */
export const THREADS = 2;
/** Queries a call while the truth is found: many, so that FAISS uses matrix products. */
const TRUTH_BATCH = 512;

/** Makes the rows where they are not there yet, and asks FAISS for the best row of each query, once. */
export async function openSetting({ plan, say, keep }: Bench, rows: number, dimensions: number): Promise<Setting> {
  say(`${rows} rows of ${dimensions} dimensions ...`);
  const files = await galleryFiles(rows, dimensions, plan.queries);
  const path = join(files.folder, 'truth.json');
  if (!existsSync(path)) {
    const peers = keep(await startPeers(THREADS));
    await peers.queries(files.queries);
    await peers.flat(files.rows);
    const { ids } = await peers.search({ first: 0, count: plan.queries, batch: TRUTH_BATCH, k: 1 });
    await peers.end();
    writeFileSync(path, JSON.stringify(ids));
  }
  return { ...files, truth: z.array(z.int()).parse(JSON.parse(readFileSync(path, 'utf8'))) };
}
