import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { createPool } from '../../stores/postgres/pool.ts';
import { createDatabase } from '../database.ts';
import { freePort } from '../s3.ts';
import { ApiClient } from './apiClient.ts';
import { Role } from './role.ts';

const FACET = join(process.cwd(), 'dist/bin/facet.js');

export interface Platform {
  readonly api: ApiClient;
  readonly sql: pg.Pool;
  readonly temporal: Client;
  readonly env: NodeJS.ProcessEnv;
  /** By the words of their command line: `api`, `matcher`, `worker events`, … */
  readonly roles: Record<string, Role>;
  /** Starts one more role with the same settings, and others where they are given. */
  addRole(command: string, env?: NodeJS.ProcessEnv): Promise<Role>;
  stop(): Promise<void>;
}

/**
 * The whole platform on a database and a folder of its own, each role a real process, on the servers that globalSetup
 * started. One at a time in a test file: it has the worker's Temporal namespace and Redis database (environment.cjs).
 */
export async function startPlatform(
  settings: NodeJS.ProcessEnv = {},
  commands = ['matcher', 'api'],
): Promise<Platform> {
  const database = await createDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'facet-e2e-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: database.url,
    FACET_DATA_DIR: folder,
    FACET_MATCHER_URL: `unix://${join(folder, 'matcher.sock')}`,
    FACET_API_PORT: `${await freePort()}`,
    FACET_IMAGE_STORE_PORT: '0',
    FACET_ACCOUNTS_PORT: '0',
    FACET_URL_ALLOW: '127.0.0.1',
    FACET_CALLBACK_ALLOW: '127.0.0.1',
    NODE_OPTIONS: '',
    ...settings,
  };
  const roles: Record<string, Role> = {};
  const addRole = async (command: string, more: NodeJS.ProcessEnv = {}): Promise<Role> => {
    const role = new Role(command.replace(' ', '-'), [FACET, ...command.split(' ')], { ...env, ...more });
    roles[command] = role;
    await role.start();
    return role;
  };
  for (const command of commands) await addRole(command);
  const sql = createPool(database.url, { connectionsMax: 4 });
  const connection = await Connection.connect({ address: env['TEMPORAL_ADDRESS'] ?? '' });
  return {
    api: new ApiClient(() => roles['api']?.url ?? ''),
    sql,
    temporal: new Client({ connection, namespace: env['TEMPORAL_NAMESPACE'] ?? 'default' }),
    env,
    roles,
    addRole,
    async stop() {
      await Promise.all(Object.values(roles).map((role) => role.stop()));
      await connection.close();
      await sql.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One platform for the whole test file. Call at its top. */
export function testPlatform(settings?: NodeJS.ProcessEnv, commands?: string[]): Platform {
  const holder = {} as Platform;
  beforeAll(async () => Object.assign(holder, await startPlatform(settings, commands)), 120_000);
  afterAll(() => holder.stop(), 60_000);
  return holder;
}
