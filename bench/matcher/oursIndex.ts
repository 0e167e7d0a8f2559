import { statSync } from 'node:fs';
import { KEY_BYTES, PartitionedIndex } from '../../matcher-native/index.ts';
import { bestRows, keysOf } from './keys.ts';
import { timed } from './oursState.ts';
import type { RowsFile, SearchQuestion } from './peers.ts';
import { readRows } from './rowsReader.ts';

/** Of the most similar row. More than the bench asks for, so that there is a setting which has it. */
const RECALL_WANTED = 0.995;

let index: PartitionedIndex | undefined;

const identity = (dimensions: number) => ({
  dimensions,
  descriptor_version: 101,
  account: new Uint8Array(KEY_BYTES),
  list: new Uint8Array(KEY_BYTES),
});

/** Seconds from rows in memory to a file that is flushed, by the clock and of processor time, and its size. */
export async function buildIndex(file: RowsFile, path: string): Promise<{ s: number; cpu_s: number; bytes: number }> {
  const rows = readRows(file, 0, file.count);
  const input = { identity: identity(file.dimensions), watermark: 0n, keys: keysOf(0, file.count), rows };
  const start = performance.now();
  const before = process.cpuUsage();
  await PartitionedIndex.build(path, input, { recall_wanted: RECALL_WANTED });
  const { user, system } = process.cpuUsage(before);
  return { s: (performance.now() - start) / 1000, cpu_s: (user + system) / 1e6, bytes: statSync(path).size };
}

export async function openIndex(path: string, dimensions: number): Promise<null> {
  index = await PartitionedIndex.open(path, identity(dimensions));
  return null;
}

/** @param effort partitions visited at most; 0: as calibrated when it was built. */
export function searchIndex(effort: number, question: SearchQuestion) {
  const { k } = question;
  const probes = effort === 0 ? undefined : effort;
  return timed(question, async (queries) => {
    if (!index) throw new Error('no index is open');
    return bestRows(await index.search({ queries, k, threshold: -1, probes }));
  });
}
