import { randomUUID } from 'node:crypto';
import type { AnyOperation } from '../../../api/operation.ts';
import { OPERATIONS } from '../../../api/operations.ts';
import type { Services } from '../../../api/services.ts';
import { ALL_PERMISSIONS, type Permissions } from '../../../contract/permissions.ts';
import { testPool } from '../../database.ts';
import { createToken, refusal, register, type TestAccount } from '../credentials.ts';
import { startApp, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;
let own: TestAccount;

beforeAll(async () => {
  const events = { descriptorVersions: { preferred: 101, dimensions: new Map() } } as unknown as Services['events'];
  server = await startApp({ sql: database.pool, accounts: database.accounts, events });
  own = await register(server);
});
afterAll(() => server[Symbol.asyncDispose]());

const without = (permission: string, right: string): Permissions => {
  const rights = new Map<string, unknown>(Object.entries(ALL_PERMISSIONS)).get(permission);
  return {
    ...ALL_PERMISSIONS,
    [permission]: Array.isArray(rights) ? rights.filter((one: string) => one !== right) : [],
  };
};
const pathOf = ({ path }: AnyOperation) => `/6${path.replaceAll(/:\w+/g, randomUUID())}`;
const call = (op: AnyOperation, headers: Record<string, string>) =>
  server.call(op.method.toUpperCase(), pathOf(op), { headers, account_id: null });

const needing = OPERATIONS.flatMap((op) =>
  typeof op.access === 'object'
    ? Object.entries<string>(op.access).map(([permission, right]) => ({ id: op.id, op, permission, right }))
    : [],
);

test.each(needing)('$id: a token without $permission $right is refused before the body is read', async (one) => {
  const { op, permission, right } = one;
  const { headers } = await createToken(server, own, { permissions: without(permission, right) });
  const answer = await call(op, headers);
  expect(refusal(answer)).toEqual([403, permission === 'resources' ? 11060 : 11059]);
  expect(answer.error.detail).toContain(`'${right}'`);
});

test.each(OPERATIONS.filter(({ access }) => access === 'account-only'))('$id: no token opens it', async (op) => {
  const { headers } = await createToken(server, own, {}, '?grant_all_permissions=1');
  expect(refusal(await call(op, headers))).toEqual([403, 11064]);
});

test.each(OPERATIONS.filter(({ access }) => access === 'emit_events'))('$id: needs emit_events', async (op) => {
  const { emit_events: _, ...others } = ALL_PERMISSIONS;
  const { headers } = await createToken(server, own, { permissions: others });
  expect(refusal(await call(op, headers))).toEqual([403, 11059]);
});

test.each(OPERATIONS.filter(({ access }) => access !== 'open' && access !== 'registration'))(
  '$id: nobody gets in without credentials',
  async (op) => {
    expect(refusal(await call(op, {}))).toEqual([401, 11004]);
  },
);

test('what is open to everybody', () => {
  const open = OPERATIONS.filter(({ access }) => access === 'open' || access === 'registration');
  expect(open.map(({ id }) => id).sort()).toEqual(['login', 'registerAccount']);
});

const post = (path: string, json: object, permissions: object, method = 'POST') =>
  createToken(server, own, { permissions }).then(({ headers }) =>
    server.call(method, path, { json, headers, account_id: null }),
  );

test('a face with lists needs list modification as well', async () => {
  const json = { lists: [randomUUID()] };
  const path = `/6/faces/${randomUUID()}`;
  expect(refusal(await post('/6/faces', json, { face: ['creation'] }))).toEqual([403, 11059]);
  expect(refusal(await post(path, json, { face: ['creation'] }, 'PUT'))).toEqual([403, 11059]);
  const both = { face: ['creation'], list: ['modification'] };
  expect(refusal(await post('/6/faces', json, both))).toEqual([400, 22005]);
  expect((await post('/6/faces', {}, { face: ['creation'] })).status).toBe(201);
});

test('deleting lists with their faces needs face deletion as well', async () => {
  const json = { list_ids: [randomUUID()] };
  for (const [path, method] of [
    ['/6/lists?with_faces=1', 'DELETE'],
    [`/6/lists/${randomUUID()}?with_faces=1`, 'DELETE'],
  ] as const) {
    expect(refusal(await post(path, json, { list: ['deletion'] }, method))).toEqual([403, 11059]);
    expect((await post(path, json, { list: ['deletion'], face: ['deletion'] }, method)).status).not.toBe(403);
  }
});

test('raw events need event creation, and a handler that the token reaches', async () => {
  const [handler, other] = [randomUUID(), randomUUID()];
  const raw = (emit_events: object, rights = ['creation']) =>
    post(`/6/handlers/${handler}/events/raw`, {}, { event: rights, emit_events }).then(refusal);
  expect(await raw({ allowed: 1 }, [])).toEqual([403, 11059]);
  expect(await raw({ allowed: 0 })).toEqual([403, 11059]);
  expect(await raw({ allowed: 1, white_list: [other] })).toEqual([403, 11059]);
  expect(await raw({ allowed: 1, black_list: [handler] })).toEqual([403, 11059]);
  for (const emit_events of [
    { allowed: 1 },
    { allowed: 1, white_list: [handler] },
    { allowed: 1, black_list: [other] },
  ]) {
    expect((await raw(emit_events))[0]).not.toBe(403);
  }
});

test('matching and verifying need the right of each kind among references and candidates', async () => {
  const match = (type: string, origin: object) =>
    post(
      '/6/matcher/faces',
      { references: [{ type, id: randomUUID() }], candidates: [{ filters: origin }] },
      { face: ['matching'], verifier: ['view'] },
    ).then(refusal);
  expect(await match('event', { origin: 'faces' })).toEqual([403, 11059]);
  expect(await match('face', { origin: 'events' })).toEqual([403, 11059]);
  expect(await match('face', { origin: 'attributes', attribute_ids: [randomUUID()] })).toEqual([403, 11059]);
  const verify = (query: string) =>
    post(`/6/verifiers/${randomUUID()}/verifications?${query}`, {}, { verifier: ['view'] }).then(refusal);
  for (const name of ['face_ids', 'event_ids', 'attribute_ids']) {
    expect(await verify(`${name}=${randomUUID()}`)).toEqual([403, 11059]);
  }
});

test.each(OPERATIONS.filter(({ access }) => access !== 'open' && access !== 'registration'))(
  '$id: who sees all accounts may name another one only where it reads',
  async (op) => {
    const advanced = await register(server, 'advanced_user');
    const path = `${pathOf(op)}?account_id=${own.account_id}`;
    const answer = await server.call(op.method.toUpperCase(), path, { headers: advanced.headers, account_id: null });
    const reads = op.reads ?? op.method === 'get';
    expect(refusal(answer)[1] === 12033).toBe(!reads);
  },
);

test('what reads without being a GET', () => {
  const reading = OPERATIONS.filter(({ reads }) => reads === true).map(({ id }) => id);
  expect(reading.sort()).toEqual([
    'getEventStats',
    'matchBodies',
    'matchFaces',
    'matchRaw',
    'validateHandler',
    'verifyRaw',
  ]);
});
