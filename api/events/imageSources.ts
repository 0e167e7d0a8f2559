import { findObject, type ImageBucket } from '../../stores/postgres/images.ts';
import { requireServices } from '../serviceSwitches.ts';
import type { Services } from '../services.ts';
import type { ImageSources } from './intake/resolve.ts';

/** Where the images of a request may come from besides its body: addresses outside, and objects of the own account. */
export function imageSources({ sql, objects, events, settings }: Services, account_id: string): ImageSources {
  return {
    fetch: events.fetchImage,
    async ownObject(bucket, object_id) {
      if (bucket === 'inbox' || bucket === 'stored') return undefined;
      requireServices(['image_store'], settings);
      const row = await findObject(sql, { account_id, bucket: bucket satisfies ImageBucket, object_id });
      return row && objects.get(bucket, object_id);
    },
  };
}
