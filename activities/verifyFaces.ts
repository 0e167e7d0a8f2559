import type { KnownCandidate } from '../contract/orders.ts';
import type { RunInput, Verdict } from '../contract/runs.ts';
import { isVerified } from '../contract/verifications.ts';
import { compare } from '../models/calibration.ts';
import type { AccountPool } from '../stores/postgres/accountPool.ts';
import { findCandidates } from '../stores/postgres/candidateDetails.ts';
import { findDescribedEvents, findDescribedFaces } from '../stores/postgres/described.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';
import { findDescribedAttributes } from '../stores/redis/describedAttributes.ts';
import { rowOf } from '../stores/rowOf.ts';
import type { StoreActivities } from './index.ts';
import { idOf, type OrderMemory, type Subject, type VerifiedCandidate } from './memory.ts';

export interface VerifyDeps {
  readonly accounts: Pick<AccountPool, 'of'>;
  readonly attributes: Pick<AttributeStore, 'getMany'>;
  readonly recall: (run: RunInput, order_ids: readonly string[]) => Promise<Map<string, OrderMemory>>;
}

/** Candidates of a face that a history names. */
const VERDICTS_MAX = 10;

/**
 * Holds the faces of each order against its candidates. All of it stays in the worker's memory; the workflow gets the
 * most similar candidates of each face. Idempotent. Fails with `dependencyAway`.
 */
export const createVerifyFaces =
  (deps: VerifyDeps): StoreActivities['verifyFaces'] =>
  async (run, order_ids) => {
    const memories = await deps.recall(run, order_ids);
    const verified = [...memories].map(async ([order_id, memory]) => {
      await verifyOrder(deps, run, memory);
      return [order_id, memory.subjects.map(verdictsOf)] as const;
    });
    return Object.fromEntries(await Promise.all(verified));
  };

/** Fills in the verifications of an order's faces. A face without a descriptor has none. */
export async function verifyOrder(
  deps: Omit<VerifyDeps, 'recall'>,
  { account_id, verification_threshold = 1 }: RunInput,
  memory: OrderMemory,
): Promise<void> {
  const { answer } = memory.words;
  const { subjects } = memory;
  if (answer.form !== 'verifications') return;
  const versions = new Set(subjects.flatMap(({ descriptor }) => descriptor?.version ?? []));
  const known = new Map<number, Known[]>();
  for (const version of versions) known.set(version, await readKnown(deps, account_id, version, answer.candidates));
  for (const subject of subjects) {
    const { data, version } = subject.descriptor ?? { data: new Float32Array(), version: 0 };
    subject.verifications = (known.get(version) ?? []).map(({ row, details }): VerifiedCandidate => {
      const similarity = compare(data, row, version);
      return { ...details, similarity, status: isVerified(similarity, { verification_threshold }) };
    });
  }
  memory.compared = true;
}

interface Known {
  readonly row: Float32Array;
  readonly details: Omit<VerifiedCandidate, 'similarity' | 'status'>;
}

const ORIGINS = { face: 'faces', event: 'events', attribute: 'attributes' } as const;

/** The candidates in their order, without those that are gone since the request was checked. */
async function readKnown(
  { accounts, attributes }: Omit<VerifyDeps, 'recall'>,
  account_id: string,
  descriptor_version: number,
  candidates: readonly KnownCandidate[],
): Promise<Known[]> {
  const sql = accounts.of(account_id);
  const found = new Map<string, Known>();
  for (const type of ['face', 'event', 'attribute'] as const) {
    const keys = [...new Set(candidates.flatMap((one) => (one.type === type ? [one.id] : [])))];
    if (keys.length === 0) continue;
    const wanted = { account_id, descriptor_version, keys, limit: keys.length };
    const described = await {
      face: () => findDescribedFaces(sql, { ...wanted, by: 'face_id' }),
      event: () => findDescribedEvents(sql, { ...wanted, by: 'event_id' }),
      attribute: () => findDescribedAttributes(attributes, wanted),
    }[type]();
    const details = await findCandidates(sql, { account_id, origin: ORIGINS[type], ids: keys, targets: undefined });
    for (const { id, descriptor } of described) {
      const shown = details.get(id);
      const row = descriptor && rowOf(descriptor);
      if (shown && row) found.set(`${type} ${id}`, { row, details: shown });
    }
  }
  return candidates.flatMap(({ type, id }) => found.get(`${type} ${id}`) ?? []);
}

function verdictsOf({ verifications = [] }: Subject): Verdict[] {
  const verdicts = verifications.map((one): Verdict => {
    const type = one.face ? 'face' : one.event ? 'event' : 'attribute';
    return { type, id: idOf(one), similarity: one.similarity, status: one.status };
  });
  return verdicts.sort((a, b) => b.similarity - a.similarity).slice(0, VERDICTS_MAX);
}
