import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { imageSources } from '../../api/events/imageSources.ts';
import { withoutOff } from '../../api/events/offPolicies.ts';
import { type AnyOperation, operation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import { needsOf } from '../../api/serviceSwitches.ts';
import type { ApiSettings, Services } from '../../api/services.ts';
import { withSystem } from '../../api/system/index.ts';
import { loadConfig, servicesOff } from '../../bin/config.ts';
import { ERRORS } from '../../contract/errors.ts';
import { Policies } from '../../contract/policies.ts';
import { OPTIONAL_SERVICES, type OptionalService } from '../../contract/services.ts';
import { addAccount, testPool } from '../database.ts';
import { startApp, TEST_SETTINGS } from './server.ts';

const db = testPool();
const NAMES = Object.keys(OPTIONAL_SERVICES) as OptionalService[];
const without = (...names: OptionalService[]): ApiSettings => ({ ...TEST_SETTINGS, servicesOff: new Set(names) });

/** One operation for each optional service: some have none of their own yet. */
const PROBES = NAMES.map(
  (name): AnyOperation =>
    operation({
      ...{ id: `probe_${name}`, method: 'get', path: `/probes/${name}`, tag: 'probes', summary: 'Probe', errors: [] },
      access: 'signed-in',
      needs: [name],
      status: 200,
      result: z.strictObject({}),
      handle: () => Promise.resolve({}),
    }),
);
const CODES: Record<OptionalService, number> = {
  ...{ accounts: 11083, events: 11040, handlers: 11071, image_store: 11070, lambda: 11072, licenses: 11044 },
  ...{ liveness: 11054, remote_sdk: 11081, sender: 11044, tasks: 11039 },
};

test.each(NAMES)('%s off: 403 on its operations, all else works', async (name) => {
  const account_id = await addAccount(db.pool);
  const all = [...OPERATIONS, ...PROBES];
  await using server = await startApp({ sql: db.pool, accounts: db.accounts, settings: without(name) }, all);
  for (const op of all.filter(({ id }) => id !== 'deleteAccount')) {
    const path = `/6${op.path.replaceAll(/:\w+/g, () => randomUUID())}`;
    const { status, error } = await server.call(op.method.toUpperCase(), path, { account_id });
    const refused = needsOf(op).includes(name);
    const code = status === 403 ? error.error_code : undefined; // getAccounts refuses users in any case.
    expect([op.id, code === CODES[name]]).toEqual([op.id, refused]);
  }
  const known = await server.call('GET', '/6/lists', { account_id });
  expect([known.status, known.body]).toEqual([200, { lists: [] }]);
});

test('GET /6/license belongs to one too', async () => {
  const account_id = await addAccount(db.pool);
  await using server = await startApp({ sql: db.pool, accounts: db.accounts, settings: without('licenses') });
  const { status, error } = await server.call('GET', '/6/license', { account_id });
  expect([status, error.error_code]).toEqual([403, 11044]);
});

test('without credentials the caller learns nothing of it', async () => {
  await using server = await startApp({ sql: db.pool, accounts: db.accounts, settings: without('events') });
  expect((await server.call('GET', '/6/events', { account_id: null })).error.error_code).toBe(11004);
});

test('which services an operation needs', () => {
  const needs = Object.fromEntries(withSystem(OPERATIONS).map((op) => [op.id, needsOf(op)]));
  expect(needs).toMatchObject({
    generateEvents: ['handlers'],
    detectFaces: ['handlers'],
    extractAttributes: ['handlers', 'image_store'],
    createHandler: ['handlers'],
    verifyImages: ['handlers'],
    estimateImages: ['remote_sdk'],
    checkIso: ['remote_sdk'],
    predictLiveness: ['liveness'],
    matchFaces: [],
    createList: [],
    createAttribute: [],
    registerAccount: ['accounts'],
    createToken: ['accounts'],
    saveRawEvent: ['handlers', 'events'],
    getEvents: ['events'],
    getEventStats: ['events'],
    getFaceSample: ['image_store'],
    saveFaceSample: ['image_store'],
    getObject: ['image_store'],
    createFace: [],
    version: [],
  });
});

test('GET /version leaves it out, GET /6/features says 0', async () => {
  const account_id = await addAccount(db.pool);
  const engine = { report: null, available: () => true as const };
  await using server = await startApp({
    sql: db.pool,
    accounts: db.accounts,
    engine,
    settings: without('events', 'image_store'),
  });
  const Version = z.record(z.string(), z.unknown());
  const names = Object.keys(Version.parse((await server.call('GET', '/version', { account_id: null })).body));
  expect(names).toEqual(expect.arrayContaining(['luna-api', 'luna-handlers', 'luna-sender']));
  expect(names.filter((name) => /events|image-store/.test(name))).toEqual([]);
  expect((await server.call('GET', '/6/features', { account_id })).body).toMatchObject({
    features: { events: 0, image_store: 0, handlers: 1, sender: 1 },
  });
});

const EVENT_MATCH = { label: 'seen', candidates: { origin: 'events' as const } };

test('policies keep and tell nothing by way of a service that is off', () => {
  const policies = Policies.parse({
    storage_policy: {
      image_origin_policy: { store_image: 1 },
      face_policy: { store_face: 1 },
      callbacks: [
        { type: 'luna-ws-notification', filters: {} },
        { type: 'http', url: 'https://x.example/', filters: {} },
      ],
    },
  });
  expect(withoutOff(policies, without())).toBe(policies);
  expect(withoutOff(policies, without('tasks'))).toEqual(policies);
  expect(withoutOff(policies, without('events', 'image_store', 'sender')).storage_policy).toMatchObject({
    event_policy: { store_event: 0 },
    face_sample_policy: { store_sample: 0 },
    body_sample_policy: { store_sample: 0 },
    image_origin_policy: { store_image: 0 },
    notification_policy: { send_notification: 0 },
    face_policy: { store_face: 1 },
    callbacks: [{ type: 'http' }],
  });
});

test('nobody is looked for among events when these are off', async () => {
  const policies = Policies.parse({ match_policy: [EVENT_MATCH] });
  expect(() => withoutOff(policies, without('events'))).toThrow('Events is turned off here (FACET_SERVICE_EVENTS)');
  const account_id = await addAccount(db.pool);
  await using server = await startApp({
    sql: db.pool,
    accounts: db.accounts,
    settings: without('events'),
    events: {} as never,
  });
  const face = { type: 'face', id: randomUUID() };
  const bodies = [
    { references: [face], candidates: [{ filters: { origin: 'events' } }] },
    { references: [{ type: 'event', id: randomUUID() }], candidates: [{ filters: { origin: 'faces' } }] },
  ];
  for (const json of bodies) {
    const { status, error } = await server.call('POST', '/6/matcher/faces', { account_id, json });
    expect([status, error.error_code]).toEqual([403, ERRORS.eventsOff.code]);
  }
});

test('stored images are not at hand as images of a request when the Image Store is off', async () => {
  const services = { sql: db.pool, settings: without('image_store'), events: {} } as unknown as Services;
  const { ownObject } = imageSources(services, '');
  await expect(ownObject('images', randomUUID())).rejects.toMatchObject({ key: 'imageStoreOff' });
});

test('each has its setting', () => {
  expect(servicesOff(loadConfig({})).size).toBe(0);
  for (const name of NAMES) {
    const config = loadConfig({ [`FACET_SERVICE_${name.toUpperCase()}`]: 'off' });
    expect([...servicesOff(config)]).toEqual([name]);
  }
});
