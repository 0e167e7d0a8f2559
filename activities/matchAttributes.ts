import type { MatchPolicy } from '../contract/policies.ts';
import type { BestMatch, BestMatches, MatchPlan, RunInput, RunPolicies } from '../contract/runs.ts';
import type { MatcherClient } from '../matcher/client.ts';
import { cosineOf, similarityOf } from '../models/calibration.ts';
import { findCandidates } from '../stores/postgres/candidateDetails.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';
import type { StoreActivities } from './index.ts';
import { type Candidate, idOf, type OrderMemory, type Subject } from './memory.ts';
import { rankAttributes } from './rankAttributes.ts';

export interface MatchDeps {
  readonly sql: Queryable;
  readonly matcher: MatcherClient;
  readonly attributes: AttributeStore;
  readonly recall: (run: RunInput, order_ids: readonly string[]) => Promise<Map<string, OrderMemory>>;
  readonly policiesOf: (run: RunInput) => Promise<RunPolicies>;
}

/** The subjects that one policy applies to. */
type Group = Subject[];

/**
 * Compares the descriptors of a run with the candidates of each policy: one pass per policy, whatever the number of
 * orders. The candidates stay in the worker's memory; the workflow gets the best of each label, which filters look at.
 * Idempotent. Fails with `matcherUnavailable` or `dependencyAway`.
 */
export const createMatchAttributes =
  (deps: MatchDeps): StoreActivities['matchAttributes'] =>
  async (run, plan) => {
    const policies = await deps.policiesOf(run);
    const memories = await deps.recall(run, Object.keys(plan));
    for (const memory of memories.values()) for (const subject of memory.subjects) subject.matches = [];
    for (const [index, policy] of policies.match_policy.entries()) {
      const group = subjectsOf(plan, memories, index);
      if (group.length > 0) await matchGroup(deps, run, policy, group);
    }
    return bestOf(plan, memories);
  };

function subjectsOf(plan: MatchPlan, memories: Map<string, OrderMemory>, index: number): Group {
  return Object.entries(plan).flatMap(([order_id, wanted]) =>
    (memories.get(order_id)?.subjects ?? []).filter((_, i) => wanted[i]?.includes(index)),
  );
}

async function matchGroup(deps: MatchDeps, { account_id }: RunInput, policy: MatchPolicy, group: Group): Promise<void> {
  for (const subject of group) subject.matches.push({ label: policy.label, candidates: [] });
  const { descriptor_type } = policy;
  if (descriptor_type === 'body' && policy.candidates.origin !== 'events') return; // Only events hold bodies.
  for (const [version, subjects] of byVersion(group, descriptor_type)) {
    const descriptors = subjects.map((subject) => descriptorOf(subject, descriptor_type)?.data ?? new Float32Array());
    const dimensions = descriptors[0]?.length ?? 0;
    const query = {
      account_id,
      descriptor_version: version,
      descriptors: concatenate(descriptors, dimensions),
      dimensions,
      limit: policy.limit,
      threshold: policy.threshold > 0 ? cosineOf(policy.threshold, version) : -1,
    };
    const { candidates } = policy;
    const { results } = await (candidates.origin === 'attributes'
      ? rankAttributes(deps, query, candidates.attribute_ids)
      : deps.matcher.match({ ...query, candidates }));
    const ids = [...new Set(results.flatMap((ranked) => ranked.map(({ id }) => id)))];
    const details = await findCandidates(deps.sql, {
      account_id,
      origin: candidates.origin,
      ids,
      targets: policy.targets,
    });
    for (const [i, subject] of subjects.entries()) {
      const found = (results[i] ?? []).flatMap(({ id, cosine }): Candidate[] => {
        const detail = details.get(id);
        const similarity = similarityOf(cosine, version);
        return detail ? [{ similarity, ...detail }] : []; // Deleted since: whoever is gone matches nobody.
      });
      subject.matches.at(-1)?.candidates.push(...found);
    }
  }
}

function descriptorOf(subject: Subject, type: MatchPolicy['descriptor_type']): Subject['descriptor'] {
  return type === 'body' ? subject.body_descriptor : subject.descriptor;
}

function byVersion(group: Group, type: MatchPolicy['descriptor_type']): Map<number, Group> {
  const versions = new Map<number, Group>();
  for (const subject of group) {
    const version = descriptorOf(subject, type)?.version;
    if (version === undefined) continue;
    versions.set(version, [...(versions.get(version) ?? []), subject]);
  }
  return versions;
}

function concatenate(rows: readonly Float32Array[], dimensions: number): Float32Array {
  const all = new Float32Array(rows.length * dimensions);
  for (const [i, row] of rows.entries()) all.set(row, i * dimensions);
  return all;
}

function bestOf(plan: MatchPlan, memories: Map<string, OrderMemory>): BestMatches {
  const best: BestMatches = {};
  for (const order_id of Object.keys(plan)) {
    const subjects = memories.get(order_id)?.subjects ?? [];
    best[order_id] = subjects.map(({ matches }) =>
      matches.map(({ label, candidates: [first] }): BestMatch => {
        const id = first && idOf(first);
        return { label, id: id ?? null, similarity: first?.similarity ?? 0 };
      }),
    );
  }
  return best;
}
