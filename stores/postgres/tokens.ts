import { z } from 'zod';
import { AccountType } from '../../contract/accounts.ts';
import { type NewToken, Token } from '../../contract/tokens.ts';
import type { Page } from './conditions.ts';
import type { Queryable } from './pool.ts';

const COLUMNS =
  't.token_id, t.account_id, t.description, t.expiration_time, t.visibility_area, t.permissions, t.create_time, t.last_update_time';
const Rows = z.array(Token);
const Count = z.tuple([z.object({ count: z.int() })]);
const Bearers = z.array(
  Token.omit({ description: true, create_time: true, last_update_time: true }).extend({
    account_type: AccountType,
    expired: z.boolean(),
  }),
);

export interface TokenKey {
  readonly account_id: string;
  readonly token_id: string;
}

export async function insertToken(sql: Queryable, token: TokenKey & NewToken): Promise<void> {
  const { token_id, account_id, description, expiration_time, visibility_area, permissions } = token;
  await sql.query({
    name: 'tokens.insertToken',
    text: `
      insert into accounts.tokens (token_id, account_id, description, expiration_time, visibility_area, permissions)
      values ($1::uuid, $2::uuid, $3::text, $4::timestamptz, $5::text, $6::jsonb)`,
    values: [token_id, account_id, description, expiration_time, visibility_area, permissions],
  });
}

/** Locked until the end of the transaction. */
export async function findTokenForUpdate(sql: Queryable, key: TokenKey): Promise<Token | undefined> {
  const { rows } = await sql.query({
    name: 'tokens.findTokenForUpdate',
    text: `
      select ${COLUMNS} from accounts.tokens t where t.token_id = $1::uuid and t.account_id = $2::uuid for update`,
    values: [key.token_id, key.account_id],
  });
  return Rows.parse(rows)[0];
}

export async function findToken(sql: Queryable, { token_id, account_id }: TokenKey): Promise<Token | undefined> {
  const { rows } = await sql.query({
    name: 'tokens.findToken',
    text: `select ${COLUMNS} from accounts.tokens t where t.token_id = $1::uuid and t.account_id = $2::uuid`,
    values: [token_id, account_id],
  });
  return Rows.parse(rows)[0];
}

/** A page of the account's tokens, newest first. */
export async function listTokens(
  sql: Queryable,
  { account_id, limit, offset }: { account_id: string } & Page,
): Promise<Token[]> {
  const { rows } = await sql.query({
    name: 'tokens.listTokens',
    text: `
      select ${COLUMNS} from accounts.tokens t
       where t.account_id = $1::uuid
       order by t.create_time desc, t.token_id
       limit $2::int offset $3::int`,
    values: [account_id, limit, offset],
  });
  return Rows.parse(rows);
}

export async function countTokens(sql: Queryable, account_id: string): Promise<number> {
  const { rows } = await sql.query({
    name: 'tokens.countTokens',
    text: 'select count(*) from accounts.tokens where account_id = $1::uuid',
    values: [account_id],
  });
  return Count.parse(rows)[0].count;
}

/** Replaces the content. @returns false when the account has no such token. */
export async function replaceToken(sql: Queryable, token: TokenKey & NewToken): Promise<boolean> {
  const { token_id, account_id, description, expiration_time, visibility_area, permissions } = token;
  const { rowCount } = await sql.query({
    name: 'tokens.replaceToken',
    text: `
      update accounts.tokens
         set description = $3::text, expiration_time = $4::timestamptz, visibility_area = $5::text,
             permissions = $6::jsonb, last_update_time = now()
       where token_id = $1::uuid and account_id = $2::uuid`,
    values: [token_id, account_id, description, expiration_time, visibility_area, permissions],
  });
  return rowCount === 1;
}

/** @returns false when the account has no such token. */
export async function deleteToken(sql: Queryable, { token_id, account_id }: TokenKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'tokens.deleteToken',
    text: 'delete from accounts.tokens where token_id = $1::uuid and account_id = $2::uuid',
    values: [token_id, account_id],
  });
  return rowCount === 1;
}

const Owners = z.array(z.object({ account_id: z.string(), account_type: AccountType }));

/** The account of a token, expired or not; undefined when there is no such token. */
export async function findTokenOwner(
  sql: Queryable,
  token_id: string,
): Promise<z.infer<typeof Owners>[number] | undefined> {
  const { rows } = await sql.query({
    name: 'tokens.findTokenOwner',
    text: `
      select a.account_id, a.account_type from accounts.tokens t join accounts.accounts a using (account_id)
       where t.token_id = $1::uuid and a.delete_time is null`,
    values: [token_id],
  });
  return Owners.parse(rows)[0];
}

/** Whom a token stands for, whatever its account; undefined: it was revoked. */
export async function findBearer(
  sql: Queryable,
  token_id: string,
): Promise<z.infer<typeof Bearers>[number] | undefined> {
  const { rows } = await sql.query({
    name: 'tokens.findBearer',
    text: `
      select t.token_id, t.account_id, t.expiration_time, t.visibility_area, t.permissions, a.account_type,
             coalesce(t.expiration_time <= now(), false) as expired
        from accounts.tokens t
        join accounts.accounts a using (account_id)
       where t.token_id = $1::uuid and a.delete_time is null`,
    values: [token_id],
  });
  return Bearers.parse(rows)[0];
}
