import type { MatchPolicy } from '../contract/policies.ts';
import type { BestMatch, BestMatches, MatchPlan, RunInput, RunPolicies } from '../contract/runs.ts';
import { type SearchDeps, search } from '../matcher/search.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import type { StoreActivities } from './index.ts';
import { idOf, type OrderMemory, type Subject } from './memory.ts';

export interface MatchDeps extends Omit<SearchDeps, 'sql'> {
  readonly accounts: Pick<AccountPool, 'of'>;
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
    for (const memory of memories.values()) memory.compared = true;
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
  const sql = deps.accounts.of(account_id);
  if (descriptor_type === 'body' && policy.candidates.origin !== 'events') return; // Only events hold bodies.
  for (const [version, subjects] of byVersion(group, descriptor_type)) {
    const found = await search(
      { ...deps, sql },
      {
        account_id,
        descriptor_version: version,
        descriptors: subjects.map((subject) => descriptorOf(subject, descriptor_type)?.data ?? new Float32Array()),
        candidates: policy.candidates,
        limit: policy.limit,
        threshold: policy.threshold,
        targets: policy.targets,
      },
    );
    for (const [i, subject] of subjects.entries()) subject.matches.at(-1)?.candidates.push(...(found[i] ?? []));
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
