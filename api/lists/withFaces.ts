import type { Pool } from 'pg';
import { deleteFacesOfList } from '../../stores/postgres/links.ts';
import { queryFlag } from '../query.ts';

const FACES_AT_ONCE = 2_000;

export const withFaces = queryFlag()
  .prefault(0)
  .meta({ description: '1: delete the faces that are in it too, also from other lists.' });

/**
 * Deletes every face of a list, some at a time: a list may have millions. Cut off in the middle, the list stays with
 * the rest of its faces, and the same request goes on.
 */
export async function deleteAllFaces(sql: Pool, key: { account_id: string; list_id: string }): Promise<void> {
  while ((await deleteFacesOfList(sql, key, FACES_AT_ONCE)) === FACES_AT_ONCE);
}
