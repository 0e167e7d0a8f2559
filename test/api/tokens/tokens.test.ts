import { randomUUID } from 'node:crypto';
import { ALL_PERMISSIONS } from '../../../contract/permissions.ts';
import { testPool } from '../../database.ts';
import { createToken, refusal, register, type TestAccount } from '../credentials.ts';
import { type CallOptions, startApp, type TestServer } from '../server.ts';

const database = testPool();
let server: TestServer;
let own: TestAccount;

beforeAll(async () => {
  server = await startApp({ sql: database.pool, accounts: database.accounts });
  own = await register(server);
});
afterAll(() => server[Symbol.asyncDispose]());

const call = (method: string, path: string, json?: unknown, headers = own.headers) =>
  server.call(method, path, {
    headers,
    account_id: null,
    ...(json === undefined ? {} : { json }),
  } satisfies CallOptions);

test('createToken, getToken: kept as given, without the token itself', async () => {
  const permissions = {
    face: ['creation', 'view'],
    resources: ['sdk'],
    emit_events: { allowed: 1, white_list: [randomUUID()], black_list: [] },
    my_plugin: ['anything'],
  };
  const json = { description: 'a gate', expiration_time: '2100-01-01T00:00:00+01:00', permissions };
  const answer = await call('POST', '/6/tokens', json);
  const { token_id, token } = answer.body as { token_id: string; token: string };
  expect(answer.body).toEqual({
    token_id,
    token: expect.stringMatching(/^ey/) as string,
    url: `/6/tokens/${token_id}`,
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([201, `/6/tokens/${token_id}`]);
  const read = await call('GET', `/6/tokens/${token_id}`);
  expect(read.body).toEqual({
    token_id,
    account_id: own.account_id,
    description: 'a gate',
    expiration_time: '2099-12-31T23:00:00.000Z',
    visibility_area: 'account',
    permissions,
    create_time: expect.any(String) as string,
    last_update_time: expect.any(String) as string,
  });
  expect(read.bytes.toString()).not.toContain(token);
});

test('what is absent is the least; grant_all_permissions is everything', async () => {
  const least = await createToken(server, own);
  expect((await call('GET', `/6/tokens/${least.token_id}`)).body).toMatchObject({
    expiration_time: null,
    visibility_area: 'account',
    permissions: {},
  });
  const most = await createToken(server, own, { permissions: { my: ['x'] } }, '?grant_all_permissions=1');
  expect((await call('GET', `/6/tokens/${most.token_id}`)).body).toMatchObject({
    permissions: { ...ALL_PERMISSIONS, my: ['x'], face: ['creation', 'view', 'modification', 'deletion', 'matching'] },
  });
});

test.each([
  ['both lists', { permissions: { emit_events: { allowed: 1, white_list: [own_(1)], black_list: [own_(2)] } } }],
  ['an unknown right', { permissions: { face: ['eating'] } }],
  ['an unknown resource', { permissions: { resources: ['face'] } }],
  ['a custom permission that is no list', { permissions: { mine: 'x' } }],
  ['an unknown area', { visibility_area: 'mine' }],
  ['another area than a user has', { visibility_area: 'all' }],
  ['no time', { expiration_time: 'tomorrow' }],
  ['an unknown field', { token_id: own_(1) }],
])('400: %s', async (_, json) => {
  expect(refusal(await call('POST', '/6/tokens', json))).toEqual([400, 12022]);
});

function own_(last: number): string {
  return `00000000-0000-4000-8000-00000000000${last}`;
}

test('putToken replaces whole, patchToken in part; the token stays valid', async () => {
  const { token_id, headers } = await createToken(server, own, { description: 'one', permissions: { list: ['view'] } });
  const path = `/6/tokens/${token_id}`;
  expect((await call('PATCH', path, { description: 'two' })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ description: 'two', permissions: { list: ['view'] } });
  expect((await call('GET', '/6/lists', undefined, headers)).status).toBe(200);
  expect((await call('PUT', path, { permissions: { token: ['view'] } })).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ description: '', permissions: { token: ['view'] } });
  expect(refusal(await call('GET', '/6/lists', undefined, headers))).toEqual([403, 11059]);
  expect((await call('PUT', `${path}?grant_all_permissions=1`, {})).status).toBe(204);
  expect((await call('GET', '/6/lists', undefined, headers)).status).toBe(200);
});

test('getTokens and countTokens: the own ones, in small pages', async () => {
  const account = await register(server);
  const [first, second] = [await createToken(server, account), await createToken(server, account)];
  expect((await call('GET', '/6/tokens', undefined, account.headers)).body).toMatchObject({
    tokens: [{ token_id: second.token_id }, { token_id: first.token_id }],
  });
  const page = await call('GET', '/6/tokens?page=2&page_size=1', undefined, account.headers);
  expect(page.body).toMatchObject({ tokens: [{ token_id: first.token_id }] });
  expect((await call('GET', '/6/tokens/count', undefined, account.headers)).body).toEqual({ tokens_count: 2 });
  expect(refusal(await call('GET', '/6/tokens?page_size=101'))).toEqual([400, 12012]);
});

test('deleteToken: 204, then 404; a token of another account is as one that is not there', async () => {
  const other = await register(server);
  const { token_id } = await createToken(server, other);
  const path = `/6/tokens/${token_id}`;
  for (const [method, json] of [['GET'], ['PATCH', {}], ['PUT', {}], ['DELETE']] as const) {
    expect(refusal(await call(method, path, json))).toEqual([404, 41005]);
  }
  expect((await call('DELETE', path, undefined, other.headers)).status).toBe(204);
  expect(refusal(await call('DELETE', path, undefined, other.headers))).toEqual([404, 41005]);
});

test('a token that may change tokens gives no more than it has', async () => {
  const expiration_time = '2100-01-01T00:00:00.000Z';
  const permissions = {
    token: ['view', 'modification'],
    face: ['view'],
    emit_events: { allowed: 1, white_list: [own_(1)], black_list: [] },
  };
  const { token_id, headers } = await createToken(server, own, { permissions, expiration_time });
  const put = (json: object, query = '') => call('PUT', `/6/tokens/${token_id}${query}`, json, headers);
  for (const json of [
    { permissions: { face: ['view', 'creation'] }, expiration_time },
    { permissions: { mine: ['x'] }, expiration_time },
    { permissions: { emit_events: { allowed: 1 } }, expiration_time },
    { permissions },
    { permissions, expiration_time: '2100-01-01T00:00:01Z' },
  ]) {
    expect(refusal(await put(json))).toEqual([403, 11059]);
  }
  expect(refusal(await put({ expiration_time }, '?grant_all_permissions=1'))).toEqual([403, 11059]);
  expect((await call('PATCH', `/6/tokens/${token_id}`, { description: 'x' }, headers)).status).toBe(204);
  expect((await put({ permissions, expiration_time: '2099-01-01T00:00:00Z' })).status).toBe(204);
});

test('of area all: an advanced_user or above, and its token with that area', async () => {
  const advanced = await register(server, 'advanced_user');
  const permissions = { token: ['modification'] };
  const { token_id, headers } = await createToken(server, advanced, { permissions });
  const area = { visibility_area: 'all' };
  expect(refusal(await call('PATCH', `/6/tokens/${token_id}`, area, headers))).toEqual([403, 11059]);
  expect((await call('PATCH', `/6/tokens/${token_id}`, area, advanced.headers)).status).toBe(204);
  expect((await call('PATCH', `/6/tokens/${token_id}`, area, headers)).status).toBe(204);
});
