import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type AccountPool, createAccountPool } from '../stores/postgres/accountPool.ts';
import { migrate } from '../stores/postgres/migrate.ts';
import { createPool } from '../stores/postgres/pool.ts';

const TEMPLATE = 'facet_template';

function serverUrl(database: string): string {
  const url = new URL(process.env['DATABASE_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl('postgres') });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** A migrated database of its own: cloned from the template that globalSetup made, else migrated here. */
export async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `facet_test_${randomUUID().replaceAll('-', '')}`;
  if (process.env['FACET_TEST_TEMPLATE']) await onServer(`create database ${name} template ${TEMPLATE}`);
  else {
    await onServer(`create database ${name}`);
    await migrate(serverUrl(name));
  }
  return { url: serverUrl(name), drop: () => onServer(`drop database ${name} with (force)`) };
}

interface TestDatabase {
  /** All rows. */
  readonly pool: pg.Pool;
  /** Those of one account. */
  readonly accounts: AccountPool;
  readonly url: string;
}

/** One database for the whole test file. Call at its top; what it holds is there once `beforeAll` has run. */
export function testPool(): TestDatabase {
  const holder = {} as { -readonly [K in keyof TestDatabase]: TestDatabase[K] };
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await createDatabase();
    drop = database.drop;
    holder.url = database.url;
    holder.pool = createPool(database.url, { connectionsMax: 8 });
    holder.accounts = createAccountPool(database.url, { connectionsMax: 8 });
  });
  afterAll(async () => {
    await Promise.all([holder.pool.end(), holder.accounts.end()]);
    await drop();
  });
  return holder;
}

/** An account to own what a test makes. */
export async function addAccount(pool: pg.Pool, account_id: string = randomUUID()): Promise<string> {
  await pool.query('insert into accounts.accounts (account_id, login, account_type) values ($1, $2, $3)', [
    account_id,
    `${account_id}@test.local`,
    'user',
  ]);
  return account_id;
}
