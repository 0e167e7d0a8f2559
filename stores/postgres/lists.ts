import { z } from 'zod';
import { List } from '../../contract/lists.ts';
import { Conditions, type Page } from './conditions.ts';
import type { Queryable } from './pool.ts';

const COLUMNS = 'list_id, account_id, user_data, create_time, last_update_time';
const Rows = z.array(List);
const Ids = z.array(z.object({ list_id: z.string() }));
const Count = z.tuple([z.object({ count: z.int() })]);

export interface ListKey {
  readonly account_id: string;
  readonly list_id: string;
}

/** @returns false when the account has a list with this id already. */
export async function insertList(
  sql: Queryable,
  { list_id, account_id, user_data }: ListKey & { readonly user_data: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'lists.insertList',
    text: `
      insert into faces.lists (list_id, account_id, user_data) values ($1::uuid, $2::uuid, $3::text)
      on conflict do nothing`,
    values: [list_id, account_id, user_data],
  });
  return rowCount === 1;
}

export async function findList(sql: Queryable, { list_id, account_id }: ListKey): Promise<List | undefined> {
  const { rows } = await sql.query({
    name: 'lists.findList',
    text: `
      select ${COLUMNS} from faces.lists
       where list_id = $1::uuid and account_id = $2::uuid`,
    values: [list_id, account_id],
  });
  return Rows.parse(rows)[0];
}

/** Which of the ids are no lists of the account, in the order given. */
export async function missingLists(
  sql: Queryable,
  { list_ids, account_id }: { readonly list_ids: readonly string[]; readonly account_id: string },
): Promise<string[]> {
  const { rows } = await sql.query({
    name: 'lists.missingLists',
    text: `
      select wanted.list_id
        from unnest($1::uuid[]) with ordinality as wanted (list_id, place)
       where not exists (
         select from faces.lists l where l.list_id = wanted.list_id and l.account_id = $2::uuid)
       order by wanted.place`,
    values: [list_ids, account_id],
  });
  return Ids.parse(rows).map(({ list_id }) => list_id);
}

/** Filters: AND between them, OR inside a list. */
export interface ListsSelection {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  /** Part of it. */
  readonly user_data?: string | undefined;
  readonly list_ids?: readonly string[] | undefined;
}

/** A page of the account's lists that pass all filters, newest first. */
export async function listLists(sql: Queryable, query: ListsSelection & Page): Promise<List[]> {
  const where = conditionsOf(query);
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select ${COLUMNS} from faces.lists where ${text} order by create_time desc, list_id ${where.page(query)}`,
    values,
  );
  return Rows.parse(rows);
}

export async function countLists(sql: Queryable, query: ListsSelection): Promise<number> {
  const { text, values } = conditionsOf(query).fragment();
  const { rows } = await sql.query(`select count(*) from faces.lists where ${text}`, values);
  return Count.parse(rows)[0].count;
}

function conditionsOf({ account_id, user_data, list_ids }: ListsSelection): Conditions {
  const where = new Conditions();
  where.equals('account_id', 'uuid', account_id);
  where.contains('user_data', user_data);
  where.among('list_id', 'uuid', list_ids);
  return where;
}

/** @returns false when the account has no such list. */
export async function updateList(
  sql: Queryable,
  { list_id, account_id, user_data }: ListKey & { readonly user_data: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'lists.updateList',
    text: `
      update faces.lists set user_data = $3::text, last_update_time = now()
       where list_id = $1::uuid and account_id = $2::uuid`,
    values: [list_id, account_id, user_data],
  });
  return rowCount === 1;
}

/** All or none. @returns false when one of them is no list of the account: then nothing is deleted. */
export async function deleteLists(
  sql: Queryable,
  { list_ids, account_id }: { readonly list_ids: readonly string[]; readonly account_id: string },
): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'lists.deleteLists',
    text: `
      delete from faces.lists
       where list_id = any($1::uuid[]) and account_id = $2::uuid
         and (select count(*) from faces.lists l
               where l.list_id = any($1::uuid[]) and l.account_id = $2::uuid)
             = (select count(distinct id) from unnest($1::uuid[]) as id)`,
    values: [list_ids, account_id],
  });
  return (rowCount ?? 0) > 0;
}
