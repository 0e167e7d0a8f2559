import { PlatformError } from '../../../contract/errors.ts';
import type { IntakeLimits } from '../../../contract/orders.ts';
import { checkDescriptor, type DescriptorVersions } from '../../descriptors.ts';
import {
  checkCount,
  DESCRIPTOR_TYPE,
  fromBase64,
  type GivenContent,
  type GivenImage,
  parseJsonPart,
  parseMeta,
  withBoxes,
} from './content.ts';
import { JSON_PARTS, type Part } from './multipart.ts';
import type { RequestKind } from './readRequest.ts';

/**
 * What the parts of a multipart body mean. JSON is known by the names of its parts, descriptors by their type; all
 * else is an image. @throws PlatformError badBody, jsonMissing, multipartImageType, requestEmpty, descriptorInvalid
 */
export function contentOfParts(
  parts: readonly Part[],
  { stream, named }: RequestKind,
  versions: DescriptorVersions,
  { images_max, image_bytes_max }: IntakeLimits,
): GivenContent {
  const isJson = ({ name }: Part): boolean => JSON_PARTS.includes(name) || named.includes(name);
  const isDescriptor = ({ type }: Part): boolean => type === DESCRIPTOR_TYPE && DESCRIPTOR_TYPE in stream;
  const json = byName(parts.filter(isJson));
  const others = parts.filter((part) => !isJson(part));
  const descriptors = others.filter(isDescriptor);
  const images = others.filter((part) => !isDescriptor(part));
  checkCount(others.length, images_max);
  if (descriptors.length > 0 && images.length > 0) {
    throw new PlatformError('badBody', 'images and descriptors go in separate requests');
  }
  const read = (name: string): unknown => {
    const bytes = json.get(name);
    return bytes && parseJsonPart(name, bytes);
  };
  const meta = read('meta');
  return {
    images: withBoxes(
      images.map((image) => imageOf(image, image_bytes_max)),
      read('face_bounding_boxes'),
      read('body_bounding_boxes'),
    ),
    descriptors: descriptors.map(({ bytes }) => checkDescriptor(bytes, versions)),
    ...(meta !== undefined && { meta: parseMeta(meta, json.get('meta')?.length ?? 0) }),
    named: Object.fromEntries(named.filter((name) => json.has(name)).map((name) => [name, read(name)])),
  };
}

function byName(parts: readonly Part[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const { name, bytes } of parts) {
    if (found.has(name)) throw new PlatformError('badBody', `part ${name} is there twice`);
    found.set(name, bytes);
  }
  return found;
}

/** `text/plain` is what a part without a type counts as. */
const IMAGE_TYPE = /^(image\/.+|application\/octet-stream|text\/plain)$/;

/** A part as an image. @throws PlatformError multipartImageType */
export function imageOf({ filename, type, bytes, base64, truncated }: Part, image_bytes_max: number): GivenImage {
  if (!IMAGE_TYPE.test(type)) {
    const what = `part "${filename.slice(0, 100)}" has type ${type.slice(0, 100)}`;
    throw new PlatformError('multipartImageType', `${what}; an image has a type of image/* or none`);
  }
  if (truncated) {
    const detail = `the image is larger than ${image_bytes_max} bytes`;
    return { filename, error: { key: 'imageTooLarge', detail } };
  }
  return base64 || type.endsWith('-base64') ? fromBase64(filename, bytes) : { filename, bytes };
}
