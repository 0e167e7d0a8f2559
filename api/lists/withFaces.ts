import { deleteFaces } from '../../stores/postgres/faceWrites.ts';
import { findFacesOfList } from '../../stores/postgres/links.ts';
import { inTransaction, type Sql } from '../../stores/postgres/pool.ts';
import { queryFlag } from '../query.ts';

const FACES_AT_ONCE = 2_000;

export const withFaces = queryFlag()
  .prefault(0)
  .meta({ description: '1: delete the faces that are in it too, also from other lists.' });

/**
 * Deletes every face of a list, some at a time: a list may have millions. Cut off in the middle, the list stays with
 * the rest of its faces, and the same request goes on.
 */
export async function deleteAllFaces(sql: Sql, key: { account_id: string; list_id: string }): Promise<void> {
  const next = () => findFacesOfList(sql, key, FACES_AT_ONCE);
  for (let face_ids = await next(); face_ids.length > 0; face_ids = await next()) {
    // Where somebody else deletes one of them meanwhile, none is deleted, and the next look does not find it.
    await inTransaction(sql, (open) => deleteFaces(open, { account_id: key.account_id, face_ids }));
  }
}
