import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Queryable } from './pool.ts';

const Counted = z.tuple([z.object({ failures: z.int(), wait_s: z.int() })]);

/** Whoever tries to sign in: a login or an address, with how many failures it has before it must wait. */
export interface Subject {
  readonly kind: 'login' | 'address';
  readonly name: string;
  /** At least 1. */
  readonly failuresMax: number;
}

/** Nobody who reads the table learns what was typed into a login field. */
const keyOf = ({ kind, name }: Subject): Buffer => createHash('sha256').update(`${kind} ${name}`).digest();

/**
 * Counts an attempt as failed before it is looked at, so that attempts at the same time count too. Failures are
 * forgotten `lockS` seconds after the first of them, or once the limit is reached, `lockS` seconds after that.
 * @returns the seconds to wait, 0 when it may go on.
 */
export async function countAttempt(sql: Queryable, subject: Subject, lockS: number): Promise<number> {
  const { rows } = await sql.query({
    name: 'failedLogins.countAttempt',
    text: `
      insert into accounts.failed_logins as f (subject, failures, until_time)
      values ($1::bytea, 1, now() + make_interval(secs => $3::int))
      on conflict (subject) do update
         set failures = case when f.until_time <= now() then 1 else least(f.failures, 1000000) + 1 end,
             until_time = case when f.until_time <= now() or f.failures + 1 = $2::int
                               then now() + make_interval(secs => $3::int) else f.until_time end
      returning failures, ceil(extract(epoch from until_time - now()))::int as wait_s`,
    values: [keyOf(subject), subject.failuresMax, lockS],
  });
  const [{ failures, wait_s }] = Counted.parse(rows);
  return failures > subject.failuresMax ? Math.max(wait_s, 1) : 0;
}

/** The attempt that was counted last did not fail. */
export async function forgiveAttempt(sql: Queryable, subject: Subject): Promise<void> {
  await sql.query({
    name: 'failedLogins.forgiveAttempt',
    text: 'update accounts.failed_logins set failures = failures - 1 where subject = $1::bytea and failures > 0',
    values: [keyOf(subject)],
  });
}
