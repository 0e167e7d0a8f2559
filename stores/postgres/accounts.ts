import { z } from 'zod';
import { Account, type AccountChanges, type AccountType, DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { Conditions, type Page } from './conditions.ts';
import type { Queryable } from './pool.ts';
import { brokenConstraint } from './uniqueViolation.ts';

const Rows = z.array(Account);
const Count = z.tuple([z.object({ count: z.int() })]);
const COLUMNS = 'account_id, login, account_type, description, create_time, last_update_time';

/** The account, or null when there is none with this id. */
export async function findAccount(sql: Queryable, account_id: string): Promise<Account | null> {
  const { rows } = await sql.query({
    name: 'accounts.findAccount',
    text: `select ${COLUMNS} from accounts.accounts where account_id = $1::uuid and delete_time is null`,
    values: [account_id],
  });
  return Rows.parse(rows)[0] ?? null;
}

const Secrets = z.array(z.object({ callback_secret: z.instanceof(Buffer) }));

/** The key that signs an account's callbacks; undefined when there is no such account. */
export async function findCallbackSecret(sql: Queryable, account_id: string): Promise<Buffer | undefined> {
  const { rows } = await sql.query({
    name: 'accounts.findCallbackSecret',
    text: 'select callback_secret from accounts.accounts where account_id = $1::uuid and delete_time is null',
    values: [account_id],
  });
  return Secrets.parse(rows)[0]?.callback_secret;
}

const Known = z.array(Account.pick({ account_type: true }).extend({ credentials_version: z.int() }));

/** What a request of an account is checked against; undefined when there is none with this id. */
export async function findKnown(
  sql: Queryable,
  account_id: string,
): Promise<z.infer<typeof Known>[number] | undefined> {
  const { rows } = await sql.query({
    name: 'accounts.findKnown',
    text: `
      select account_type, credentials_version from accounts.accounts
       where account_id = $1::uuid and delete_time is null`,
    values: [account_id],
  });
  return Known.parse(rows)[0];
}

const Signing = z.array(
  z.object({ account_id: z.string(), credentials_version: z.int(), password_hash: z.string().nullable() }),
);

/** @param login in any case of letters. */
export async function findSigningIn(
  sql: Queryable,
  login: string,
): Promise<z.infer<typeof Signing>[number] | undefined> {
  const { rows } = await sql.query({
    name: 'accounts.findSigningIn',
    text: `
      select account_id, credentials_version, password_hash from accounts.accounts
       where lower(login) = lower($1::text) and delete_time is null`,
    values: [login],
  });
  return Signing.parse(rows)[0];
}

export interface AccountFilters {
  readonly account_ids?: readonly string[] | undefined;
  readonly logins?: readonly string[] | undefined;
  readonly account_type?: AccountType | undefined;
  readonly create_time__gte?: string | undefined;
  readonly create_time__lt?: string | undefined;
}

/** A page of all accounts that pass all filters, newest first. */
export async function listAccounts(sql: Queryable, query: AccountFilters & Page): Promise<Account[]> {
  const where = passing(query);
  const page = where.page(query);
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select ${COLUMNS} from accounts.accounts where ${text} order by create_time desc, account_id ${page}`,
    values,
  );
  return Rows.parse(rows);
}

/** How many accounts pass all filters. */
export async function countAccounts(sql: Queryable, filters: AccountFilters): Promise<number> {
  const { text, values } = passing(filters).fragment();
  const { rows } = await sql.query(`select count(*) from accounts.accounts where ${text}`, values);
  return Count.parse(rows)[0].count;
}

function passing({ account_ids, logins, account_type, create_time__gte, create_time__lt }: AccountFilters): Conditions {
  const where = new Conditions();
  where.add('delete_time is null');
  where.among('account_id', 'uuid', account_ids);
  where.among(
    'lower(login)',
    'text',
    logins?.map((login) => login.toLowerCase()),
  );
  where.equals('account_type', 'text', account_type);
  where.times('create_time', create_time__gte, create_time__lt);
  return where;
}

/** @throws PlatformError loginTaken (whatever the case of its letters), accountExists */
export async function addAccount(
  sql: Queryable,
  account: {
    account_id: string;
    login: string;
    password_hash: string;
    account_type: AccountType;
    description: string;
  },
): Promise<void> {
  const { account_id, login, password_hash, account_type, description } = account;
  await refusingTaken({ account_id, login }, () =>
    sql.query({
      name: 'accounts.addAccount',
      text: `
        insert into accounts.accounts (account_id, login, password_hash, account_type, description)
        values ($1::uuid, $2::text, $3::text, $4::text, $5::text)`,
      values: [account_id, login, password_hash, account_type, description],
    }),
  );
}

async function refusingTaken<T>(wanted: { account_id: string; login: string }, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === undefined) throw error;
    if (constraint === 'accounts_login') {
      throw new PlatformError('loginTaken', `an account with the login '${wanted.login}' exists; choose another`);
    }
    throw new PlatformError('accountExists', `an account with the id ${wanted.account_id} exists; choose another`);
  }
}

/** @returns false when there is no such account. @throws PlatformError loginTaken */
export async function updateAccount(
  sql: Queryable,
  account_id: string,
  changes: Omit<AccountChanges, 'password'> & { readonly password_hash?: string },
): Promise<boolean> {
  const { login, password_hash, account_type, description } = changes;
  const { rowCount } = await refusingTaken({ account_id, login: login ?? '' }, () =>
    sql.query({
      name: 'accounts.updateAccount',
      text: `
        update accounts.accounts
           set login = coalesce($2::text, login), password_hash = coalesce($3::text, password_hash),
               account_type = coalesce($4::text, account_type), description = coalesce($5::text, description),
               credentials_version =
                 credentials_version + case when $2::text is null and $3::text is null then 0 else 1 end,
               last_update_time = now()
         where account_id = $1::uuid and delete_time is null`,
      values: [account_id, login, password_hash, account_type, description],
    }),
  );
  return rowCount === 1;
}

/** Ends an account and its tokens; the sweeper removes its data. @returns false when there is no such account. */
export async function deleteAccount(sql: Queryable, account_id: string): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'accounts.deleteAccount',
    text: `
      with ended as (
        update accounts.accounts set delete_time = now() where account_id = $1::uuid and delete_time is null
        returning account_id),
      tokens as (delete from accounts.tokens where account_id in (select account_id from ended))
      select from ended`,
    values: [account_id],
  });
  return rowCount === 1;
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

/** Gives an account that has no password one. @returns false when it has one, or is none. */
export async function setFirstPassword(sql: Queryable, account_id: string, password_hash: string): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'accounts.setFirstPassword',
    text: `
      update accounts.accounts set password_hash = $2::text
       where account_id = $1::uuid and password_hash is null and delete_time is null`,
    values: [account_id, password_hash],
  });
  return rowCount === 1;
}

/** Whether an account is there and nobody can sign in to it. */
export async function lacksPassword(sql: Queryable, account_id: string): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'accounts.lacksPassword',
    text: `
      select from accounts.accounts where account_id = $1::uuid and password_hash is null and delete_time is null`,
    values: [account_id],
  });
  return rowCount === 1;
}
