import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { APPLICATIONS } from '../../api/applications.ts';
import type { AnyOperation } from '../../api/operation.ts';
import { needsOf } from '../../api/serviceSwitches.ts';
import { ERRORS } from '../../contract/errors.ts';
import { OPTIONAL_SERVICES, type OptionalService } from '../../contract/services.ts';
import { addAccount, testPool } from '../database.ts';
import { pathOf, testEveryOperation } from './everyOperation.ts';
import { type CallOptions, TEST_SETTINGS } from './server.ts';

/** What the framework refuses, every operation that declares it refuses. Credentials: auth/credentialErrors.test.ts. */
const database = testPool();
let account_id: string;
beforeAll(async () => {
  account_id = await addAccount(database.pool);
});

const offKeyOf = (op: AnyOperation) => OPTIONAL_SERVICES[needsOf(op)[0] ?? 'sender'].off;
const signedIn = ({ access }: AnyOperation) =>
  !['open', 'registration', 'administration'].some((one) => one === access);
/** As the account, which is there only when the test runs. */
const as = (options: CallOptions = {}) => ({ options: (): CallOptions => ({ account_id, ...options }) });
const servicesOff = new Set(Object.keys(OPTIONAL_SERVICES) as OptionalService[]);

const at = testEveryOperation(
  () => {
    const working = { sql: database.pool, accounts: database.accounts };
    const fail = (): never => {
      throw new TypeError('planted');
    };
    const broken = {
      of: fail,
      get all() {
        return fail();
      },
    };
    const off = { ...working, settings: { ...TEST_SETTINGS, servicesOff } };
    return { working, broken: { ...working, accounts: broken }, off, away: {} };
  },
  {
    'a query that is no text': { key: 'badQuery', where: 'working', query: () => '%ff', ...as() },
    'another method': { key: 'methodNotAllowed', where: 'working', method: 'PROPFIND', ...as() },
    'an Accept header that nothing fits': {
      key: ({ notAcceptable = 'notAcceptable' }) => notAcceptable,
      where: 'working',
      ...as({ headers: { accept: 'application/x-nothing' } }),
    },
    'the name of another account': {
      ...{ key: 'accountForeign', where: 'working', asked: signedIn, query: () => `account_id=${randomUUID()}` },
      ...as(),
    },
    'no JSON': {
      key: 'jsonMissing',
      where: 'working',
      ...as({ body: '{', headers: { 'content-type': 'application/json' } }),
    },
    'JSON of another shape': { key: 'badBody', where: 'working', ...as({ json: 7 }) },
    'no body': { key: 'requestEmpty', where: 'working', ...as() },
    'a body of no type': {
      ...{ key: 'contentTypeUnknown', where: 'working' },
      ...as({ body: 'x', headers: { 'content-type': 'nothing' } }),
    },
    'services that are off': { key: offKeyOf, where: 'off', asked: (op) => needsOf(op).length > 0, ...as() },
    'a fault of ours': { key: 'internal', where: 'broken', asked: ({ crossesAccounts }) => !crossesAccounts, ...as() },
    'its database away': { key: 'dependencyAway', where: 'away', asked: signedIn, ...as() },
  },
);

const Refused = z.object({ error_code: z.int() });

/** Announces a body of a terabyte, and sends none of it. */
async function announce(url: string, method: string, type: string): Promise<[number | undefined, number]> {
  const headers = { 'luna-account-id': account_id, 'content-type': type, 'content-length': 1e12 };
  const req = request(url, { method, headers });
  req.flushHeaders();
  const [res] = (await once(req, 'response')) as [IncomingMessage];
  const { error_code } = Refused.parse(await json(res));
  req.on('error', () => undefined).destroy();
  return [res.statusCode, error_code];
}
const typeOf = ({ body }: AnyOperation) => (body && 'raw' in body ? (body.raw[0] ?? '') : 'application/json');

test.each(APPLICATIONS)('$document: a body that is too large, before it is sent', async (application) => {
  const whole = application.operations.filter(({ body }) => body && !('stream' in body));
  const { url } = at(application, 'working');
  for (const op of whole) {
    const refused = await announce(url + pathOf(application, op), op.method.toUpperCase(), typeOf(op));
    expect([op.id, ...refused]).toEqual([op.id, 413, ERRORS.tooLarge.code]);
  }
});
