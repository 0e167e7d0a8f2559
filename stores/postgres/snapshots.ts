import { Policies } from '../../contract/policies.ts';
import type { Queryable } from './pool.ts';

/** Keeps policies under their sha256 for as long as a run may need them: those too long or with secrets. */
export async function keepSnapshot(
  sql: Queryable,
  account_id: string,
  sha256_hex: string,
  policies: Policies,
): Promise<void> {
  await sql.query({
    name: 'snapshots.keep',
    text: `
      insert into handlers.snapshots (account_id, policies_sha256, policies) values ($1, decode($2, 'hex'), $3)
      on conflict (account_id, policies_sha256) do update set use_time = now()`,
    values: [account_id, sha256_hex, JSON.stringify(policies)],
  });
}

export async function findSnapshot(
  sql: Queryable,
  account_id: string,
  sha256_hex: string,
): Promise<Policies | undefined> {
  const { rows } = await sql.query<{ policies: unknown }>({
    name: 'snapshots.find',
    text: `select policies from handlers.snapshots where account_id = $1 and policies_sha256 = decode($2, 'hex')`,
    values: [account_id, sha256_hex],
  });
  return rows[0] === undefined ? undefined : Policies.parse(rows[0].policies);
}
