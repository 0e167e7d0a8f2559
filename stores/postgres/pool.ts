import pg from 'pg';

/** A pool, a pooled client or an open transaction: repository functions never care which. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/** How much later than the server itself we give up a statement. */
const SILENCE_MS = 1_000;
/** A new connection costs PostgreSQL some milliseconds, and its first statements as much again: it outlives a lull. */
const IDLE_MS_MAX = 300_000;

const { builtins } = pg.types;
pg.types.setTypeParser(builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
pg.types.setTypeParser(builtins.INT8, Number); // Counts and link keys; both stay far below 2^53.

/**
 * @param onError told of an idle connection that broke (the server was restarted, say); without a listener Node would
 * end the process. The pool itself replaces the connection.
 */
export function createPool(
  connectionString: string,
  options: { connectionsMax: number; onError?: (error: Error) => void; statementTimeoutMs?: number },
): pg.Pool {
  const statement_timeout = options.statementTimeoutMs ?? 5_000;
  const pool = new pg.Pool({
    connectionString,
    max: options.connectionsMax,
    statement_timeout,
    query_timeout: statement_timeout + SILENCE_MS, // A server that hangs does not keep its own time limit.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: IDLE_MS_MAX,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  });
  const onError = options.onError ?? (() => undefined);
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError)); // A checked-out client has no listener otherwise.
  return pool;
}

/** Runs `work` in one transaction: commits when it resolves, rolls back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (sql: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
