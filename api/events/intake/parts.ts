import { PlatformError } from '../../../contract/errors.ts';
import { IMAGE_BYTES_MAX, IMAGES_MAX } from '../../../contract/orders.ts';
import {
  fromBase64,
  type GivenContent,
  type GivenImage,
  parseJsonPart,
  parseMeta,
  tooManyImages,
  withBoxes,
} from './content.ts';
import { checkDescriptor, type DescriptorVersions } from './descriptors.ts';
import { JSON_PARTS, type Part } from './multipart.ts';

/**
 * What the parts of a multipart body mean. JSON is known by the names of its parts, descriptors by their type; all
 * else is an image. @throws PlatformError badBody, jsonMissing, requestEmpty, descriptorInvalid
 */
export function contentOfParts(
  parts: readonly Part[],
  versions: DescriptorVersions,
  descriptorType: string,
): GivenContent {
  const json = jsonParts(parts);
  const others = parts.filter(({ name }) => !isJson(name));
  const descriptors = others.filter(({ type }) => type === descriptorType);
  const images = others.filter(({ type }) => type !== descriptorType);
  if (others.length === 0) throw new PlatformError('requestEmpty', 'the body holds no image');
  if (others.length > IMAGES_MAX) throw tooManyImages();
  if (descriptors.length > 0 && images.length > 0) {
    throw new PlatformError('badBody', 'images and descriptors go in separate requests');
  }
  const read = (name: (typeof JSON_PARTS)[number]): unknown => {
    const bytes = json.get(name);
    return bytes && parseJsonPart(name, bytes);
  };
  const meta = read('meta');
  const policies = read('policies');
  return {
    images: withBoxes(images.map(imageOf), read('face_bounding_boxes'), read('body_bounding_boxes')),
    descriptors: descriptors.map(({ bytes }) => checkDescriptor(bytes, versions)),
    ...(policies !== undefined && { policies }),
    ...(meta !== undefined && { meta: parseMeta(meta, json.get('meta')?.length ?? 0) }),
  };
}

const isJson = (name: string): boolean => JSON_PARTS.some((known) => known === name);

function jsonParts(parts: readonly Part[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const { name, bytes } of parts.filter((part) => isJson(part.name))) {
    if (found.has(name)) throw new PlatformError('badBody', `part ${name} is there twice`);
    found.set(name, bytes);
  }
  return found;
}

function imageOf({ filename, type, bytes, base64, truncated }: Part): GivenImage {
  if (truncated) {
    const detail = `the image is larger than ${IMAGE_BYTES_MAX} bytes`;
    return { filename, error: { key: 'imageTooLarge', detail } };
  }
  return base64 || type.endsWith('-base64') ? fromBase64(filename, bytes) : { filename, bytes };
}
