import { z } from 'zod';
import type { Queryable } from './pool.ts';

/** One request, as it is remembered: never bodies, passwords, tokens, names or anything measured on a face. */
const Action = z.object({
  /** RFC 3339. */
  time: z.string(),
  request_id: z.string(),
  account_id: z.string().nullable(),
  token_id: z.string().nullable(),
  operation: z.string(),
  /** By the name of the field that held them. */
  objects: z.record(z.string(), z.array(z.string())),
  status: z.int(),
  error_code: z.int().nullable(),
  address: z.string().nullable(),
});
export type Action = z.infer<typeof Action>;
const Rows = z.array(Action);

export async function insertActions(sql: Queryable, actions: readonly Action[]): Promise<void> {
  await sql.query({
    name: 'audit.insertActions',
    text: `
      insert into audit.actions
        (time, request_id, account_id, token_id, operation, objects, status, error_code, address)
      select time, request_id, account_id, token_id, operation, objects, status, error_code, address
        from jsonb_to_recordset($1::jsonb) as x (
          time timestamptz, request_id text, account_id uuid, token_id uuid, operation text, objects jsonb,
          status smallint, error_code int, address inet)`,
    values: [JSON.stringify(actions)],
  });
}

/** The newest first; `id`: only those of this account, token or request, and those that name it. */
export async function listActions(sql: Queryable, id: string | undefined, limit: number): Promise<Action[]> {
  const { rows } = await sql.query(
    `select time, request_id, account_id, token_id, operation, objects, status, error_code, host(address) as address
       from audit.actions
      where $1::text is null or account_id::text = $1 or token_id::text = $1 or request_id = $1
         or jsonb_path_exists(objects, '$.*[*] ? (@ == $id)', jsonb_build_object('id', $1))
      order by time desc limit $2::int`,
    [id, limit],
  );
  return Rows.parse(rows);
}
