import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import pino from 'pino';
import { register } from 'prom-client';
import { z } from 'zod';
import { ACCOUNTS_SERVICE, createAccountsServiceApp } from '../../api/accountsService/index.ts';
import { createApp } from '../../api/app.ts';
import { createAuth } from '../../api/auth/auth.ts';
import { createImageStoreApp, IMAGE_STORE } from '../../api/imageStore/index.ts';
import { createLicensing, NO_LIMITS } from '../../api/licensing.ts';
import type { AnyOperation } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import type { ApiSettings, Services } from '../../api/services.ts';
import { DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';
import { createMonitor } from '../../stores/monitoring/monitor.ts';
import { createPool } from '../../stores/postgres/pool.ts';

export const TEST_SETTINGS: ApiSettings = {
  publicUrl: 'http://facet.test',
  allowAccountHeader: true,
  anonymousAccountId: null,
  configUsers: null,
  openRegistration: true,
  lockout: { loginFailuresMax: 10, addressFailuresMax: 0, lockS: 900 },
  corsOrigins: ['*'],
  objectBytesMax: 300_000,
  servicesOff: new Set(),
};

const ErrorAnswer = z
  .object({ error_code: z.int(), desc: z.string(), detail: z.string(), link: z.string() })
  .catch({ error_code: 0, desc: '', detail: '', link: '' });

export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Fetches a path as the default account; `json` becomes the body. Other headers win over the usual ones. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
}
export interface CallOptions {
  readonly json?: unknown;
  readonly body?: RequestInit['body'];
  readonly headers?: Record<string, string>;
  /** null: sends no account. */
  readonly account_id?: string | null;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where the answer is JSON, else null. For single fields of it: `MySchema.parse(answer.body)`. */
  readonly body: unknown;
  /** The error body; zeros and empty texts when the answer is none. */
  readonly error: z.infer<typeof ErrorAnswer>;
  readonly bytes: Buffer;
}

/** For operations that ask nobody who they are. */
const unused = createPool('postgres://x:x@127.0.0.1:1/x', { connectionsMax: 1 });

function appOf(operations: readonly AnyOperation[], services: Services): Express {
  if (operations === IMAGE_STORE) return createImageStoreApp(services);
  return operations === ACCOUNTS_SERVICE ? createAccountsServiceApp(services) : createApp(services, operations);
}

/** Starts the application on a free port; `services` are what the operations under test need. */
export async function startApp(
  services: Partial<Services>,
  operations: readonly AnyOperation[] = OPERATIONS,
): Promise<TestServer> {
  const log = pino({ level: 'silent' });
  const monitor = createMonitor(register);
  const settings = services.settings ?? TEST_SETTINGS;
  const auth = createAuth({ sql: services.sql ?? unused, settings });
  const whole = {
    log,
    monitor,
    auth,
    ...(services.sql ? {} : { accounts: { of: () => unused, all: unused } }), // Whoever asks the database says with which role.
    licensing: createLicensing({ sql: services.sql ?? unused, terms: NO_LIMITS }),
    audit: { note: () => undefined },
    checks: {},
    roleChecks: {},
    config: [],
    ...services,
    settings,
  } as Services;
  const app = appOf(operations, whole);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async call(method, path, { json, body, headers, account_id = DEFAULT_ACCOUNT_ID } = {}) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(account_id === null ? {} : { 'luna-account-id': account_id }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const isJson = response.headers.get('content-type')?.startsWith('application/json') && bytes.length > 0;
      const parsed: unknown = isJson ? JSON.parse(bytes.toString()) : null;
      const { status, headers: answered } = response;
      return { status, headers: answered, body: parsed, error: ErrorAnswer.parse(parsed), bytes };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
