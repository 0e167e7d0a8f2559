import { PlatformError } from '../../contract/errors.ts';
import { findObject, type ImageBucket } from '../../stores/postgres/images.ts';
import type { Content } from '../operation.ts';
import type { Services } from '../services.ts';

/** One object of an account, in the words that its refusal uses. */
export interface WantedObject {
  readonly account_id: string;
  readonly bucket: ImageBucket;
  readonly object_id: string;
}

const NAMES = { 'faces-samples': 'Face sample', 'bodies-samples': 'Body sample', images: 'Image' } as const;

const missing = ({ bucket, object_id }: WantedObject): PlatformError =>
  new PlatformError('imageNotFound', `${NAMES[bucket]} with id '${object_id}' not found`);

/** The content type of its bytes. @throws PlatformError imageNotFound, for another account's object too. */
export async function objectType(wanted: WantedObject, { sql }: Pick<Services, 'sql'>): Promise<string> {
  const row = await findObject(sql, wanted);
  if (!row) throw missing(wanted);
  return row.content_type;
}

/** The bytes as they were stored. @throws PlatformError imageNotFound */
export async function objectContent(
  wanted: WantedObject,
  { sql, objects }: Pick<Services, 'sql' | 'objects'>,
): Promise<Content> {
  const row = await findObject(sql, wanted);
  const bytes = row && (await objects.get(wanted.bucket, wanted.object_id));
  if (!bytes) throw missing(wanted);
  return { content_type: row.content_type, bytes };
}
