import pg from 'pg';

export type Statement = string | pg.QueryConfig | pg.QueryArrayConfig;

/** A pool, a pooled client or an open transaction: repository functions never care which. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(statement: Statement, values?: unknown[]): Promise<pg.QueryResult<Row>>;
}

/** A pool, or an account's view of one: whoever needs several statements in a row takes a connection out of it. */
export interface Sql extends Queryable {
  connect(): Promise<pg.PoolClient>;
}

export interface PoolOptions {
  readonly connectionsMax: number;
  readonly onError?: (error: Error) => void;
  readonly statementTimeoutMs?: number;
}

/** How much later than the server itself we give up a statement. */
const SILENCE_MS = 1_000;
/** A new connection costs PostgreSQL some milliseconds, and its first statements as much again: it outlives a lull. */
const IDLE_MS_MAX = 300_000;

const { builtins } = pg.types;
pg.types.setTypeParser(builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
pg.types.setTypeParser(builtins.INT8, Number); // Counts and link keys; both stay far below 2^53.

/** What a new connection begins with; the pool waits for it, and one that fails here is none. */
const begin = (text: string) => async (client: pg.ClientBase) => {
  await client.query(text);
};
const ON_CONNECT = {
  app: begin("select set_config('role', left(session_user, 59) || '_app', false)"),
  reader: begin("select set_config('default_transaction_read_only', 'on', false)"),
} as const;

/**
 * @param onError told of an idle connection that broke (the server was restarted, say); without a listener Node would
 * end the process. The pool itself replaces the connection.
 * @param role `app`: every connection steps down to `<login>_app` (protect.ts), which sees what is set for it only;
 * `reader`: it sees everything, and may change nothing.
 */
export function createPool(
  connectionString: string,
  options: PoolOptions & { readonly role?: keyof typeof ON_CONNECT },
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
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- The pool waits for it; its types do not know.
    ...(options.role ? { onConnect: ON_CONNECT[options.role] } : {}),
  });
  const onError = options.onError ?? (() => undefined);
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError)); // A checked-out client has no listener otherwise.
  return pool;
}

/** Runs `work` in one transaction: commits when it resolves, rolls back when it throws. */
export async function inTransaction<T>(pool: Pick<Sql, 'connect'>, work: (sql: Queryable) => Promise<T>): Promise<T> {
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
