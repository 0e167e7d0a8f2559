import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
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

/** Lists before faces, as runs do (events.store_orders): two writers cannot wait for each other. */
async function lockBoth(sql: Queryable, { list_id, account_id, face_ids }: Links): Promise<void> {
  const { rowCount } = await sql.query({
    name: 'links.lockList',
    text: `
      select from faces.lists where list_id = $1::uuid and account_id = $2::uuid for no key update`,
    values: [list_id, account_id],
  });
  if (rowCount !== 1) throw new PlatformError('listNotFound', `List with id '${list_id}' not found`);
  const { rows } = await sql.query({
    name: 'links.lockFaces',
    text: `
      select face_id from faces.faces
       where face_id = any($1::uuid[]) and account_id = $2::uuid
       order by face_id for key share`,
    values: [face_ids, account_id],
  });
  const found = new Set(
    z
      .array(z.object({ face_id: z.string() }))
      .parse(rows)
      .map(({ face_id }) => face_id),
  );
  const missing = face_ids.find((face_id) => !found.has(face_id));
  if (missing !== undefined) {
    throw new PlatformError('facesNotFound', `One or more faces not found, including face with id '${missing}'`);
  }
}

/** Deletes up to `max` faces that are in the list. @returns how many there were. */
export async function deleteFacesOfList(
  sql: Queryable,
  { list_id, account_id }: ListKey,
  max: number,
): Promise<number> {
  const { rowCount } = await sql.query({
    name: 'links.deleteFacesOfList',
    text: `
      delete from faces.faces f
       using (select face_id from faces.list_faces where list_id = $1::uuid order by face_id limit $3::int) as doomed
       where f.face_id = doomed.face_id and f.account_id = $2::uuid`,
    values: [list_id, account_id, max],
  });
  return rowCount ?? 0;
}
