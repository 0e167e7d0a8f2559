import { PlatformError } from '../../contract/errors.ts';
import { Face } from '../../contract/faces.ts';
import { neededEstimations } from '../../contract/neededEstimations.ts';
import type { MatchPolicy, Policies } from '../../contract/policies.ts';
import { policyFilters } from '../../contract/policyFilters.ts';
import { StoredEvent } from '../../contract/storedEvents.ts';
import { missingLists } from '../../stores/postgres/lists.ts';
import type { Services } from '../services.ts';
import { checkModels } from './checkModels.ts';

/**
 * What the schema of the policies cannot say.
 * @throws PlatformError badBody for a contradiction or for a filter that no installed model can serve,
 * listsNotFound, listNotFound, accountForeign.
 */
export async function validatePolicies(
  policies: Policies,
  account_id: string,
  { sql, engine }: Pick<Services, 'sql' | 'engine'>,
): Promise<void> {
  checkLabels(policies);
  checkMatchPolicies(policies.match_policy, account_id);
  checkLinks(policies);
  checkModels(neededEstimations(policies), engine);
  await checkLists(policies, account_id, sql);
}

function refuse(path: string, message: string): never {
  throw new PlatformError('badBody', `path: body.policies.${path}, message: ${message}`);
}

function checkLabels(policies: Policies): void {
  const labels = policies.match_policy.map(({ label }) => label);
  for (const [index, label] of labels.entries()) {
    if (labels.indexOf(label) < index) refuse(`match_policy.${index}.label`, `'${label}' is the label of another one`);
  }
  for (const { path, filters } of policyFilters(policies)) {
    for (const [index, { label }] of (filters.match ?? []).entries()) {
      if (labels.includes(label)) continue;
      const known = labels.length > 0 ? `labels there are: ${labels.join(', ')}` : 'there is no match_policy';
      refuse(`${path}.match.${index}.label`, `no match_policy is labelled '${label}'; ${known}`);
    }
  }
}

const TARGETS = {
  faces: [...Object.keys(Face.shape), 'similarity'],
  events: [...Object.keys(StoredEvent.shape), 'similarity'],
  attributes: ['attribute_id', 'similarity'],
} as const;

function checkMatchPolicies(match_policy: readonly MatchPolicy[], account_id: string): void {
  for (const [index, { candidates, targets = [] }] of match_policy.entries()) {
    const { origin, account_id: candidatesAccount = account_id } = candidates;
    const allowed: readonly string[] = TARGETS[origin];
    const unknown = targets.find((target) => !allowed.includes(target));
    if (unknown !== undefined) {
      const message = `'${unknown}' is not a target of ${origin}; allowed: ${allowed.join(', ')}`;
      refuse(`match_policy.${index}.targets`, message);
    }
    if (candidatesAccount !== account_id) {
      const path = `body.policies.match_policy.${index}.candidates.account_id`;
      throw new PlatformError('accountForeign', `path: ${path}, message: ${candidatesAccount} is not the own account`);
    }
  }
}

function checkLinks({ storage_policy: { face_policy } }: Policies): void {
  if (face_policy.link_to_lists_policy.length === 0 || face_policy.store_face === 1) return;
  refuse('storage_policy.face_policy.link_to_lists_policy', 'only a stored face can be linked: set store_face to 1');
}

async function checkLists(policies: Policies, account_id: string, sql: Services['sql']): Promise<void> {
  const candidates = policies.match_policy.flatMap(({ candidates: one }) =>
    one.origin === 'faces' && one.list_id !== undefined ? [one.list_id] : [],
  );
  const linked = policies.storage_policy.face_policy.link_to_lists_policy.map(({ list_id }) => list_id);
  if (candidates.length + linked.length === 0) return;
  const missing = new Set(await missingLists(sql, { account_id, list_ids: [...candidates, ...linked] }));
  const unmatched = candidates.find((list_id) => missing.has(list_id));
  if (unmatched !== undefined) {
    throw new PlatformError('listNotFound', `List with id '${unmatched}' (candidates of a match_policy) not found`);
  }
  const unlinked = linked.filter((list_id) => missing.has(list_id));
  if (unlinked.length === 0) return;
  const ids = unlinked.join(', ');
  throw new PlatformError('listsNotFound', `One or more lists of link_to_lists_policy not found, including ${ids}`);
}
