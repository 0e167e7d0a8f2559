import { z } from 'zod';
import type { Queryable } from './pool.ts';

const FaceIds = z.array(z.object({ face_id: z.string() }));
const ListIds = z.array(z.object({ list_id: z.string() }));

/**
 * Everybody who changes links or faces locks lists before faces, each in the order of their ids, as runs do
 * (events.store_orders): two writers cannot wait for each other. All of it inside a transaction.
 */

/** Locks lists of the account, and those that the faces are in. @returns the first of `list_ids` that is not there. */
export async function lockLists(
  sql: Queryable,
  account_id: string,
  { list_ids = [], face_ids = [] }: { readonly list_ids?: readonly string[]; readonly face_ids?: readonly string[] },
): Promise<string | undefined> {
  const { rows } = await sql.query({
    name: 'faces.lockLists',
    text: `
      select list_id from faces.lists
       where account_id = $1::uuid
         and (list_id = any($2::uuid[])
              or list_id in (select list_id from faces.list_faces where face_id = any($3::uuid[]) and account_id = $1::uuid))
       order by list_id for no key update`,
    values: [account_id, list_ids, face_ids],
  });
  const found = new Set(ListIds.parse(rows).map(({ list_id }) => list_id));
  return list_ids.find((list_id) => !found.has(list_id));
}

const LOCKS = { link: 'for key share', delete: 'for update' } as const;

/** Locks faces of the account for what is to be done with them. @returns the first that is not there. */
export async function lockFaces(
  sql: Queryable,
  account_id: string,
  face_ids: readonly string[],
  what: keyof typeof LOCKS,
): Promise<string | undefined> {
  const { rows } = await sql.query({
    name: `faces.lockFaces.${what}`,
    text: `
      select face_id from faces.faces
       where face_id = any($1::uuid[]) and account_id = $2::uuid
       order by face_id ${LOCKS[what]}`,
    values: [face_ids, account_id],
  });
  const found = new Set(FaceIds.parse(rows).map(({ face_id }) => face_id));
  return face_ids.find((face_id) => !found.has(face_id));
}
