import { z } from 'zod';
import { Verifier } from '../../contract/verifiers.ts';
import { Conditions, type Page } from './conditions.ts';
import type { Queryable } from './pool.ts';

interface VerifierKey {
  readonly account_id: string;
  readonly verifier_id: string;
}
type VerifierContent = Pick<Verifier, 'description' | 'policies'>;

const Rows = z.array(Verifier);
const Count = z.tuple([z.object({ count: z.int() })]);
const COLUMNS = 'verifier_id, account_id, description, policies, create_time, last_update_time';

export async function insertVerifier(
  sql: Queryable,
  { verifier_id, account_id, description, policies }: VerifierContent & VerifierKey,
): Promise<void> {
  await sql.query({
    name: 'verifiers.insertVerifier',
    text: `
      insert into handlers.verifiers (verifier_id, account_id, description, policies)
      values ($1::uuid, $2::uuid, $3::text, $4::jsonb)`,
    values: [verifier_id, account_id, description, JSON.stringify(policies)],
  });
}

/** Replaces all of a verifier. @returns false when the account has no such verifier. */
export async function replaceVerifier(
  sql: Queryable,
  { verifier_id, account_id, description, policies }: VerifierContent & VerifierKey,
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'verifiers.replaceVerifier',
    // The version is shown in milliseconds: two replacements within one are to differ all the same.
    text: `
      update handlers.verifiers
         set description = $3::text, policies = $4::jsonb,
             last_update_time = greatest(now(), last_update_time + interval '1 millisecond')
       where verifier_id = $1::uuid and account_id = $2::uuid`,
    values: [verifier_id, account_id, description, JSON.stringify(policies)],
  });
  return rowCount === 1;
}

export async function deleteVerifier(sql: Queryable, { verifier_id, account_id }: VerifierKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'verifiers.deleteVerifier',
    text: 'delete from handlers.verifiers where verifier_id = $1::uuid and account_id = $2::uuid',
    values: [verifier_id, account_id],
  });
  return rowCount === 1;
}

export async function findVerifier(
  sql: Queryable,
  { verifier_id, account_id }: VerifierKey,
): Promise<Verifier | undefined> {
  const { rows } = await sql.query({
    name: 'verifiers.findVerifier',
    text: `
      select ${COLUMNS} from handlers.verifiers
       where verifier_id = $1::uuid and account_id = $2::uuid`,
    values: [verifier_id, account_id],
  });
  return Rows.parse(rows)[0];
}

/** Filters: AND between them, OR inside the list. */
interface VerifiersSelection {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  /** Part of it. */
  readonly description?: string | undefined;
  readonly verifier_ids?: readonly string[] | undefined;
}

/** The account's verifiers, newest first. */
export async function listVerifiers(sql: Queryable, selection: VerifiersSelection & Page): Promise<Verifier[]> {
  const where = selected(selection);
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select ${COLUMNS} from handlers.verifiers
      where ${text}
      order by create_time desc, verifier_id
      ${where.page(selection)}`,
    values,
  );
  return Rows.parse(rows);
}

export async function countVerifiers(sql: Queryable, selection: VerifiersSelection): Promise<number> {
  const { text, values } = selected(selection).fragment();
  const { rows } = await sql.query(`select count(*) as count from handlers.verifiers where ${text}`, values);
  return Count.parse(rows)[0].count;
}

function selected({ account_id, description, verifier_ids }: VerifiersSelection): Conditions {
  const where = new Conditions();
  where.equals('account_id', 'uuid', account_id);
  where.contains('description', description);
  where.among('verifier_id', 'uuid', verifier_ids);
  return where;
}
