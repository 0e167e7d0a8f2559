import type pg from 'pg';
import type { EventCandidates, FaceCandidates } from '../contract/candidates.ts';
import { PlatformError } from '../contract/errors.ts';
import { searchRows } from '../matcher-native/index.ts';
import { findFaceKeys, hasFaceFilters, readEventRows } from '../stores/postgres/candidates.ts';
import type { Found } from './answer.ts';
import type { Collections } from './collections.ts';
import type { MatchHeader, RankHeader } from './protocol.ts';
import { joinRows } from './rows.ts';
import { keyOf } from './uuid.ts';

export interface MatchDeps {
  pool: pg.Pool;
  collections: Collections;
  /** Whether large collections are searched by 1-bit codes, which find what they should with probability CODED_RECALL. */
  coded: boolean;
}

/** Below it a scan of all rows takes less than a millisecond. */
const CODED_ROWS_MIN = 50_000;
const CODED_RECALL = 0.999;

/** Candidates of origin faces or events. @throws {PlatformError}, or the reason of `signal` */
export async function match(
  deps: MatchDeps,
  question: MatchHeader,
  descriptors: Float32Array,
  signal: AbortSignal,
): Promise<Found> {
  const { candidates, account_id } = question;
  if ((candidates.account_id ?? account_id) !== account_id) {
    throw new PlatformError('accountForeign', `candidates.account_id: ${candidates.account_id} is another account`);
  }
  switch (candidates.origin) {
    case 'faces':
      return matchFaces(deps, question, candidates, descriptors, signal);
    case 'events':
      return matchEvents(deps, question, candidates, descriptors, signal);
    case 'attributes':
      throw new PlatformError('badBody', 'candidates.origin: temporary attributes are ranked: ask with kind 2');
  }
}

async function matchFaces(
  { pool, collections, coded }: MatchDeps,
  { account_id, descriptor_version, dimensions, limit, threshold }: MatchHeader,
  candidates: FaceCandidates,
  queries: Float32Array,
  signal: AbortSignal,
): Promise<Found> {
  const { list_id } = candidates;
  const filterKeys = hasFaceFilters(candidates) ? await findFaceKeys(pool, account_id, candidates) : undefined;
  return collections.use({ account_id, list_id, descriptor_version }, dimensions, async ({ rows, otherLengths }) => {
    signal.throwIfAborted();
    const codes = coded && rows.size >= CODED_ROWS_MIN ? ({ tier: 'codes', recall: CODED_RECALL } as const) : {};
    const asked = { queries, k: limit, threshold, keys: filterKeys, ...codes };
    const { counts, cosines, keys, scanned, reranked, tier } = await rows.search(asked, { signal });
    if (rows.size === 0 && otherLengths > 0) {
      const detail = `descriptors of ${dimensions} floats; those of version ${descriptor_version} are of another length`;
      throw new PlatformError('descriptorInvalid', detail);
    }
    return { tier, rows_scanned: scanned, rows_reranked: reranked, counts, cosines, hits: keys };
  });
}

interface EventHit {
  event_id: string;
  cosine: number;
}

async function matchEvents(
  { pool }: MatchDeps,
  { account_id, descriptor_version, dimensions, limit, threshold }: MatchHeader,
  filters: EventCandidates,
  queries: Float32Array,
  signal: AbortSignal,
): Promise<Found> {
  const question = { queries, dimensions, k: limit, threshold };
  const { counts } = await searchRows({ rows: new Float32Array(), ...question }); // Bad descriptors are told before.
  const best: EventHit[][] = Array.from(counts, () => []);
  let rows_scanned = 0;
  await readEventRows(pool, { account_id, descriptor_version, filters }, async (events) => {
    signal.throwIfAborted();
    const fitting = events.filter(({ descriptor }) => descriptor.length === dimensions * 4);
    rows_scanned += fitting.length;
    const hits = await searchRows({ rows: joinRows(fitting.map(({ descriptor }) => descriptor)), ...question });
    let at = 0;
    for (const [i, list] of best.entries()) {
      const end = at + (hits.counts[i] ?? 0);
      for (; at < end; at++) {
        list.push({ event_id: fitting[hits.rows[at] ?? -1]?.event_id ?? '', cosine: hits.cosines[at] ?? 0 });
      }
      best[i] = list.sort((a, b) => b.cosine - a.cosine).slice(0, limit); // Of equal ones the newer first.
    }
  });
  const flat = best.flat();
  return {
    ...{ tier: 'exact', rows_scanned, rows_reranked: 0 },
    counts: Uint32Array.from(best, ({ length }) => length),
    cosines: Float32Array.from(flat, ({ cosine }) => cosine),
    hits: Buffer.concat(flat.map(({ event_id }) => keyOf(event_id))),
  };
}

/** Compares descriptors with rows that came along. */
export async function rank(
  { rows: rows_scanned, dimensions, limit, threshold }: Omit<RankHeader, 'deadline_ms'>,
  rows: Float32Array,
  queries: Float32Array,
): Promise<Found> {
  const { counts, cosines, rows: hits } = await searchRows({ rows, queries, dimensions, k: limit, threshold });
  return { tier: 'exact', rows_scanned, rows_reranked: 0, counts, cosines, hits };
}
