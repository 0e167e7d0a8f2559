import { addAccount, testPool } from '../database.ts';
import { startApp, TEST_SETTINGS, type TestServer } from './server.ts';

const database = testPool();
let account_id: string;
let server: TestServer;

beforeAll(async () => {
  account_id = await addAccount(database.pool);
  server = await startApp({ sql: database.pool, accounts: database.accounts });
});
afterAll(() => server[Symbol.asyncDispose]());

const REQUEST_ID = '1700000000,8f14e45f-ceea-1672-0f3b-5d5b6b1c2d3e';
const NEW_ID = /^[0-9]{10},[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/;

test('a request id of any UUID version comes back; a malformed or missing one is replaced', async () => {
  const idOf = async (headers: Record<string, string>) =>
    (await server.call('GET', '/6/account', { account_id, headers })).headers.get('luna-request-id');
  expect(await idOf({ 'Luna-Request-Id': REQUEST_ID })).toBe(REQUEST_ID);
  expect(await idOf({ 'Luna-Request-Id': 'mine' })).toMatch(NEW_ID);
  expect(await idOf({ 'Luna-Request-Id': REQUEST_ID.toUpperCase() })).toMatch(NEW_ID);
  expect(await idOf({})).toMatch(NEW_ID);
});

test('every refusal has an error body with a link, and a request id', async () => {
  const cases: [string, string, number, number][] = [
    ['GET', '/6/nothing', 404, 12013],
    ['GET', '/nothing', 404, 12013],
    ['GET', '/6/account/', 404, 12013],
    ['GET', '/6/Account', 404, 12013],
    ['GET', '/5/account', 404, 7001],
    ['GET', '/7/account', 404, 7001],
    ['PUT', '/6/account', 405, 12021],
    ['POST', '/version', 405, 12021],
  ];
  for (const [method, path, status, code] of cases) {
    const answer = await server.call(method, path, { account_id });
    expect([path, answer.status, answer.error.error_code]).toEqual([path, status, code]);
    expect(answer.error.link).toBe(`http://facet.test/docs/errors#${code}`);
    expect(answer.headers.get('luna-request-id')).toMatch(NEW_ID);
  }
});

test('405 names what is allowed', async () => {
  const { headers } = await server.call('DELETE', '/6/features', { account_id });
  expect(headers.get('allow')).toBe('GET, OPTIONS');
});

test('OPTIONS needs no account and answers browsers', async () => {
  const headers = { Origin: 'https://ui.example', 'Access-Control-Request-Method': 'POST' };
  const answer = await server.call('OPTIONS', '/6/login', { account_id: null, headers });
  expect([answer.status, answer.bytes.length]).toEqual([204, 0]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    allow: 'POST, OPTIONS',
    'access-control-allow-origin': 'https://ui.example',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': expect.stringContaining('Authorization, Content-Type, Luna-Account-Id') as string,
    'access-control-max-age': '600',
    'access-control-expose-headers': 'Luna-Request-Id, Location',
  });
});

test('an origin that is not allowed is told nothing', async () => {
  const settings = { ...TEST_SETTINGS, corsOrigins: ['https://ui.example'] };
  await using strict = await startApp({ sql: database.pool, accounts: database.accounts, settings });
  const headers = { Origin: 'https://evil.example' };
  expect((await strict.call('GET', '/version', { headers })).headers.get('access-control-allow-origin')).toBeNull();
});
