import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { pino } from 'pino';
import { runMatcher } from '../../bin/matcher.ts';
import { createMatcherClient, type MatchAnswer, type MatcherClient } from '../../matcher/client.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import { randomRows } from '../matcher-native/rows.ts';

export const DIMENSIONS = 16;
export const VERSION = 101;
export const quiet = pino({ level: 'silent' });

/** A matcher on a free port of its own and a client of it, for the tests of one file. */
export function testMatcher(db: { url: string }, memoryMb = 64): { client: MatcherClient; url: string } {
  const holder = {} as { client: MatcherClient; url: string };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const matcher = await runMatcher({
      databaseUrl: db.url,
      listen: { host: '127.0.0.1', port: 0 },
      memoryMb,
      log: quiet,
    });
    holder.url = matcher.url;
    holder.client = createMatcherClient(matcher.url, { deadlineMs: 10_000 });
    close = () => matcher.close();
  });
  afterAll(async () => {
    await holder.client.close();
    await close();
  });
  return holder;
}

let seed = 1;
/** A unit row unlike all others. */
export function person(): Float32Array {
  seed += 7919;
  return randomRows(1, DIMENSIONS, seed);
}
export const bytes = (row: Float32Array): Buffer => Buffer.from(row.buffer, row.byteOffset, row.byteLength);

export async function addList(sql: Queryable, account_id: string, list_id: string = randomUUID()): Promise<string> {
  await sql.query('insert into faces.lists (list_id, account_id) values ($1, $2)', [list_id, account_id]);
  return list_id;
}

interface NewFace {
  row: Float32Array;
  face_id?: string;
  list_id?: string | undefined;
  external_id?: string;
  user_data?: string;
  create_time?: string;
  version?: number;
}
export async function addFace(sql: Queryable, account_id: string, face: NewFace): Promise<string> {
  const { row, face_id = randomUUID(), list_id, external_id = '', user_data = '', version = VERSION } = face;
  await sql.query(
    `insert into faces.faces (face_id, account_id, external_id, user_data, create_time)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, now()))`,
    [face_id, account_id, external_id, user_data, face.create_time],
  );
  await sql.query(
    'insert into faces.descriptors (face_id, account_id, descriptor_version, descriptor) values ($1, $2, $3, $4)',
    [face_id, account_id, version, bytes(row)],
  );
  if (list_id !== undefined) await attach(sql, account_id, list_id, face_id);
  return face_id;
}

export const attach = (sql: Queryable, account_id: string, list_id: string, face_id: string) =>
  sql.query('insert into faces.list_faces (list_id, face_id, account_id) values ($1, $2, $3) on conflict do nothing', [
    list_id,
    face_id,
    account_id,
  ]);

export const detach = (sql: Queryable, list_id: string, face_id: string) =>
  sql.query('delete from faces.list_faces where list_id = $1 and face_id = $2', [list_id, face_id]);

/** A question about one descriptor; everything near or far, best first. */
export const question = (account_id: string, candidates: object, descriptors: Float32Array) => ({
  account_id,
  candidates: { origin: 'faces' as const, ...candidates },
  descriptor_version: VERSION,
  descriptors,
  dimensions: DIMENSIONS,
  limit: 1000,
  threshold: -1,
});

export const idsOf = ({ results }: MatchAnswer): string[] => (results[0] ?? []).map(({ id }) => id);

/** Runs `work` with a connection of its own. */
export async function onConnection<T>(pool: pg.Pool, work: (sql: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** @param event columns of events.events beside the descriptor; what is missing gets a default. */
export async function addEvent(
  sql: Queryable,
  account_id: string,
  { row, version = VERSION, ...event }: { row: Float32Array; version?: number } & Record<string, unknown>,
): Promise<string> {
  const event_id = randomUUID();
  const columns = {
    event_id,
    account_id,
    handler_id: randomUUID(),
    create_time: new Date(),
    request_id: '',
    body: {},
    ...event,
  };
  const places = Object.keys(columns).map((_, i) => `$${i + 1}`);
  await sql.query(
    `insert into events.events (${Object.keys(columns).join(', ')}) values (${places.join(', ')})`,
    Object.values(columns),
  );
  await sql.query(
    'insert into events.descriptors (event_id, account_id, descriptor_version, descriptor) values ($1, $2, $3, $4)',
    [event_id, account_id, version, bytes(row)],
  );
  return event_id;
}
