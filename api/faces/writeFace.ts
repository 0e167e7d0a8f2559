import { type AttributeData, removeFaceAttribute, writeFaceAttribute } from '../../stores/postgres/faceAttributes.ts';
import { faceExists } from '../../stores/postgres/faces.ts';
import { type FaceRow, insertFace, setLists, updateFace } from '../../stores/postgres/faceWrites.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';

type WholeFace = FaceRow & { readonly lists: readonly string[] };

/**
 * Writes a new face with its links and attribute, inside a transaction.
 * @returns false when one with this id exists. @throws PlatformError listsNotFound, attributeTaken
 */
export async function writeFace(
  sql: Queryable,
  { lists, ...face }: WholeFace,
  data: AttributeData | undefined,
): Promise<boolean> {
  if (!(await insertFace(sql, face))) return false;
  if (lists.length > 0) await setLists(sql, face, lists);
  if (data) await writeFaceAttribute(sql, face, data);
  return true;
}

/**
 * Replaces a face whole: what is left out falls back to its default.
 * @returns false when the account has no such face. @throws PlatformError listsNotFound, attributeTaken
 */
export async function replaceFace(
  sql: Queryable,
  { lists, ...face }: WholeFace,
  data: AttributeData | undefined,
): Promise<boolean> {
  if (!(await faceExists(sql, face))) return false;
  await setLists(sql, face, lists);
  await updateFace(sql, face);
  return data ? writeFaceAttribute(sql, face, data) : removeFaceAttribute(sql, face);
}
