import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Inbox } from '../stores/objects/inbox.ts';
import type { ObjectStore, StoredObject } from '../stores/objects/objectStore.ts';
import { DELETE_OF_DELETED, deleteEndedAccounts, deleteObjectsOfDeleted } from '../stores/postgres/accountData.ts';
import { deleteDoneStored, findNamedKeys } from '../stores/postgres/imageStoreSweeping.ts';
import { IMAGE_BUCKETS, type ImageBucket } from '../stores/postgres/images.ts';
import {
  type DeleteOld,
  deleteExpiredObjects,
  deleteExpiredRequests,
  deleteOldActions,
  deleteOldChanges,
  deleteOldFailedLogins,
  deleteSentCallbacks,
  deleteUnusedSnapshots,
  findNamedObjects,
  findRunningOrders,
  makePartitions,
  SWEEP_ROWS,
} from '../stores/postgres/sweeping.ts';

const SWEEP_MS = 60_000;
/** Listing every object is dear: only every hour. */
const ORPHANS_MS = 3_600_000;
/** An object younger than this may belong to a transaction that is not committed yet. */
const ORPHAN_AGE_MS_MIN = 3_600_000;
/** A run may take this long, whatever FACET_RETRY_KEEP_S says. */
const ORDER_AGE_MS_MIN = 600_000;
const DAY_MS = 86_400_000;
const IDS_AT_ONCE = 500;

export interface SweepDeps {
  readonly sql: Pool;
  readonly objects: ObjectStore;
  readonly inbox: Inbox;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** FACET_RETRY_KEEP_S. */
  readonly retryKeepS: number;
  /** FACET_AUDIT_KEEP_DAYS. */
  readonly auditKeepDays: number;
}

/** How many of each were removed. */
export type Swept = Record<
  | 'orders'
  | 'requests'
  | 'expired'
  | 'stored'
  | 'orphans'
  | 'changes'
  | 'callbacks'
  | 'snapshots'
  | 'failedLogins'
  | 'deletedAccounts'
  | 'actions'
  | 'partitions',
  number
>;

/** Sweeps once a minute until `signal`. Several processes may: each step finds what is left and can be repeated. */
export async function runSweeper(deps: SweepDeps, signal: AbortSignal): Promise<void> {
  let orphansNext = Date.now();
  while (!signal.aborted) {
    const now = new Date();
    const orphans = now.getTime() >= orphansNext;
    if (orphans) orphansNext = now.getTime() + ORPHANS_MS;
    const swept = await sweep(deps, { now, orphans });
    if (Object.values(swept).some((count) => count > 0)) deps.log.info(swept, 'swept');
    await waitOrAbort(SWEEP_MS, signal);
  }
}

/**
 * Removes what nobody needs any more: orders that failed and were not retried in time, expired answers, samples and
 * images, objects that no row names, old notes for the matchers, delivered callbacks, policies of old runs, old entries
 * of the audit log, and all that deleted accounts owned. A step that fails is logged and left to the next sweep.
 * @param orphans whether to look at all objects too.
 */
export async function sweep(deps: SweepDeps, { now, orphans }: { now: Date; orphans: boolean }): Promise<Swept> {
  const step = async (what: string, work: () => Promise<number>): Promise<number> => {
    try {
      return await work();
    } catch (err) {
      deps.log.warn({ err }, `sweeping ${what} failed; the next sweep tries again`);
      return 0;
    }
  };
  const rows =
    (deleteOld: DeleteOld, time = now) =>
    () =>
      deleteAll(() => deleteOld(deps.sql, time));
  return {
    requests: await step('requests', rows(deleteExpiredRequests)),
    orders: await step('orders', () => sweepOrders(deps, now)),
    expired: await step('expired objects', () => deleteAll(() => sweepExpired(deps, now))),
    stored: await step('the Image Store', () => deleteAll(() => sweepStored(deps, now))),
    orphans: orphans ? await step('orphans', () => sweepOrphans(deps, now)) : 0,
    changes: await step('changes', rows(deleteOldChanges)),
    callbacks: await step('callbacks', rows(deleteSentCallbacks)),
    snapshots: await step('snapshots', rows(deleteUnusedSnapshots, oldestOrder(deps, now))),
    failedLogins: await step('failed sign-ins', rows(deleteOldFailedLogins)),
    deletedAccounts: await step('deleted accounts', () => sweepDeletedAccounts(deps, now)),
    actions: await step('actions', rows(deleteOldActions, new Date(now.getTime() - deps.auditKeepDays * DAY_MS))),
    partitions: await step('partitions', () => makePartitions(deps.sql)),
  };
}

/** Repeats a deletion until it finds less than it may take at once. */
async function deleteAll(some: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await some();
    total += count;
    if (count < SWEEP_ROWS) return total;
  }
}

/** When the oldest order came that may still be run. */
function oldestOrder({ retryKeepS }: Pick<SweepDeps, 'retryKeepS'>, now: Date): Date {
  return new Date(now.getTime() - Math.max(retryKeepS * 1000, ORDER_AGE_MS_MIN));
}

/** Orders of failed runs, and those that a crash kept from running. */
async function sweepOrders({ sql, inbox, retryKeepS }: SweepDeps, now: Date): Promise<number> {
  const oldest = oldestOrder({ retryKeepS }, now).getTime();
  const old: string[] = [];
  for await (const { id, modified } of inbox.list()) if (modified.getTime() < oldest) old.push(id);
  let swept = 0;
  for (const some of chunks(old, IDS_AT_ONCE)) {
    const running = await findRunningOrders(sql, some);
    for (const order_id of some) {
      if (running.has(order_id)) continue;
      await inbox.remove(order_id);
      swept += 1;
    }
  }
  return swept;
}

/** Rows first: a row never points at an object that is gone; what a crash leaves behind is an orphan. */
async function sweepExpired({ sql, objects }: SweepDeps, now: Date): Promise<number> {
  return removeAll(objects, await deleteExpiredObjects(sql, now));
}

/** @returns how many. */
async function removeAll(
  objects: SweepDeps['objects'],
  gone: readonly { readonly bucket: ImageBucket | 'stored'; readonly object_id: string }[],
): Promise<number> {
  for (const { bucket, object_id } of gone) await objects.remove(bucket, object_id);
  return gone.length;
}

/** What deleted accounts owned, the accounts themselves last. @returns rows of all kinds. */
async function sweepDeletedAccounts({ sql, objects }: SweepDeps, now: Date): Promise<number> {
  let swept = await deleteAll(async () => removeAll(objects, await deleteObjectsOfDeleted(sql)));
  for (const some of DELETE_OF_DELETED) swept += await deleteAll(() => some(sql, now));
  return swept + (await deleteEndedAccounts(sql, now));
}

async function sweepStored({ sql, objects }: SweepDeps, now: Date): Promise<number> {
  const keys = await deleteDoneStored(sql, now);
  return removeAll(
    objects,
    keys.map((key) => ({ bucket: 'stored', object_id: key })),
  );
}

async function sweepOrphans({ sql, objects }: SweepDeps, now: Date): Promise<number> {
  let swept = 0;
  const removeUnnamed = async (bucket: ImageBucket | 'stored', ids: string[]): Promise<void> => {
    const named = await (bucket === 'stored' ? findNamedKeys(sql, ids) : findNamedObjects(sql, bucket, ids));
    for (const id of ids) {
      if (named.has(id)) continue;
      await objects.remove(bucket, id);
      swept += 1;
    }
  };
  for (const bucket of [...IMAGE_BUCKETS, 'stored'] as const) {
    const isOld = ({ modified }: StoredObject) => modified.getTime() < now.getTime() - ORPHAN_AGE_MS_MIN;
    let ids: string[] = [];
    for await (const object of objects.list(bucket)) {
      if (isOld(object)) ids.push(object.id);
      if (ids.length === IDS_AT_ONCE) {
        await removeUnnamed(bucket, ids);
        ids = [];
      }
    }
    await removeUnnamed(bucket, ids);
  }
  return swept;
}

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

async function waitOrAbort(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
