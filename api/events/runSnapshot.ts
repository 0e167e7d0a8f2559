import { PlatformError } from '../../contract/errors.ts';
import { DYNAMIC } from '../../contract/handlers.ts';
import { Policies } from '../../contract/policies.ts';
import type { RunInput } from '../../contract/runs.ts';
import { sha256OfJson } from '../../stores/canonicalJson.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import type { StoredHandler } from '../../stores/postgres/handlers.ts';
import { keepSnapshot } from '../../stores/postgres/snapshots.ts';
import { validatePolicies } from '../handlers/validatePolicies.ts';
import type { Services } from '../services.ts';
import { parsePart } from '../validation.ts';
import type { ParsedRequest } from './intake/readRequest.ts';
import { withoutOff } from './offPolicies.ts';

/** Policies above this size do not go into a history. */
const SNAPSHOT_BYTES_MAX = 65_536;

export type Snapshot = Omit<RunInput, 'orders'>;

/** The policies as they are now; what a history must not hold is kept in PostgreSQL under its sha256. */
export async function snapshotOf(handler: StoredHandler, parsed: ParsedRequest, services: Services): Promise<Snapshot> {
  const { account_id, handler_id } = handler;
  const given = await policiesOf(handler, parsed, services);
  const policies = withoutOff(given, services.settings);
  services.licensing.requireEstimations(policies);
  if (policies.storage_policy.face_policy.store_face === 1) await services.licensing.requireRoom();
  const stored = policies === handler.policies ? handler.policies_sha256 : null;
  const sha256 = stored ?? sha256OfJson(policies);
  const shown = withoutSecrets(policies);
  const long = JSON.stringify(shown).length > SNAPSHOT_BYTES_MAX;
  if (long || policies.storage_policy.callbacks.length > 0) {
    await keepSnapshot(services.sql, account_id, sha256, policies);
  }
  return {
    account_id,
    handler_id,
    handler_version: handler.last_update_time,
    policies: long ? null : shown,
    policies_sha256: sha256,
    placement: services.events.placement,
  };
}

async function policiesOf(handler: StoredHandler, { named }: ParsedRequest, services: Services): Promise<Policies> {
  if (handler.handler_type !== DYNAMIC && handler.policies) {
    if (named['policies'] === undefined) return handler.policies;
    throw new PlatformError(
      'handlerNotDynamic',
      `Handler '${handler.handler_id}' has policies of its own; only a dynamic one takes a part "policies".`,
    );
  }
  if (named['policies'] === undefined) {
    throw new PlatformError(
      'badBody',
      `Handler '${handler.handler_id}' is dynamic: send its policies as part "policies".`,
    );
  }
  const policies = parsePart(Policies, named['policies'], 'policies', 'badBody');
  await validatePolicies(policies, handler.account_id, services);
  return policies;
}
