import { z } from 'zod';
import { Account, type AccountType, DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { Queryable } from './pool.ts';
import { brokenConstraint } from './uniqueViolation.ts';

const Rows = z.array(Account);
const COLUMNS = 'account_id, login, account_type, description, create_time, last_update_time';

/** The account, or null when there is none with this id. */
export async function findAccount(sql: Queryable, account_id: string): Promise<Account | null> {
  const { rows } = await sql.query({
    name: 'accounts.findAccount',
    text: `select ${COLUMNS} from accounts.accounts where account_id = $1::uuid`,
    values: [account_id],
  });
  return Rows.parse(rows)[0] ?? null;
}

/** @throws PlatformError loginTaken (whatever the case of its letters), accountExists */
export async function addAccount(
  sql: Queryable,
  account: { account_id: string; login: string; account_type: AccountType; description: string },
): Promise<void> {
  const { account_id, login, account_type, description } = account;
  try {
    await sql.query({
      name: 'accounts.addAccount',
      text: `
        insert into accounts.accounts (account_id, login, account_type, description)
        values ($1::uuid, $2::text, $3::text, $4::text)`,
      values: [account_id, login, account_type, description],
    });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === undefined) throw error;
    if (constraint === 'accounts_login') {
      throw new PlatformError('loginTaken', `an account with the login '${login}' exists; choose another`);
    }
    throw new PlatformError('accountExists', `an account with the id ${account_id} exists; choose another`);
  }
}

/** Makes the default account where it is missing; an existing one, and its login, stay as they are. */
export async function ensureDefaultAccount(sql: Queryable, login: string): Promise<void> {
  await sql.query({
    name: 'accounts.ensureDefaultAccount',
    text: `
      insert into accounts.accounts (account_id, login, account_type, description)
      values ($1::uuid, $2::text, 'admin', 'default account')
      on conflict do nothing`,
    values: [DEFAULT_ACCOUNT_ID, login],
  });
}
