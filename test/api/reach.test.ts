import { randomUUID } from 'node:crypto';
import { Policies } from '../../contract/policies.ts';
import { NewVerifier } from '../../contract/verifiers.ts';
import { insertHandler } from '../../stores/postgres/handlers.ts';
import { IMAGE_BUCKETS, insertObjects } from '../../stores/postgres/images.ts';
import { findOwner } from '../../stores/postgres/owners.ts';
import { insertVerifier } from '../../stores/postgres/verifiers.ts';
import { testPool } from '../database.ts';
import { createToken, refusal, register, type TestAccount } from './credentials.ts';
import { addEvent } from './events/events.ts';
import { startApp, type TestServer } from './server.ts';

/** What a token of area `all` is shown of two accounts, its own and another one's. */
const db = testPool();
let server: TestServer;
let own: TestAccount;
let other: TestAccount;
const tokens = { all: {}, narrow: {}, powerless: {} };
type Things = Record<'face_id' | 'list_id' | 'handler_id' | 'verifier_id' | 'event_id', string>;
const things: Record<'own' | 'other', Things> = {} as never;

const call = (method: string, path: string, headers: Record<string, string>, json?: unknown) =>
  server.call(method, path, { headers, account_id: null, ...(json === undefined ? {} : { json }) });

async function make({ account_id, headers }: TestAccount): Promise<Things> {
  const ids = async (path: string, json: object) => (await call('POST', path, headers, json)).body as Things;
  const [{ face_id }, { list_id }] = [await ids('/6/faces', {}), await ids('/6/lists', {})];
  const [handler_id, verifier_id] = [randomUUID(), randomUUID()];
  const policies = Policies.parse({});
  await insertHandler(db.pool, { handler_id, account_id, description: '', handler_type: 0, policies });
  await insertVerifier(db.pool, { verifier_id, account_id, ...NewVerifier.parse({}) });
  return { face_id, list_id, handler_id, verifier_id, event_id: await addEvent(db.pool, { account_id }) };
}

beforeAll(async () => {
  server = await startApp({ sql: db.pool, accounts: db.accounts });
  [own, other] = [await register(server, 'advanced_user'), await register(server)];
  things.own = await make(own);
  things.other = await make(other);
  const all = { visibility_area: 'all' };
  tokens.all = (await createToken(server, own, all, '?grant_all_permissions=1')).headers;
  tokens.narrow = (await createToken(server, own, {}, '?grant_all_permissions=1')).headers;
  tokens.powerless = (await createToken(server, own, { ...all, permissions: { list: ['view'] } })).headers;
});
afterAll(() => server[Symbol.asyncDispose]());

const LISTS = ['faces', 'lists', 'handlers', 'verifiers', 'events'] as const;
const idsIn = (body: unknown, name: keyof Things): unknown[] => {
  const rows: unknown = Array.isArray(body) ? body : Object.values(body as object)[0];
  return (rows as Things[]).map((row) => row[name]).toSorted();
};

test.each(LISTS)('%s: those of all accounts, of the one that is named, with the right to see them', async (kind) => {
  const name = `${kind.slice(0, -1)}_id` as keyof Things;
  const list = async (headers: Record<string, string>, query = '') =>
    idsIn((await call('GET', `/6/${kind}${query}`, headers)).body, name);
  const both = [things.own[name], things.other[name]].toSorted();
  expect(await list(tokens.all)).toEqual(both);
  expect(await list(tokens.all, `?account_id=${own.account_id}`)).toEqual([things.own[name]]);
  expect(await list(tokens.all, `?account_id=${other.account_id}`)).toEqual([things.other[name]]);
  expect(await list(tokens.narrow)).toEqual([things.own[name]]);
  expect(await list(own.headers)).toEqual([things.own[name]]); // An account itself names the other.
  if (kind !== 'lists') expect(refusal(await call('GET', `/6/${kind}`, tokens.powerless))).toEqual([403, 11059]);
});

test('counts and statistics', async () => {
  for (const kind of ['faces', 'lists', 'handlers', 'verifiers']) {
    expect((await call('GET', `/6/${kind}/count`, tokens.all)).body).toEqual({ [`${kind}_count`]: 2 });
    expect((await call('GET', `/6/${kind}/count`, tokens.narrow)).body).toEqual({ [`${kind}_count`]: 1 });
  }
  const json = { targets: [{ column: 'event_id', aggregator: 'count' }], group_by: [{ column: 'account_id' }] };
  const stats = async (headers: Record<string, string>) =>
    ((await call('POST', '/6/events/stats', headers, json)).body as { event_stats: unknown[] }).event_stats.length;
  expect([await stats(tokens.all), await stats(tokens.narrow)]).toEqual([2, 1]);
});

test.each(LISTS)('%s: one of another account by its id, to read and not to write', async (kind) => {
  const id = things.other[`${kind.slice(0, -1)}_id` as keyof Things];
  const path = `/6/${kind}/${id}`;
  const { status, body } = await call('GET', path, tokens.all);
  expect([status, body]).toMatchObject([200, { account_id: other.account_id }]);
  expect((await call('GET', `/6/${kind}/${randomUUID()}`, tokens.all)).status).toBe(404);
  expect((await call('GET', `${path}?account_id=${own.account_id}`, tokens.all)).status).toBe(404);
  for (const headers of [tokens.narrow, own.headers]) expect((await call('GET', path, headers)).status).toBe(404);
  expect((await call('DELETE', path, tokens.all)).status).toBe(404);
  expect((await call('GET', path, other.headers)).status).toBe(200);
});

test('whose samples, images and objects are', async () => {
  const what = { content_type: 'image/jpeg', size: 1, sha256: Buffer.alloc(32), detection: null, expire_time: null };
  for (const bucket of IMAGE_BUCKETS) {
    const object_id = randomUUID();
    await insertObjects(db.pool, [{ ...what, account_id: other.account_id, bucket, object_id }]);
    for (const name of ['sample_id', 'image_id', 'object_id'] as const) {
      expect(await findOwner(db.pool, name, object_id)).toBe(other.account_id);
    }
  }
  expect(await findOwner(db.pool, 'sample_id', randomUUID())).toBeUndefined();
});

test('where rows of all accounts are shown, PostgreSQL refuses to write', async () => {
  const write = db.accounts.all.query('delete from faces.faces');
  await expect(write).rejects.toMatchObject({ code: '25006' }); // read_only_sql_transaction
});
