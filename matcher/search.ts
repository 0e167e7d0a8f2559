import type { Candidates } from '../contract/candidates.ts';
import { PlatformError } from '../contract/errors.ts';
import { cosineOf, similarityOf } from '../models/calibration.ts';
import { findCandidates } from '../stores/postgres/candidateDetails.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';
import type { MatchAnswer, MatcherClient } from './client.ts';

export interface SearchDeps {
  readonly sql: Queryable;
  readonly matcher: Pick<MatcherClient, 'match' | 'rank'>;
  readonly attributes: Pick<AttributeStore, 'getMany'>;
}

export interface Search {
  readonly account_id: string;
  readonly descriptor_version: number;
  /** Unit rows of one length, at least one. */
  readonly descriptors: readonly Float32Array[];
  readonly candidates: Candidates;
  /** Candidates a descriptor. */
  readonly limit: number;
  /** Least similarity; 0: however unlike. */
  readonly threshold: number;
  /** Fields of the candidates beside their id; the usual ones when undefined. */
  readonly targets: readonly string[] | undefined;
}

/** A candidate with the fields that the targets ask for. */
export interface Candidate {
  readonly similarity: number;
  readonly face?: Record<string, unknown>;
  readonly event?: Record<string, unknown>;
  readonly attribute?: Record<string, unknown>;
}

interface Options {
  readonly signal?: AbortSignal;
}

/**
 * The candidates of each descriptor, the most similar first, as answers and events show them.
 * @throws {PlatformError} accountForeign, badBody, descriptorInvalid, matcherUnavailable, tooBusy, dependencyAway
 */
export async function search(deps: SearchDeps, wanted: Search, options: Options = {}): Promise<Candidate[][]> {
  const { account_id, descriptor_version: version, candidates, targets } = wanted;
  const { results } = await ask(deps, wanted, options);
  const ids = [...new Set(results.flatMap((ranked) => ranked.map(({ id }) => id)))];
  const details = await findCandidates(deps.sql, { account_id, origin: candidates.origin, ids, targets });
  return wanted.descriptors.map((_, i) =>
    (results[i] ?? []).flatMap(({ id, cosine }): Candidate[] => {
      const detail = details.get(id);
      return detail ? [{ similarity: similarityOf(cosine, version), ...detail }] : []; // Deleted since: matches nobody.
    }),
  );
}

function ask(deps: SearchDeps, wanted: Search, options: Options): Promise<Pick<MatchAnswer, 'results'>> {
  const { account_id, descriptor_version, candidates, limit, threshold } = wanted;
  const dimensions = wanted.descriptors[0]?.length ?? 0;
  const question = {
    descriptors: concatenate(wanted.descriptors, dimensions),
    dimensions,
    limit,
    threshold: threshold > 0 ? cosineOf(threshold, descriptor_version) : -1,
  };
  if (candidates.origin !== 'attributes') {
    return deps.matcher.match({ account_id, candidates, descriptor_version, ...question }, options);
  }
  if ((candidates.account_id ?? account_id) !== account_id) {
    throw new PlatformError('accountForeign', `candidates.account_id: ${candidates.account_id} is another account`);
  }
  return rankAttributes(deps, { account_id, descriptor_version, ...question }, candidates.attribute_ids, options);
}

type Ranking = Omit<Parameters<MatcherClient['rank']>[0], 'ids' | 'rows'> & {
  readonly account_id: string;
  readonly descriptor_version: number;
};

/** Compares descriptors with temporary attributes, whose descriptors only Redis knows. Expired ones match nobody. */
async function rankAttributes(
  { matcher, attributes }: SearchDeps,
  { account_id, descriptor_version, ...question }: Ranking,
  attribute_ids: readonly string[],
  options: Options,
): Promise<Pick<MatchAnswer, 'results'>> {
  const kept = await attributes.getMany(account_id, [...new Set(attribute_ids)]);
  const usable = kept.flatMap(({ attribute_id: id, descriptors }) => {
    const found = descriptors.find((one) => one.descriptor_version === descriptor_version);
    return found?.descriptor.length === question.dimensions ? [{ id, row: found.descriptor }] : [];
  });
  if (usable.length === 0) return { results: [] };
  const rows = concatenate(
    usable.map(({ row }) => row),
    question.dimensions,
  );
  return matcher.rank({ ...question, rows, ids: usable.map(({ id }) => id) }, options);
}

function concatenate(rows: readonly Float32Array[], dimensions: number): Float32Array {
  const all = new Float32Array(rows.length * dimensions);
  for (const [i, row] of rows.entries()) all.set(row, i * dimensions);
  return all;
}
