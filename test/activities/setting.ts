import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createEventsActivities } from '../../bin/eventsActivities.ts';
import { runMatcher } from '../../bin/matcher.ts';
import { OrderWords } from '../../contract/orders.ts';
import { Policies } from '../../contract/policies.ts';
import type { EventOrder, RunInput } from '../../contract/runs.ts';
import { createMatcherClient, type MatcherClient } from '../../matcher/client.ts';
import { createEngine, type Engine, type EngineOptions } from '../../models/engine.ts';
import { sha256OfJson } from '../../stores/canonicalJson.ts';
import { Handover } from '../../stores/memory/handover.ts';
import { openDiskStore } from '../../stores/objects/diskStore.ts';
import { createInbox, type Inbox } from '../../stores/objects/inbox.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { createAttributeStore } from '../../stores/redis/attributes.ts';
import { addAccount, testPool } from '../database.ts';
import { testRedis } from '../redis.ts';

const CACHE = process.env['FACET_CACHE_DIR'] ?? join(process.env['HOME'] ?? '', '.cache/facet');

interface Setting {
  readonly activities: ReturnType<typeof createEventsActivities>['activities'];
  readonly engine: Engine;
  readonly matcher: MatcherClient;
  readonly inbox: Inbox;
  readonly handover: Handover;
  readonly account_id: string;
  readonly folder: string;
  /** Activities of another worker: the same stores, none of the memory. */
  another(): ReturnType<typeof createEventsActivities>['activities'];
}

/** The activities of queue `events` on real stores, a real matcher and real models. Call at the top of a test file. */
export function activitiesSetting(models: Partial<EngineOptions> = {}) {
  const db = testPool();
  const redis = testRedis();
  const holder = { db, redis } as Setting & { db: typeof db; redis: typeof redis };
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'facet-activities-'));
    const objects = await openDiskStore(join(folder, 'objects'));
    const inbox = createInbox(objects);
    const handover = new Handover();
    const engine = await createEngine({
      modelsDir: process.env['FACET_MODELS_DIR'],
      cacheDir: CACHE,
      pack: 'auto',
      threads: 1,
      pixelsMax: 50_000_000,
      ...models,
    });
    const matcherRole = await runMatcher({
      databaseUrl: db.url,
      listen: { path: join(folder, 'matcher.sock') },
      memoryMb: 64,
      log: pino({ level: 'silent' }),
    });
    const matcher: MatcherClient = createMatcherClient(matcherRole.url);
    const attributes = createAttributeStore(redis);
    const stores = {
      sql: db.pool,
      accounts: db.accounts,
      redis,
      objects,
      inbox,
      attributes,
      close: () => Promise.resolve(),
    };
    const another = () => createEventsActivities({ stores, matcher, handover, engine, requestKeepS: 600 }).activities;
    const account_id = await addAccount(db.pool);
    Object.assign(holder, { activities: another(), another, engine, matcher, inbox, handover, account_id, folder });
    ends.push(
      () => matcher.close(),
      () => matcherRole.close(),
      () => engine.close(),
    );
    ends.push(() => rm(folder, { recursive: true, force: true }));
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return holder;
}

const WORDS: OrderWords = {
  ...{
    kind: 'photos',
    answer: { form: 'events' },
    external_id: '',
    user_data: '',
    source: '',
    tags: [],
    stream_id: null,
    track_id: null,
  },
  ...{ location: null, meta: null, event_time: null, event_end_time: null, image_type: 0, use_exif_info: true },
  ...{ aggregate_attributes: false, images: [], descriptors: [] },
};

/** Puts an order with these photos into the inbox. */
export async function addOrder(inbox: Inbox, photos: Buffer[], words: Partial<OrderWords> = {}): Promise<EventOrder> {
  const order_id = randomUUID();
  const images = photos.map((_, n) => ({ filename: `${n}.jpg` }));
  await inbox.put(order_id, { words: OrderWords.parse({ ...WORDS, images, ...words }), photos });
  return {
    order_id,
    request_id: `1700000000,${randomUUID()}`,
    images: photos.length,
    bytes: photos.reduce((sum, photo) => sum + photo.length, 0),
    body_sha256: createHash('sha256').update(order_id).digest('hex'),
    receive_time: new Date().toISOString(),
  };
}

export function runOf(account_id: string, given: object, orders: EventOrder[]): RunInput {
  const policies = Policies.parse(given);
  return {
    account_id,
    handler_id: randomUUID(),
    handler_version: '2026-01-01T00:00:00.000Z',
    policies: withoutSecrets(policies),
    policies_sha256: sha256OfJson(policies),
    placement: 'local',
    orders,
  };
}
