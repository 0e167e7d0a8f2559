import { PlatformError } from '../../../contract/errors.ts';
import type { IntakeLimits, OrderImage } from '../../../contract/orders.ts';
import type { Bucket } from '../../../stores/objects/objectStore.ts';
import type { GivenImage } from './content.ts';

export interface ImageSources {
  /** An address outside. @throws PlatformError urlRefused, imageNotLoaded, imageTooLarge */
  fetch(this: void, url: string): Promise<Buffer>;
  /** An object of the caller's account; undefined when it is missing or another account's. */
  ownObject(this: void, bucket: Bucket, id: string): Promise<Buffer | undefined>;
}

/** An image as the order keeps it, and its bytes: none where it has an error. */
export interface ResolvedImage {
  readonly image: OrderImage;
  readonly bytes: Buffer;
}

const AT_ONCE = 4;
const OWN_PATH =
  /^\/6\/(images|samples\/faces|samples\/bodies)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;
const NOTHING = Buffer.alloc(0);

/**
 * Gets the bytes of all images, a few at once, at most `limits.body_bytes_max` together. An image that cannot be had has an
 * `error` and harms no other; only a part of the platform that is away fails the whole.
 * @param warp_type image_type of the request: which bucket `sample_id` means.
 */
export async function resolveImages(
  given: readonly GivenImage[],
  warp_type: 0 | 1 | 2,
  sources: ImageSources,
  limits: IntakeLimits,
): Promise<ResolvedImage[]> {
  const resolved: ResolvedImage[] = [];
  const full = `the images of one request are larger than ${limits.body_bytes_max} bytes together`;
  let room = limits.body_bytes_max;
  for (let start = 0; start < given.length; start += AT_ONCE) {
    const some = given.slice(start, start + AT_ONCE).map((each) => resolveImage(each, warp_type, sources, limits));
    for (const { image, bytes } of await Promise.all(some)) {
      room -= bytes.length;
      resolved.push(room < 0 ? withError(image, 'imageTooLarge', full) : { image, bytes });
    }
  }
  return resolved;
}

const EMPTY = 'the image has no bytes';

async function resolveImage(
  given: GivenImage,
  warp_type: 0 | 1 | 2,
  sources: ImageSources,
  { image_bytes_max }: IntakeLimits,
): Promise<ResolvedImage> {
  const { filename, face_boxes, body_boxes, sample_id, url } = given;
  // Boxes do not apply to warps.
  const boxes = warp_type === 0 ? { ...(face_boxes && { face_boxes }), ...(body_boxes && { body_boxes }) } : {};
  const image: OrderImage = {
    filename,
    ...boxes,
    ...(url !== undefined && { origin_url: url }),
    ...(sample_id !== undefined && { sample_id }),
  };
  if (given.error) return withError(image, given.error.key, given.error.detail);
  try {
    const bytes = await bytesOf(given, warp_type, sources);
    if (bytes.length > image_bytes_max) {
      return withError(image, 'imageTooLarge', `the image is larger than ${image_bytes_max} bytes`);
    }
    return bytes.length === 0 ? withError(image, 'imageInvalid', EMPTY) : { image, bytes };
  } catch (error) {
    if (!(error instanceof PlatformError) || error.key === 'dependencyAway') throw error;
    return withError(image, error.key, error.message);
  }
}

async function bytesOf(given: GivenImage, warp_type: 0 | 1 | 2, sources: ImageSources): Promise<Buffer> {
  const { bytes, sample_id, url = '' } = given;
  if (bytes) return bytes;
  if (sample_id !== undefined) {
    return own(sources, warp_type === 2 ? 'bodies-samples' : 'faces-samples', sample_id);
  }
  const [, kind, id] = OWN_PATH.exec(url) ?? [];
  if (!kind || !id) return sources.fetch(url);
  return own(sources, kind === 'images' ? 'images' : kind === 'samples/faces' ? 'faces-samples' : 'bodies-samples', id);
}

async function own(sources: ImageSources, bucket: Bucket, id: string): Promise<Buffer> {
  const bytes = await sources.ownObject(bucket, id.toLowerCase());
  if (!bytes) throw new PlatformError('imageNotFound', `there is no object ${id} in ${bucket}`);
  return bytes;
}

function withError(image: OrderImage, key: PlatformError['key'], detail: string): ResolvedImage {
  return { image: { ...image, error: { key, detail } }, bytes: NOTHING };
}
