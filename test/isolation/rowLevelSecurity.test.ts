import { join } from 'node:path';
import { HandlerCache } from '../../api/events/handlerCache.ts';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import type { EventsServices, Services } from '../../api/services.ts';
import { PlatformError } from '../../contract/errors.ts';
import { createMatcherClient, type MatcherClient } from '../../matcher/client.ts';
import { availability } from '../../models/availability.ts';
import { FORMATS_DEFAULT } from '../../models/image.ts';
import { createImageReader } from '../../models/imageReader.ts';
import { Handover } from '../../stores/memory/handover.ts';
import { openDiskStore } from '../../stores/objects/diskStore.ts';
import { createInbox } from '../../stores/objects/inbox.ts';
import { type AccountPool, createAccountPool } from '../../stores/postgres/accountPool.ts';
import { createAttributeStore } from '../../stores/redis/attributes.ts';
import { startApp, type TestServer } from '../api/server.ts';
import { addAccount } from '../database.ts';
import type { ApiClient } from '../e2e/apiClient.ts';
import { testPlatform } from '../e2e/platform.ts';
import { testRedis } from '../redis.ts';
import { ask } from './ask.ts';
import { type Recipe, recipesOf } from './recipes.ts';
import { buildWorld, nowhere, stateOf, type World } from './world.ts';

/**
 * The same requests while the application takes the stranger for the owner, so that all of its own conditions hold: what
 * keeps them apart is PostgreSQL alone, whose connections act for the stranger.
 */
const facet = testPlatform();
const redis = testRedis();
const images = createImageReader({ pixelsMax: 1_000_000, formats: FORMATS_DEFAULT });
let owner: ApiClient;
let strangers: AccountPool;
let matcher: MatcherClient;
let server: TestServer;

beforeAll(async () => {
  owner = facet.api.as(await addAccount(facet.sql));
  const stranger_id = await addAccount(facet.sql);
  strangers = createAccountPool(facet.env['DATABASE_URL'] ?? '', { connectionsMax: 4 });
  matcher = createMatcherClient(facet.env['FACET_MATCHER_URL'] ?? '');
  server = await startApp(await deceived({ of: () => strangers.of(stranger_id), all: strangers.of(stranger_id) }));
}, 120_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await Promise.all([strangers.end(), matcher.close(), images.close()]);
});

/** The application on the platform's stores, whichever account it believes to act for. */
async function deceived(accounts: Pick<AccountPool, 'all' | 'of'>): Promise<Partial<Services>> {
  const objects = await openDiskStore(join(facet.env['FACET_DATA_DIR'] ?? '', 'objects'));
  const inbox = createInbox(objects);
  const busy = () => Promise.reject(new PlatformError('tooBusy', 'no workflows here'));
  const events: EventsServices = {
    forget: () => Promise.resolve(),
    ...{ inbox, placement: 'local', requestKeepS: 600, handover: new Handover(), handlers: new HandlerCache(accounts) },
    dispatcher: { admit: () => () => undefined, run: busy },
    claims: { accounts, isRunning: () => Promise.resolve(false), findUnstored: () => Promise.resolve(undefined) },
    fetchImage: busy,
    descriptorVersions: { dimensions: new Map([[101, 128]]), preferred: 101 },
    intakeLimits: { images_max: 20, image_bytes_max: 1_000_000, body_bytes_max: 2_000_000 },
  };
  const tasks = { name: 'standard' as const, tasks: [], missing: {} };
  const engine = {
    available: (estimation: Parameters<typeof availability>[0]) => availability(estimation, tasks),
    report: null,
  };
  return {
    sql: facet.sql,
    accounts,
    objects,
    images,
    matcher,
    attributes: createAttributeStore(redis),
    engine,
    events,
  };
}

const cases = OPERATIONS.flatMap((op) =>
  recipesOf(op.id)
    .map((recipe, n): [string, AnyOperation, Recipe] => [`${op.id} ${n + 1}`, op, recipe])
    .filter(
      ([, { crossesAccounts }, { redisOnly, run, ofCaller }]) => !crossesAccounts && !redisOnly && !run && !ofCaller,
    ),
);

test.each(cases)(
  '%s',
  async (_, op, recipe) => {
    const world = await buildWorld(owner);
    const before = await stateOf(facet.sql, owner, world);
    const headers = { 'Luna-Account-Id': owner.account_id };
    const asked = (things: World) => ask(server.url, op, { recipe, world: things, own: things, headers });
    const theirs = await asked(world);
    const secrets = new Set<string>(Object.values(world));
    expect([...theirs.ids].filter((id) => secrets.has(id))).toEqual([]);
    expect(theirs.shape).toBe((await asked(nowhere(world))).shape);
    expect(await stateOf(facet.sql, owner, world)).toEqual(before);
  },
  30_000,
);
