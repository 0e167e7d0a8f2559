import { PlatformError } from '../contract/errors.ts';
import type { Policies } from '../contract/policies.ts';
import type { RunInput, RunPolicies } from '../contract/runs.ts';
import { withoutSecrets } from '../stores/policies.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import { findSnapshot } from '../stores/postgres/snapshots.ts';
import type { StoreActivities } from './index.ts';

/** The policies of a run that were too long for its input. Fails for good with `handlerCorrupted` when they are gone. */
export const createLoadPolicies =
  (accounts: Pick<AccountPool, 'of'>): StoreActivities['loadPolicies'] =>
  async (run) =>
    withoutSecrets(await loadSnapshot(accounts.of(run.account_id), run));

type LoadPolicies = (run: RunInput) => Promise<RunPolicies>;

const POLICIES_MAX = 1_000;

/**
 * The policies of a run that carries them or has carried them, from this worker's memory: a workflow sends them with its
 * first activity only. Those that were never sent to this worker are loaded. Fails as `loadPolicies`.
 */
export function rememberPolicies(load: LoadPolicies): LoadPolicies {
  const known = new Map<string, RunPolicies>(); // By their sha256.
  return async (run) => {
    const remembered = known.get(run.policies_sha256);
    if (remembered) return remembered;
    const policies = run.policies ?? (await load(run));
    if (known.size >= POLICIES_MAX) known.clear();
    known.set(run.policies_sha256, policies);
    return policies;
  };
}

/** The whole policies of a run, as they were when it was started: with callbacks' addresses and secrets. */
export async function loadSnapshot(sql: Queryable, { account_id, policies_sha256 }: RunInput): Promise<Policies> {
  const policies = await findSnapshot(sql, account_id, policies_sha256);
  if (!policies) throw new PlatformError('handlerCorrupted', `Policies ${policies_sha256} are no longer kept.`);
  return policies;
}
