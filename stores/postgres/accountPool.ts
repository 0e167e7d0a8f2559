import type pg from 'pg';
import { createPool, type PoolOptions, type Sql, type Statement } from './pool.ts';

/** Statements on behalf of accounts: PostgreSQL itself shows and changes their rows only, whatever the text says. */
export interface AccountPool {
  /** Reads rows of `reader`, writes those of `writer`: the same account but for callers that see others' data. */
  of(reader: string, writer?: string): Sql;
  /** Rows of all accounts, to read: PostgreSQL refuses to write. For callers that see all accounts. */
  readonly all: Sql;
  end(): Promise<void>;
}

/** Connections for reads that span accounts: such callers are few, and their lists may take long. */
const READERS = 2;

/**
 * Connections as the role that protect.ts bound. Each remembers the accounts that it was set to: a statement costs a
 * second one only where they change. A pooler in between must keep sessions.
 */
export function createAccountPool(connectionString: string, options: PoolOptions): AccountPool {
  const pool = createPool(connectionString, { ...options, role: 'app' });
  const all = createPool(connectionString, { ...options, connectionsMax: READERS, role: 'reader' });
  const setTo = new WeakMap<pg.PoolClient, string>();

  async function connect(reader: string, writer: string): Promise<pg.PoolClient> {
    const client = await pool.connect();
    const accounts = `${reader} ${writer}`;
    if (setTo.get(client) === accounts) return client;
    try {
      await client.query({
        name: 'accountPool.set',
        text: "select set_config('facet.reader', $1::text, false), set_config('facet.writer', $2::text, false)",
        values: [reader, writer],
      });
    } catch (error) {
      client.release(true); // Nobody knows any more whom it serves.
      throw error;
    }
    setTo.set(client, accounts);
    return client;
  }

  return {
    of(reader, writer = reader) {
      return {
        connect: () => connect(reader, writer),
        async query<Row extends pg.QueryResultRow>(statement: Statement, values?: unknown[]) {
          const client = await connect(reader, writer);
          let failed = true;
          try {
            const result = await client.query<Row>(statement, values);
            failed = false;
            return result;
          } finally {
            client.release(failed); // As a pool's own `query` does.
          }
        },
      };
    },
    all,
    async end() {
      await Promise.all([pool.end(), all.end()]);
    },
  };
}
