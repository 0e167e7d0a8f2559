import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { Handler } from '../../contract/handlers.ts';
import type { Policies } from '../../contract/policies.ts';
import { sha256OfJson } from '../canonicalJson.ts';
import { Conditions, type Page } from './conditions.ts';
import type { Queryable } from './pool.ts';

export interface HandlerKey {
  readonly account_id: string;
  readonly handler_id: string;
}

/** What a handler is made of. `policies` are whole, with every default; null for a dynamic handler. */
export interface HandlerContent {
  readonly description: string;
  readonly handler_type: 0 | 1;
  readonly policies: Policies | null;
}

const Row = Handler.extend({ policies_sha256: z.string().length(64).nullable() });
/** A handler, and the sha256 of its policies (hexadecimal) by which runs know whether they may be shared. */
export type StoredHandler = z.infer<typeof Row>;

const ShortHandler = Handler.omit({ policies: true });
const Versions = z.array(z.object({ last_update_time: z.string() }));
const Count = z.tuple([z.object({ count: z.int() })]);

const SHORT_COLUMNS = 'handler_id, account_id, description, handler_type, create_time, last_update_time';
const COLUMNS = `${SHORT_COLUMNS}, policies, encode(policies_sha256, 'hex') as policies_sha256`;

export async function insertHandler(
  sql: Queryable,
  { handler_id, account_id, description, handler_type, policies }: HandlerContent & HandlerKey,
): Promise<void> {
  await sql.query({
    name: 'handlers.insertHandler',
    text: `
      insert into handlers.handlers (handler_id, account_id, description, handler_type, policies, policies_sha256)
      values ($1::uuid, $2::uuid, $3::text, $4::smallint, $5::jsonb, decode($6::text, 'hex'))`,
    values: [handler_id, account_id, description, handler_type, ...policiesColumns(policies)],
  });
}

/** Replaces all of a handler. @returns false when the account has no such handler. */
export async function replaceHandler(
  sql: Queryable,
  { handler_id, account_id, description, handler_type, policies }: HandlerContent & HandlerKey,
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'handlers.replaceHandler',
    // The version is shown in milliseconds: two replacements within one are to differ all the same.
    text: `
      update handlers.handlers
         set description = $3::text, handler_type = $4::smallint, policies = $5::jsonb,
             policies_sha256 = decode($6::text, 'hex'),
             last_update_time = greatest(now(), last_update_time + interval '1 millisecond')
       where handler_id = $1::uuid and account_id = $2::uuid`,
    values: [handler_id, account_id, description, handler_type, ...policiesColumns(policies)],
  });
  return rowCount === 1;
}

export async function deleteHandler(sql: Queryable, { handler_id, account_id }: HandlerKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'handlers.deleteHandler',
    text: 'delete from handlers.handlers where handler_id = $1::uuid and account_id = $2::uuid',
    values: [handler_id, account_id],
  });
  return rowCount === 1;
}

export async function handlerExists(sql: Queryable, { handler_id, account_id }: HandlerKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'handlers.handlerExists',
    text: `
      select from handlers.handlers where handler_id = $1::uuid and account_id = $2::uuid`,
    values: [handler_id, account_id],
  });
  return rowCount === 1;
}

/** The version of a handler: when it was last replaced. */
export async function findHandlerVersion(
  sql: Queryable,
  { handler_id, account_id }: HandlerKey,
): Promise<string | undefined> {
  const { rows } = await sql.query({
    name: 'handlers.findHandlerVersion',
    text: `
      select last_update_time from handlers.handlers
       where handler_id = $1::uuid and account_id = $2::uuid`,
    values: [handler_id, account_id],
  });
  return Versions.parse(rows)[0]?.last_update_time;
}

/** @throws PlatformError handlerCorrupted when the stored policies no longer fit their schema. */
export async function findHandler(
  sql: Queryable,
  { handler_id, account_id }: HandlerKey,
): Promise<StoredHandler | undefined> {
  const { rows } = await sql.query<Record<string, unknown>>({
    name: 'handlers.findHandler',
    text: `
      select ${COLUMNS} from handlers.handlers
       where handler_id = $1::uuid and account_id = $2::uuid`,
    values: [handler_id, account_id],
  });
  return rows[0] && parseHandler(Row, rows[0]);
}

/** Filters: AND between them, OR inside the list. */
export interface HandlersSelection {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  /** Part of it. */
  readonly description?: string | undefined;
  readonly handler_ids?: readonly string[] | undefined;
  readonly handler_type?: number | undefined;
  /** Older name of handler_type 0 and 1. */
  readonly is_dynamic?: number | undefined;
}

/** The account's handlers, newest first. `policies` are left out unless `with_policies`. */
export async function listHandlers(
  sql: Queryable,
  { with_policies, ...selection }: HandlersSelection & Page & { readonly with_policies: boolean },
): Promise<Omit<Handler, 'policies'>[]> {
  const where = selected(selection);
  const { text, values } = where.fragment();
  const { rows } = await sql.query<Record<string, unknown>>(
    `select ${SHORT_COLUMNS}${with_policies ? ', policies' : ''} from handlers.handlers
      where ${text}
      order by create_time desc, handler_id
      ${where.page(selection)}`,
    values,
  );
  const shape = with_policies ? Handler : ShortHandler;
  return rows.map((row) => parseHandler(shape, row));
}

export async function countHandlers(sql: Queryable, selection: HandlersSelection): Promise<number> {
  const { text, values } = selected(selection).fragment();
  const { rows } = await sql.query(`select count(*) as count from handlers.handlers where ${text}`, values);
  return Count.parse(rows)[0].count;
}

function selected({ account_id, description, handler_ids, handler_type, is_dynamic }: HandlersSelection): Conditions {
  const where = new Conditions();
  where.equals('account_id', 'uuid', account_id);
  where.contains('description', description);
  where.among('handler_id', 'uuid', handler_ids);
  where.equals('handler_type', 'int', handler_type);
  where.equals('handler_type', 'int', is_dynamic);
  return where;
}

const policiesColumns = (policies: Policies | null): [string | null, string | null] =>
  policies === null ? [null, null] : [JSON.stringify(policies), sha256OfJson(policies)];

function parseHandler<T extends z.ZodType>(shape: T, row: Record<string, unknown>): z.output<T> {
  const parsed = shape.safeParse(row);
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error);
  throw new PlatformError('handlerCorrupted', `Handler ${String(row['handler_id'])} cannot be read: ${why}`);
}
