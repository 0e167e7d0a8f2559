import { z } from 'zod';
import { List } from '../../contract/lists.ts';
import type { Queryable } from './pool.ts';

export interface ListKey {
  readonly account_id: string;
  readonly list_id: string;
}

/** @returns false when a list with this id exists already. */
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
      select list_id, account_id, user_data, create_time, last_update_time from faces.lists
       where list_id = $1::uuid and account_id = $2::uuid`,
    values: [list_id, account_id],
  });
  return z.array(List).parse(rows)[0];
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
  return z
    .array(z.object({ list_id: z.string() }))
    .parse(rows)
    .map(({ list_id }) => list_id);
}
