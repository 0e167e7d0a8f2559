import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { parseCopy, type RowBatch } from './copy.ts';
import type { Queryable } from './pool.ts';

/**
 * Faces whose descriptors a matcher holds together: those of one list, or (no list) of the whole account. Of a face that
 * an event made (`new_face`) a list hears by its link alone: see migrations/0010_new_faces.sql.
 */
export interface Scope {
  account_id: string;
  list_id: string | undefined;
  descriptor_version: number;
}

const Changed = z
  .array(
    z.object({
      snapshot: z.string(),
      lost: z.boolean(),
      face_id: Id.nullable(),
      descriptor: z.instanceof(Buffer).nullable(),
    }),
  )
  .min(1);
const Loaded = z.object({ snapshot: z.string() });

export interface Changes {
  /** What the next call starts from: `pg_current_snapshot()` of this one. */
  snapshot: string;
  /** More has changed than can be told, or the log no longer reaches back: load everything again. */
  lost: boolean;
  /** Touched faces as they are now; no descriptor: not, or no longer, in the scope. */
  faces: { face_id: string; descriptor: Buffer | null }[];
}

/** How far a scope has been read. */
export interface Mark extends Scope {
  snapshot: string;
}

const Stale = z.tuple([z.object({ snapshot: z.string(), stale: z.array(z.int()) })]);

/**
 * Which of these scopes have changes to read (`stale`, places in `marks`), and the snapshot that has none to read for
 * the others. This is what every match waits for, so it is one statement of some index look-ups. `order by`: without it
 * PostgreSQL may think that a row turns up soon anyway, and read the whole table.
 */
export async function findStale(
  sql: Queryable,
  marks: readonly Mark[],
): Promise<{ snapshot: string; stale: Set<number> }> {
  const { rows } = await sql.query({
    name: 'changes.findStale',
    text: `
      select pg_current_snapshot()::text as snapshot, array(
        select s.place::int - 1
          from unnest($1::uuid[], $2::uuid[], $3::pg_snapshot[])
               with ordinality s(account_id, list_id, snapshot, place)
         where pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(s.snapshot)
            or exists (select from faces.changes_trimmed where xid >= pg_snapshot_xmin(s.snapshot) offset 0)
            or case when s.list_id is null
               then (select c.xid
                       from faces.changes c
                      where c.account_id = s.account_id and c.list_id is null
                        and c.xid >= pg_snapshot_xmin(s.snapshot)
                        and not pg_visible_in_snapshot(c.xid, s.snapshot)
                      order by c.xid limit 1)
               else (select c.xid
                       from faces.changes c
                      where c.account_id = s.account_id and not c.new_face
                        and (c.list_id is null or c.list_id = s.list_id)
                        and c.xid >= pg_snapshot_xmin(s.snapshot)
                        and not pg_visible_in_snapshot(c.xid, s.snapshot)
                      order by c.xid limit 1) end is not null) as stale`,
    values: [
      marks.map(({ account_id }) => account_id),
      marks.map(({ list_id }) => list_id ?? null),
      marks.map(({ snapshot }) => snapshot),
    ],
  });
  const [{ snapshot, stale }] = Stale.parse(rows);
  return { snapshot, stale: new Set(stale) };
}

export const CHANGES_MAX = 20_000;

/**
 * What has changed in a scope since `snapshot`. Changes, present state and new snapshot come from one statement, so from
 * one moment: every transaction that was committed before the call is either in `snapshot` or in the answer, however
 * out of order transactions commit.
 */
export async function readChanges(sql: Queryable, scope: Scope, snapshot: string): Promise<Changes> {
  const { rows } = await sql.query({
    name: 'changes.readChanges',
    text: `
      with touched as (
        select c.face_id
          from faces.changes c
         where $2::uuid is null
           and c.account_id = $1::uuid and c.list_id is null
           and c.xid >= pg_snapshot_xmin($4::pg_snapshot)
           and not pg_visible_in_snapshot(c.xid, $4::pg_snapshot)
         union
        select c.face_id
          from faces.changes c
         where $2::uuid is not null
           and c.account_id = $1::uuid and not c.new_face
           and (c.list_id is null or c.list_id = $2::uuid)
           and c.xid >= pg_snapshot_xmin($4::pg_snapshot)
           and not pg_visible_in_snapshot(c.xid, $4::pg_snapshot)
         limit $5::int)
      select pg_current_snapshot()::text as snapshot,
             pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($4::pg_snapshot)
               or exists (select from faces.changes_trimmed where xid >= pg_snapshot_xmin($4::pg_snapshot)) as lost,
             t.face_id, d.descriptor
        from (values (1)) one
        left join touched t on true
        left join lateral (
             select descriptor from faces.descriptors
              where face_id = t.face_id and account_id = $1::uuid and descriptor_version = $3::int
             offset 0) d
          on $2::uuid is null or exists (
               select from faces.list_faces l
                where l.list_id = $2::uuid and l.face_id = t.face_id and l.account_id = $1::uuid)`,
    values: [scope.account_id, scope.list_id ?? null, scope.descriptor_version, snapshot, CHANGES_MAX + 1],
  });
  const changes = Changed.parse(rows);
  return {
    snapshot: changes[0]?.snapshot ?? snapshot,
    lost: changes.length > CHANGES_MAX || changes.some(({ lost }) => lost),
    faces: changes.flatMap(({ face_id, descriptor }) => (face_id === null ? [] : [{ face_id, descriptor }])),
  };
}

const BATCH_BYTES = 2 ** 21;

/**
 * Streams all descriptors of a scope, some thousand at a time.
 * @param dimensions floats a descriptor; those of another length are only counted.
 * @returns the snapshot that was read: `readChanges` goes on from it.
 */
export async function loadScope(
  pool: pg.Pool,
  scope: Scope,
  dimensions: number,
  onBatch: (batch: RowBatch) => Promise<void>,
): Promise<string> {
  const client = await pool.connect();
  let done = false;
  let taken: Promise<void> | undefined;
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local jit = off'); // Compiling the statement takes longer than reading most lists.
    const { rows } = await client.query('select pg_current_snapshot()::text as snapshot');
    const { snapshot } = Loaded.parse(rows[0]);
    const stream = client.query(copyTo(`copy (${scopeQuery(scope)}) to stdout with (format binary)`));
    const batchRows = Math.ceil(BATCH_BYTES / (dimensions * 4));
    for await (const batch of parseCopy(stream, dimensions, batchRows)) {
      await taken;
      taken = onBatch(batch); // While it is taken in, the next one is read.
      taken.catch(() => undefined); // It is awaited above or below.
    }
    await taken;
    await client.query('commit');
    done = true;
    return snapshot;
  } finally {
    await taken?.catch(() => undefined); // Told above; it must not go on behind the caller's back.
    client.release(!done); // A copy that was left half-way cannot be taken up again: its connection is closed.
  }
}

/** COPY takes no parameters. `offset 0`: one look-up by key a face, also when PostgreSQL has no statistics yet. */
function scopeQuery({ account_id, list_id, descriptor_version }: Scope): string {
  const account = pg.escapeLiteral(account_id);
  const version = Math.trunc(descriptor_version);
  if (list_id === undefined) {
    return `select face_id, descriptor from faces.descriptors
             where account_id = ${account} and descriptor_version = ${version}`;
  }
  return `select l.face_id, d.descriptor
            from faces.list_faces l
           cross join lateral (
                 select descriptor from faces.descriptors
                  where face_id = l.face_id and account_id = ${account} and descriptor_version = ${version}
                 offset 0) d
           where l.list_id = ${pg.escapeLiteral(list_id)} and l.account_id = ${account}`;
}

const TRIM_ROWS = 20_000;

/**
 * Forgets changes older than `keepS` seconds, up to a limit a call; matchers that had not read them will load again.
 * @returns false when more is left to forget.
 */
export async function trimChanges(sql: Queryable, keepS: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `with old as (
       select link_key from faces.changes
        where change_time < now() - make_interval(secs => $1::float8)
          and xid < pg_snapshot_xmin(pg_current_snapshot())
        order by change_time limit $2::int
     ), gone as (
       delete from faces.changes where link_key in (select link_key from old) returning xid
     ), noted as (
       insert into faces.changes_trimmed as t (xid) select max(xid) from gone having count(*) > 0
       on conflict (only_row) do update set xid = greatest(t.xid, excluded.xid)
     )
     select from gone`,
    [keepS, TRIM_ROWS],
  );
  return (rowCount ?? 0) < TRIM_ROWS;
}
