import { z } from 'zod';
import type { Queryable } from './pool.ts';

const Row = z.object({
  body_sha256: z.instanceof(Buffer),
  state: z.enum(['running', 'done']),
  order_id: z.string(),
  workflow_id: z.string().nullable(),
  status: z.int().nullable(),
  answer: z.unknown(),
  stale: z.boolean(),
});

/** A request that generated events, or is about to. */
export type RequestRow = z.infer<typeof Row>;

interface Claim {
  readonly account_id: string;
  readonly request_id: string;
  readonly body_sha256: Buffer;
  readonly order_id: string;
}

/** A claim that nobody renewed for so long belongs to a process that is gone. Renewed every 5 s. */
const STALE_S = 15;
/** A claim without an answer is kept no longer than a run may take. */
const CLAIM_KEEP_S = 600;

/** Takes a request id for an order. @returns false when another order holds it, whatever became of it. */
export async function claimRequest(sql: Queryable, claim: Claim): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'requests.claim',
    text: `
      insert into events.requests as r (account_id, request_id, body_sha256, state, order_id, expire_time)
      values ($1, $2, $3, 'running', $4, now() + make_interval(secs => ${CLAIM_KEEP_S}))
      on conflict (account_id, request_id) do update
         set body_sha256 = excluded.body_sha256, state = 'running', order_id = excluded.order_id, workflow_id = null,
             status = null, answer = null, claim_time = now(), expire_time = excluded.expire_time
       where r.expire_time < now()`,
    values: [claim.account_id, claim.request_id, claim.body_sha256, claim.order_id],
  });
  return rowCount === 1;
}

export async function findRequest(
  sql: Queryable,
  account_id: string,
  request_id: string,
): Promise<RequestRow | undefined> {
  const { rows } = await sql.query({
    name: 'requests.find',
    text: `
      select body_sha256, state, order_id, workflow_id, status, answer,
             claim_time < now() - make_interval(secs => ${STALE_S}) as stale
        from events.requests where account_id = $1 and request_id = $2 and expire_time > now()`,
    values: [account_id, request_id],
  });
  return rows[0] === undefined ? undefined : Row.parse(rows[0]);
}

/** Says that the claiming process is alive. */
export async function renewClaim(sql: Queryable, claim: Omit<Claim, 'body_sha256'>): Promise<void> {
  await sql.query({
    name: 'requests.renew',
    text: `
      update events.requests set claim_time = now()
       where account_id = $1 and request_id = $2 and order_id = $3 and state = 'running'`,
    values: [claim.account_id, claim.request_id, claim.order_id],
  });
}

/** Says which run has claimed orders of an account. */
export async function noteRun(
  sql: Queryable,
  account_id: string,
  orders: readonly Pick<Claim, 'request_id' | 'order_id'>[],
  workflow_id: string,
): Promise<void> {
  await sql.query({
    name: 'requests.noteRun',
    text: `
      update events.requests as r set claim_time = now(), workflow_id = $2
        from unnest($3::text[], $4::uuid[]) as claimed (request_id, order_id)
       where r.account_id = $1 and r.request_id = claimed.request_id and r.order_id = claimed.order_id
         and r.state = 'running'`,
    values: [account_id, workflow_id, orders.map((one) => one.request_id), orders.map((one) => one.order_id)],
  });
}

/** Takes over a claim whose process and run are gone. @returns false when somebody else was quicker. */
export async function takeOver(sql: Queryable, claim: Claim, from_order_id: string): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'requests.takeOver',
    text: `
      update events.requests
         set order_id = $4, body_sha256 = $3, workflow_id = null, claim_time = now(),
             expire_time = now() + make_interval(secs => ${CLAIM_KEEP_S})
       where account_id = $1 and request_id = $2 and order_id = $5 and state = 'running'
         and claim_time < now() - make_interval(secs => ${STALE_S})`,
    values: [claim.account_id, claim.request_id, claim.body_sha256, claim.order_id, from_order_id],
  });
  return rowCount === 1;
}

/** Gives a request id back: what failed may be sent again. */
export async function releaseClaim(sql: Queryable, claim: Omit<Claim, 'body_sha256'>): Promise<void> {
  await sql.query({
    name: 'requests.release',
    text: `
      delete from events.requests
       where account_id = $1 and request_id = $2 and order_id = $3 and state = 'running'`,
    values: [claim.account_id, claim.request_id, claim.order_id],
  });
}

const Answered = z.array(z.object({ request_id: z.string(), status: z.int(), answer: z.unknown() }));

/** Of these orders' requests, those that are answered. Several orders of one request count once. */
export async function findAnswered(
  sql: Queryable,
  account_id: string,
  request_ids: readonly string[],
): Promise<{ request_id: string; status: number; answer: unknown }[]> {
  const { rows } = await sql.query({
    name: 'requests.findAnswered',
    text: `
      select request_id, status, answer from events.requests
       where account_id = $1 and request_id = any($2::text[]) and state = 'done'`,
    values: [account_id, request_ids],
  });
  return Answered.parse(rows);
}
