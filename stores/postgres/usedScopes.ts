import { z } from 'zod';
import type { Scope } from './changes.ts';
import type { Queryable } from './pool.ts';

/** A collection of a matcher, and when it was last asked for. */
export interface UsedScope extends Scope {
  /** Floats a descriptor. */
  dimensions: number;
  use_time: Date;
}

const KEPT_DAYS = 7;
const SCOPES_MAX = 1_000;

/**
 * Notes what a matcher, known by its address, was asked for, and forgets what it was not asked for lately. Accounts and
 * lists that are gone meanwhile are left out.
 */
export async function noteUsed(sql: Queryable, matcher: string, used: readonly UsedScope[]): Promise<void> {
  await sql.query(`delete from faces.used_scopes where use_time < now() - make_interval(days => ${KEPT_DAYS})`);
  await sql.query({
    name: 'usedScopes.noteUsed',
    text: `
      insert into faces.used_scopes as u (matcher, account_id, list_id, descriptor_version, dimensions, use_time)
      select $1, s.account_id, s.list_id, s.descriptor_version, s.dimensions, s.use_time
        from unnest($2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::timestamptz[])
             s(account_id, list_id, descriptor_version, dimensions, use_time)
       where exists (select from accounts.accounts a where a.account_id = s.account_id)
         and (s.list_id is null
              or exists (select from faces.lists l where l.list_id = s.list_id and l.account_id = s.account_id))
          on conflict (matcher, account_id, list_id, descriptor_version, dimensions)
          do update set use_time = excluded.use_time`,
    values: [
      matcher,
      used.map(({ account_id }) => account_id),
      used.map(({ list_id }) => list_id ?? null),
      used.map(({ descriptor_version }) => descriptor_version),
      used.map(({ dimensions }) => dimensions),
      used.map(({ use_time }) => use_time),
    ],
  });
}

const Rows = z.array(
  z.object({
    account_id: z.string(),
    list_id: z
      .string()
      .nullable()
      .transform((id) => id ?? undefined),
    descriptor_version: z.int(),
    dimensions: z.int(),
    use_time: z.string().transform((time) => new Date(time)),
  }),
);

/** What a matcher was asked for in the last days, the latest first. */
export async function findUsed(sql: Queryable, matcher: string): Promise<UsedScope[]> {
  const { rows } = await sql.query({
    name: 'usedScopes.findUsed',
    text: `
      select account_id, list_id, descriptor_version, dimensions, use_time
        from faces.used_scopes
       where matcher = $1 and use_time > now() - make_interval(days => ${KEPT_DAYS})
       order by use_time desc limit ${SCOPES_MAX}`,
    values: [matcher],
  });
  return Rows.parse(rows);
}
