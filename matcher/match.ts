import type pg from 'pg';
import type { EventCandidates, FaceCandidates } from '../contract/candidates.ts';
import { PlatformError } from '../contract/errors.ts';
import { type KeyHits, type RowHits, searchRows } from '../matcher-native/index.ts';
import { findFaceKeys, hasFaceFilters, readEventRows } from '../stores/postgres/candidates.ts';
import type { Collections } from './collections.ts';
import type { MatchAnswer, MatchHeader, RankHeader } from './protocol.ts';
import { idAt, joinRows } from './rows.ts';

type Result = MatchAnswer['results'][number];
export interface MatchDeps {
  pool: pg.Pool;
  collections: Collections;
}

/** Candidates of origin faces or events. @throws {PlatformError} */
export function match(deps: MatchDeps, question: MatchHeader, descriptors: Float32Array): Promise<MatchAnswer> {
  const { candidates, account_id } = question;
  if ((candidates.account_id ?? account_id) !== account_id) {
    throw new PlatformError('accountForeign', `candidates.account_id: ${candidates.account_id} is another account`);
  }
  switch (candidates.origin) {
    case 'faces':
      return matchFaces(deps, question, candidates, descriptors);
    case 'events':
      return matchEvents(deps, question, candidates, descriptors);
    case 'attributes':
      throw new PlatformError('badBody', 'candidates.origin: temporary attributes are ranked with POST /rank');
  }
}

async function matchFaces(
  { pool, collections }: MatchDeps,
  { account_id, descriptor_version, dimensions, limit, threshold }: MatchHeader,
  candidates: FaceCandidates,
  queries: Float32Array,
): Promise<MatchAnswer> {
  const { list_id } = candidates;
  const keys = hasFaceFilters(candidates) ? await findFaceKeys(pool, account_id, candidates) : undefined;
  return collections.use({ account_id, list_id, descriptor_version }, dimensions, async ({ rows, otherLengths }) => {
    const hits = await rows.search({ queries, k: limit, threshold, keys });
    if (rows.size === 0 && otherLengths > 0) {
      const detail = `descriptors of ${dimensions} floats; those of version ${descriptor_version} are of another length`;
      throw new PlatformError('descriptorInvalid', detail);
    }
    return { tier: 'exact', rows_scanned: hits.scanned, results: lists(hits, (i) => idAt(hits.keys, i)) };
  });
}

async function matchEvents(
  { pool }: MatchDeps,
  { account_id, descriptor_version, ...question }: MatchHeader,
  filters: EventCandidates,
  descriptors: Float32Array,
): Promise<MatchAnswer> {
  let answer = await rank({ ...question, ids: [] }, new Float32Array(), descriptors);
  await readEventRows(pool, { account_id, descriptor_version, filters }, async (events) => {
    const fitting = events.filter(({ descriptor }) => descriptor.length === question.dimensions * 4);
    const ids = fitting.map(({ event_id }) => event_id);
    const rows = joinRows(fitting.map(({ descriptor }) => descriptor));
    answer = merge(answer, await rank({ ...question, ids }, rows, descriptors), question.limit);
  });
  return answer;
}

/** Compares descriptors with rows that came along, or were just read; `ids[i]` names row i. */
export async function rank(
  { ids, dimensions, limit, threshold }: Omit<RankHeader, 'deadline_ms'>,
  rows: Float32Array,
  queries: Float32Array,
): Promise<MatchAnswer> {
  const hits = await searchRows({ rows, queries, dimensions, k: limit, threshold });
  const results = lists(hits, (i) => ids[hits.rows[i] ?? -1] ?? '');
  return { tier: 'exact', rows_scanned: ids.length, results };
}

function lists({ counts, cosines }: KeyHits | RowHits, id: (i: number) => string): Result[] {
  let at = 0;
  return Array.from(counts, (count) => {
    const first = at;
    at += count;
    return Array.from({ length: count }, (_, i) => ({ id: id(first + i), cosine: cosines[first + i] ?? 0 }));
  });
}

/** The best of both; of equal ones those of `a` first. */
function merge(a: MatchAnswer, b: MatchAnswer, limit: number): MatchAnswer {
  const results = a.results.map((list, i) =>
    [...list, ...(b.results[i] ?? [])].sort((x, y) => y.cosine - x.cosine).slice(0, limit),
  );
  return { tier: 'exact', rows_scanned: a.rows_scanned + b.rows_scanned, results };
}
