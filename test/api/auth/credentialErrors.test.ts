import { randomUUID } from 'node:crypto';
import { createLicensing } from '../../../api/licensing.ts';
import type { AnyOperation } from '../../../api/operation.ts';
import { testPool } from '../../database.ts';
import { basic, bearer, createToken, register } from '../credentials.ts';
import { testEveryOperation } from '../everyOperation.ts';
import { type CallOptions, startApp, TEST_SETTINGS } from '../server.ts';

/** Who may not: refused by every operation that asks for credentials, before anything of the request is looked at. */
const database = testPool();
const headers: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  const lockout = { ...TEST_SETTINGS.lockout, loginFailuresMax: 1 };
  await using server = await startApp({
    ...{ sql: database.pool, accounts: database.accounts },
    settings: { ...TEST_SETTINGS, lockout },
  });
  const [own, advanced] = [await register(server), await register(server, 'advanced_user')];
  const unknown = await createToken(server, own);
  const expired = await createToken(server, own);
  const area = await createToken(server, advanced, { visibility_area: 'all' });
  const rightless = await createToken(server, own);
  const { pool } = database;
  await pool.query('delete from accounts.tokens where token_id = $1', [unknown.token_id]);
  await pool.query(`update accounts.tokens set expiration_time = '2001-01-01' where token_id = $1`, [expired.token_id]);
  await pool.query(`update accounts.accounts set account_type = 'user' where account_id = $1`, [advanced.account_id]);
  const locked = basic(`${randomUUID()}@test.local`, 'wrong');
  await server.call('GET', '/6/account', { headers: locked, account_id: null });
  Object.assign(headers, {
    ...{ own: own.headers, unknown: unknown.headers, expired: expired.headers, area: area.headers, locked },
    ...{ rightless: rightless.headers, corrupted: bearer('x'), missing: {} },
    ...{ account: { 'luna-account-id': own.account_id }, nobody: { 'luna-account-id': randomUUID() } },
  });
});

const sending = (name: string) => ({
  options: (): CallOptions => ({ headers: headers[name] ?? {}, account_id: null }),
});
const signedIn = ({ access }: AnyOperation) =>
  !['open', 'registration', 'administration'].some((one) => one === access);
const needing = ({ access }: AnyOperation) => typeof access === 'object' || access === 'emit_events';

testEveryOperation(
  () => {
    const lockout = { ...TEST_SETTINGS.lockout, loginFailuresMax: 1 };
    const believing = { sql: database.pool, accounts: database.accounts };
    const settings = { ...TEST_SETTINGS, lockout, allowAccountHeader: false, openRegistration: false };
    const terms = { faces: null, expiration_time: '2001-01-01T00:00:00Z', without: new Set<never>() };
    const licensing = createLicensing({ sql: database.pool, terms });
    return { believing, strict: { ...believing, settings }, unlicensed: { ...believing, licensing } };
  },
  {
    nobody: { key: 'credentialsMissing', where: 'strict', ...sending('missing') },
    'an account alone': { key: 'accountHeaderOff', where: 'strict', ...sending('account') },
    'an account that is not there': {
      ...{ key: 'accountNotFound', where: 'believing', asked: signedIn },
      ...sending('nobody'),
    },
    'a login that is locked': { key: 'loginLocked', where: 'strict', ...sending('locked') },
    'a token that is none': { key: 'tokenCorrupted', where: 'strict', ...sending('corrupted') },
    'a token that was revoked': { key: 'tokenUnknown', where: 'strict', ...sending('unknown') },
    'a token that has expired': { key: 'tokenExpired', where: 'strict', ...sending('expired') },
    'a token of all accounts, of a user': { key: 'tokenAreaForbidden', where: 'strict', ...sending('area') },
    'any token': { key: 'tokenNotAccepted', where: 'strict', ...sending('rightless') },
    'an account that is no admin': { key: 'accountTypeRefused', where: 'strict', ...sending('own') },
    'a token without rights': { key: 'tokenRightMissing', where: 'strict', asked: needing, ...sending('rightless') },
    'a token without resources': {
      key: 'tokenResourceMissing',
      where: 'strict',
      asked: needing,
      ...sending('rightless'),
    },
    'anybody, the licence having ended': { key: 'licenseProblem', where: 'unlicensed', ...sending('account') },
  },
);
