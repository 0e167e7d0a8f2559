import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { APPLICATIONS } from '../../api/applications.ts';
import { commonErrors } from '../../api/commonErrors.ts';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import type { Services } from '../../api/services.ts';
import { ERRORS, type ErrorKey } from '../../contract/errors.ts';
import { addAccount, testPool } from '../database.ts';
import { type CallOptions, startApp, type TestServer } from './server.ts';

/**
 * What the framework refuses, every operation that declares it refuses. Not here: credentials and rights
 * (auth/rights.test.ts), services that are off (serviceSwitches.test.ts).
 */
const database = testPool();
let account_id: string;
type Application = (typeof APPLICATIONS)[number];

const WHERE = { working: 0, broken: 1, away: 2 };
/** By application: one that works, one with a fault of its own, one whose database is away. */
const servers = new Map<Application, TestServer[]>();
beforeAll(async () => {
  account_id = await addAccount(database.pool);
  const sql = database.pool;
  const broken = {
    of() {
      throw new TypeError('planted');
    },
  };
  const kinds: Partial<Services>[] = [{ sql, accounts: database.accounts }, { sql, accounts: broken }, {}];
  for (const application of APPLICATIONS) {
    const operations = application.version === 6 ? OPERATIONS : application.operations; // Those of the system go along.
    servers.set(application, await Promise.all(kinds.map((services) => startApp(services, operations))));
  }
});
afterAll(() => Promise.all([...servers.values()].flat().map((server) => server[Symbol.asyncDispose]())));

interface Refusal {
  readonly key: ErrorKey | ((op: AnyOperation) => ErrorKey);
  /** Of those that declare it, the ones that are asked here. */
  readonly asked?: (op: AnyOperation) => boolean;
  readonly where?: keyof typeof WHERE;
  readonly method?: string;
  readonly query?: () => string;
  readonly options?: (op: AnyOperation) => CallOptions;
}
const signedIn = ({ access }: AnyOperation) =>
  !['open', 'registration', 'administration'].some((one) => one === access);
const typeOf = ({ body }: AnyOperation) => (body && 'raw' in body ? (body.raw[0] ?? '') : 'application/json');
const REFUSALS: Readonly<Record<string, Refusal>> = {
  'a query that is no text': { key: 'badQuery', query: () => '%ff' },
  'another method': { key: 'methodNotAllowed', method: 'PROPFIND' },
  'an Accept header that nothing fits': {
    key: ({ notAcceptable = 'notAcceptable' }) => notAcceptable,
    options: () => ({ headers: { accept: 'application/x-nothing' } }),
  },
  'the name of another account': { key: 'accountForeign', asked: signedIn, query: () => `account_id=${randomUUID()}` },
  'no JSON': {
    key: 'jsonMissing',
    options: () => ({ body: '{', headers: { 'content-type': 'application/json' } }),
  },
  'JSON of another shape': { key: 'badBody', options: () => ({ json: 7 }) },
  'no body': { key: 'requestEmpty' },
  'a body of no type': {
    key: 'contentTypeUnknown',
    options: () => ({ body: 'x', headers: { 'content-type': 'nothing' } }),
  },
  'a fault of ours': { key: 'internal', asked: ({ crossesAccounts }) => !crossesAccounts, where: 'broken' },
  'its database away': { key: 'dependencyAway', asked: signedIn, where: 'away' },
};

const keyOf = ({ key }: Refusal, op: AnyOperation): ErrorKey => (typeof key === 'string' ? key : key(op));
const declaring = (application: Application, refusal: Refusal) =>
  application.operations.filter((op) => commonErrors(op).includes(keyOf(refusal, op)) && (refusal.asked?.(op) ?? true));
const pathOf = ({ version }: Application, { path, unversioned }: AnyOperation, query = ''): string => {
  const place = path.replaceAll(/:\w+/g, () => randomUUID());
  return `${unversioned ? '' : `/${version}`}${place}?${query}`;
};

const cases = APPLICATIONS.flatMap((application) =>
  Object.entries(REFUSALS).map(([what, refusal]) => ({ document: application.document, what, application, refusal })),
).filter(({ application, refusal }) => declaring(application, refusal).length > 0);

test.each(cases)('$document: $what', async ({ application, refusal }) => {
  const server = servers.get(application)?.[WHERE[refusal.where ?? 'working']];
  const answers: unknown[] = [];
  const expected: unknown[] = [];
  for (const op of declaring(application, refusal)) {
    const method = refusal.method ?? op.method.toUpperCase();
    const path = pathOf(application, op, refusal.query?.());
    const answer = await server?.call(method, path, { account_id, ...refusal.options?.(op) });
    const { status, code } = ERRORS[keyOf(refusal, op)];
    answers.push([op.id, answer?.status, answer?.error.error_code]);
    expected.push([op.id, status, code]);
  }
  expect(answers).toEqual(expected);
});

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

test.each(APPLICATIONS)('$document: a body that is too large, before it is sent', async (application) => {
  const whole = application.operations.filter(({ body }) => body && !('stream' in body));
  const url = servers.get(application)?.[WHERE.working]?.url ?? '';
  for (const op of whole) {
    const refused = await announce(url + pathOf(application, op), op.method.toUpperCase(), typeOf(op));
    expect([op.id, ...refused]).toEqual([op.id, 413, ERRORS.tooLarge.code]);
  }
});
