import { PlatformError } from '../../contract/errors.ts';
import { deleteObject, findObject, type ObjectKey } from '../../stores/postgres/images.ts';
import type { Content } from '../operation.ts';
import type { Services } from '../services.ts';

const NAMES = {
  'faces-samples': 'Face sample',
  'bodies-samples': 'Body sample',
  images: 'Image',
  objects: 'Object',
} as const;

const missing = ({ bucket, object_id }: ObjectKey): PlatformError =>
  new PlatformError(
    bucket === 'objects' ? 'objectNotFound' : 'imageNotFound',
    `${NAMES[bucket]} with id '${object_id}' not found`,
  );

/** The content type of its bytes. @throws PlatformError imageNotFound or objectNotFound, for another account's object too. */
export async function objectType(wanted: ObjectKey, { sql }: Pick<Services, 'sql'>): Promise<string> {
  const row = await findObject(sql, wanted);
  if (!row) throw missing(wanted);
  return row.content_type;
}

/** The bytes as they were stored. @throws PlatformError imageNotFound */
export async function objectContent(
  wanted: ObjectKey,
  { sql, objects }: Pick<Services, 'sql' | 'objects'>,
): Promise<Content> {
  const row = await findObject(sql, wanted);
  const bytes = row && (await objects.get(wanted.bucket, wanted.object_id));
  if (!bytes) throw missing(wanted);
  return { content_type: row.content_type, bytes };
}

/** The same, as a stream of `size` bytes. */
export async function objectStream(
  wanted: ObjectKey,
  { sql, objects }: Pick<Services, 'sql' | 'objects'>,
): Promise<Content & { readonly size: number }> {
  const row = await findObject(sql, wanted);
  const bytes = row && (await objects.getStream(wanted.bucket, wanted.object_id));
  if (!bytes) throw missing(wanted);
  return { content_type: row.content_type, bytes, size: row.size };
}

/**
 * Its row goes first, then its bytes: no row is ever without bytes. Bytes that cannot be removed now are nobody's, and
 * the sweeper removes them. @throws PlatformError imageNotFound
 */
export async function removeObject(
  wanted: ObjectKey,
  { sql, objects, log }: Pick<Services, 'sql' | 'objects' | 'log'>,
): Promise<void> {
  if (!(await deleteObject(sql, wanted))) throw missing(wanted);
  await objects.remove(wanted.bucket, wanted.object_id).catch((err: unknown) => {
    log.warn({ err }, 'bytes of a deleted object are left to the sweeper');
  });
}
