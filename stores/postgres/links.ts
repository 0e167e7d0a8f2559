import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { lockFaces, lockLists } from './faceLocks.ts';
import type { ListKey } from './lists.ts';
import type { Queryable } from './pool.ts';

interface Links extends ListKey {
  readonly face_ids: readonly string[];
}

/**
 * Attaches faces to a list, inside a transaction: all or none. Those that are in it already stay in it.
 * @throws PlatformError listNotFound, facesNotFound
 */
export async function attachFaces(sql: Queryable, links: Links): Promise<void> {
  await lockBoth(sql, links);
  await sql.query({
    name: 'links.attachFaces',
    text: `
      insert into faces.list_faces (list_id, face_id, account_id)
      select $1::uuid, face_id, $2::uuid from unnest($3::uuid[]) as face_id
      on conflict do nothing`,
    values: [links.list_id, links.account_id, links.face_ids],
  });
}

/** The opposite, on the same terms; a face that is not in the list is no failure. */
export async function detachFaces(sql: Queryable, links: Links): Promise<void> {
  await lockBoth(sql, links);
  await sql.query({
    name: 'links.detachFaces',
    text: `
      delete from faces.list_faces where list_id = $1::uuid and account_id = $2::uuid and face_id = any($3::uuid[])`,
    values: [links.list_id, links.account_id, links.face_ids],
  });
}

async function lockBoth(sql: Queryable, { list_id, account_id, face_ids }: Links): Promise<void> {
  if ((await lockLists(sql, account_id, { list_ids: [list_id] })) !== undefined) {
    throw new PlatformError('listNotFound', `List with id '${list_id}' not found`);
  }
  const missing = await lockFaces(sql, account_id, face_ids, 'link');
  if (missing !== undefined) {
    throw new PlatformError('facesNotFound', `One or more faces not found, including face with id '${missing}'`);
  }
}

const FaceIds = z.array(z.object({ face_id: z.string() }));

/** Up to `max` faces that are in the list. */
export async function findFacesOfList(
  sql: Queryable,
  { list_id, account_id }: ListKey,
  max: number,
): Promise<string[]> {
  const { rows } = await sql.query({
    name: 'links.findFacesOfList',
    text: `
      select face_id from faces.list_faces
       where list_id = $1::uuid and account_id = $2::uuid
       order by face_id limit $3::int`,
    values: [list_id, account_id, max],
  });
  return FaceIds.parse(rows).map(({ face_id }) => face_id);
}
