import type { Policies } from '../contract/policies.ts';
import type { RunPolicies } from '../contract/runs.ts';

/** Policies as a history may hold them: of a callback only that and when it is sent. */
export function withoutSecrets(policies: Policies): RunPolicies {
  const { storage_policy } = policies;
  const callbacks = storage_policy.callbacks.map(({ type, enable, filters }) => ({ type, enable, filters }));
  return { ...policies, storage_policy: { ...storage_policy, callbacks } };
}
