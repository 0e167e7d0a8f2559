import { PlatformError } from '../../contract/errors.ts';
import type { FaceChanges, FaceWords } from '../../contract/faces.ts';
import { lockFaces, lockLists } from './faceLocks.ts';
import type { FaceKey } from './faces.ts';
import type { Queryable } from './pool.ts';

export type FaceRow = FaceKey & FaceWords;

/** @returns false when the account has a face with this id already. */
export async function insertFace(sql: Queryable, face: FaceRow): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'faces.insertFace',
    text: `
      insert into faces.faces (face_id, account_id, user_data, external_id, event_id, avatar)
      values ($1::uuid, $2::uuid, $3::text, $4::text, $5::uuid, $6::text)
      on conflict (face_id, account_id) do nothing`,
    values: [face.face_id, face.account_id, face.user_data, face.external_id, face.event_id, face.avatar],
  });
  return rowCount === 1;
}

/** Changes what is given. @returns false when the account has no such face. */
export async function updateFace(sql: Queryable, { face_id, account_id, ...changes }: FaceKey & FaceChanges) {
  const { user_data, external_id, avatar, event_id } = changes;
  const { rowCount } = await sql.query({
    name: 'faces.updateFace',
    text: `
      update faces.faces
         set user_data = coalesce($3::text, user_data), external_id = coalesce($4::text, external_id),
             avatar = coalesce($5::text, avatar), event_id = case when $7::boolean then $6::uuid else event_id end
       where face_id = $1::uuid and account_id = $2::uuid`,
    values: [face_id, account_id, user_data, external_id, avatar, event_id, event_id !== undefined],
  });
  return rowCount === 1;
}

/** Puts the face into exactly these lists. @throws PlatformError listsNotFound */
export async function setLists(sql: Queryable, { face_id, account_id }: FaceKey, list_ids: readonly string[]) {
  const missing = await lockLists(sql, account_id, { list_ids, face_ids: [face_id] });
  if (missing !== undefined) {
    throw new PlatformError('listsNotFound', `One or more lists not found, including list with id '${missing}'`);
  }
  await sql.query({
    name: 'faces.leaveLists',
    text: `
      delete from faces.list_faces where face_id = $1::uuid and account_id = $3::uuid and list_id <> all($2::uuid[])`,
    values: [face_id, list_ids, account_id],
  });
  await sql.query({
    name: 'faces.joinLists',
    text: `
      insert into faces.list_faces (list_id, face_id, account_id)
      select list_id, $1::uuid, $3::uuid from unnest($2::uuid[]) as list_id
      on conflict do nothing`,
    values: [face_id, list_ids, account_id],
  });
}

/**
 * All or none, inside a transaction; links and descriptors go along, and matchers know of it at once.
 * @returns the first id that is no face of the account: then nothing was deleted.
 */
export async function deleteFaces(
  sql: Queryable,
  { account_id, face_ids }: { readonly account_id: string; readonly face_ids: readonly string[] },
): Promise<string | undefined> {
  await lockLists(sql, account_id, { face_ids });
  const missing = await lockFaces(sql, account_id, face_ids, 'delete');
  if (missing !== undefined) return missing;
  await sql.query({
    name: 'faces.deleteFaces',
    text: `
      delete from faces.faces where face_id = any($1::uuid[]) and account_id = $2::uuid`,
    values: [face_ids, account_id],
  });
  return undefined;
}
