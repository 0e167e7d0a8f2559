import { Collection } from '../../matcher-native/index.ts';
import { bestRows, foundRows, keysOf } from './keys.ts';
import type { Tier, WritesQuestion } from './ours.ts';
import { queryRows, timed } from './oursState.ts';
import type { RowsFile, SearchQuestion } from './peers.ts';
import { chunks, readRows } from './rowsReader.ts';

const FILL_ROWS = 16_384;
/** Rows that writers put in anew, again and again: keys that the gallery does not have. */
const POOL_ROWS = 65_536;
const FIRST_NEW = 0x8000_0000;
const TIERS = {
  exact: { tier: 'exact', recall: 1 },
  codes: { tier: 'codes', recall: 0.999 },
  codes_exact: { tier: 'codes', recall: 1 },
} as const satisfies Record<Tier, object>;
const SEARCH = { k: 10, threshold: -1 };

let collection: Collection | undefined;
let source: RowsFile | undefined;

function filled(): { rows: Collection; file: RowsFile } {
  if (!collection || !source) throw new Error('no rows were loaded');
  return { rows: collection, file: source };
}

/** Only the time inside the addon counts, not that of reading the file. */
export async function fill(file: RowsFile, codes: boolean) {
  collection = new Collection(file.dimensions);
  source = file;
  let s = 0;
  for (const { first, rows } of chunks(file, FILL_ROWS)) {
    const start = performance.now();
    await collection.upsert(keysOf(first, rows.length / file.dimensions), rows);
    s += (performance.now() - start) / 1000;
  }
  const bytes = collection.memoryBytes;
  if (!codes) return { s, bytes, codes_bytes: 0 };
  await collection.buildCodes();
  return { s, bytes, codes_bytes: collection.memoryBytes - bytes };
}

export function search(tier: Tier, question: SearchQuestion) {
  const { rows } = filled();
  const { k } = question;
  const how = TIERS[tier];
  return timed(question, async (queries) => {
    const hits = await rows.search({ queries, k, threshold: -1, ...how });
    if (hits.tier !== how.tier) throw new Error(`asked for tier ${how.tier}, answered by ${hits.tier}`);
    return bestRows(hits);
  });
}

/** Share of the rows of exact answers that the codes' answers have. */
export async function recall({ first, count, batch, k }: SearchQuestion): Promise<number> {
  const { rows } = filled();
  let [wanted, found] = [0, 0];
  for (let at = first; at < first + count; at += batch) {
    const request = { queries: queryRows(at, Math.min(at + batch, first + count)), k, threshold: -1 };
    const exact = foundRows(await rows.search({ ...request, ...TIERS.exact }));
    const codes = foundRows(await rows.search({ ...request, ...TIERS.codes }));
    for (const [i, all] of exact.entries()) {
      wanted += all.length;
      found += all.filter((row) => codes[i]?.includes(row)).length;
    }
  }
  return found / wanted;
}

/** Searches until told to stop. Answers the time of each in milliseconds. */
async function reader(rows: Collection, from: number, running: () => boolean): Promise<number[]> {
  const ms: number[] = [];
  for (let query = from; running(); query = (query + 1) % 64) {
    const start = performance.now();
    await rows.search({ queries: queryRows(query, query + 1), ...SEARCH });
    ms.push(performance.now() - start);
  }
  return ms;
}

export async function writes({ write, ms, readers, batch }: WritesQuestion) {
  const { rows, file } = filled();
  const pool = readRows(file, 0, Math.min(POOL_ROWS, file.count));
  const end = performance.now() + ms;
  let writing = true;
  const running = () => writing && performance.now() < end;
  const reading = Array.from({ length: readers }, (_, i) => reader(rows, i, running));
  const start = performance.now();
  let written = 0;
  if (write === 'upsert') written = await upserts(rows, pool, batch, running);
  else if (write === 'remove') written = await removals(rows, file, batch, running);
  const seconds = (performance.now() - start) / 1000;
  if (write !== 'nothing') writing = false;
  const search_ms = (await Promise.all(reading)).flat();
  if (write === 'upsert') await rows.remove(keysOf(FIRST_NEW, pool.length / file.dimensions));
  if (write === 'remove') await putBack(rows, file, written);
  return { rows_per_s: written / seconds, search_ms };
}

async function upserts(rows: Collection, pool: Float32Array, batch: number, running: () => boolean): Promise<number> {
  const { dimensions } = rows;
  const count = pool.length / dimensions;
  let written = 0;
  for (let at = 0; running(); at = (at + batch) % (count - batch + 1)) {
    await rows.upsert(keysOf(FIRST_NEW + at, batch), pool.subarray(at * dimensions, (at + batch) * dimensions));
    written += batch;
  }
  return written;
}

async function removals(rows: Collection, file: RowsFile, batch: number, running: () => boolean): Promise<number> {
  let removed = 0;
  for (; running() && removed + batch <= file.count / 2; removed += batch) {
    const gone = await rows.remove(keysOf(removed, batch));
    if (gone !== batch) throw new Error(`${gone} of ${batch} rows were there to be removed`);
  }
  return removed;
}

async function putBack(rows: Collection, file: RowsFile, count: number): Promise<void> {
  for (let first = 0; first < count; first += FILL_ROWS) {
    const some = Math.min(FILL_ROWS, count - first);
    await rows.upsert(keysOf(first, some), readRows(file, first, some));
  }
}

/** Each row is a query that no row was before, so the first search that sees it has it as its best. */
export async function found(count: number) {
  const { rows, file } = filled();
  const found_ms: number[] = [];
  const search_ms: number[] = [];
  for (let i = 0; i < count; i++) {
    const row = readRows(file, i, 1);
    row[0] = -(row[0] ?? 0); // A row of its own, of the same norm.
    let start = performance.now();
    await rows.search({ queries: row, ...SEARCH });
    search_ms.push(performance.now() - start);
    start = performance.now();
    await rows.upsert(keysOf(FIRST_NEW + i, 1), row);
    while (bestRows(await rows.search({ queries: row, ...SEARCH }))[0] !== FIRST_NEW + i);
    found_ms.push(performance.now() - start);
  }
  await rows.remove(keysOf(FIRST_NEW, count));
  return { found_ms, search_ms };
}
