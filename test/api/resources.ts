import type pg from 'pg';
import type { AnyOperation } from '../../api/operation.ts';
import type { Services } from '../../api/services.ts';
import type { AccountPool } from '../../stores/postgres/accountPool.ts';
import { addAccount, testPool } from '../database.ts';
import { type Answer, type CallOptions, startApp, type TestServer } from './server.ts';

interface Resources {
  /** Its own account, and one whose things it must not see. */
  readonly account_id: string;
  readonly foreign_id: string;
  readonly pool: pg.Pool;
  readonly accounts: AccountPool;
  readonly databaseUrl: string;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** As the own account. */
  readonly call: (method: string, path: string, json?: unknown) => Promise<Answer>;
  /** As the own account, with a body of any type. */
  readonly send: (method: string, path: string, options: Omit<CallOptions, 'account_id'>) => Promise<Answer>;
  readonly callAs: (account_id: string, method: string, path: string, json?: unknown) => Promise<Answer>;
}

/** The application over a database of its own with two accounts. Call at the top of a test file. */
export function testResources(
  services: () => Partial<Services> | Promise<Partial<Services>> = () => ({}),
  operations?: readonly AnyOperation[],
): Resources {
  const database = testPool();
  const accounts = { account_id: '', foreign_id: '' };
  let server: TestServer;
  beforeAll(async () => {
    accounts.account_id = await addAccount(database.pool);
    accounts.foreign_id = await addAccount(database.pool);
    const { pool: sql, accounts: pools } = database;
    server = await startApp({ sql, accounts: pools, ...(await services()) }, operations);
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const callAs: Resources['callAs'] = (account_id, method, path, json) =>
    server.call(method, path, { account_id, ...(json === undefined ? {} : { json }) });
  return {
    get account_id() {
      return accounts.account_id;
    },
    get foreign_id() {
      return accounts.foreign_id;
    },
    get pool() {
      return database.pool;
    },
    get accounts() {
      return database.accounts;
    },
    get databaseUrl() {
      return database.url;
    },
    get url() {
      return server.url;
    },
    call: (method, path, json) => callAs(accounts.account_id, method, path, json),
    send: (method, path, options) => server.call(method, path, { ...options, account_id: accounts.account_id }),
    callAs,
  };
}
