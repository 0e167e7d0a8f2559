import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import type { IntakeLimits } from '../../contract/orders.ts';
import { fromBase64, type GivenImage } from '../events/intake/content.ts';
import { announcedFormat, binary, bodyBytesMax, IMAGE_STREAM } from '../events/intake/imageTypes.ts';
import { readParts } from '../events/intake/multipart.ts';
import { imageOf } from '../events/intake/parts.ts';
import { contentTypeOf, readBody } from '../middleware/body.ts';
import type { Services } from '../services.ts';

/** The body of an operation that keeps one image. */
export const ONE_IMAGE_BODY = {
  stream: {
    ...IMAGE_STREAM,
    'multipart/form-data': z.object({ image: binary('The only part; its name is free.') }),
  },
} as const;

/** What a picture may be refused with when it is looked at. */
export const PICTURE_ERRORS = [
  'imageInvalid',
  'imageTooLarge',
  'imageTooSlow',
  'imageHarmful',
  'tooBusy',
] as const satisfies readonly ErrorKey[];

/** What such a body may be refused with, beside what the framework refuses. */
export const ONE_IMAGE_ERRORS = [
  'badBody',
  'multipartBad',
  'multipartImageType',
  ...PICTURE_ERRORS,
] as const satisfies readonly ErrorKey[];

/**
 * Reads the one image of a body. It is of an accepted format, and of the announced one; it was not decoded yet.
 * @throws PlatformError contentTypeUnknown, requestEmpty, tooLarge, httpBad, badBody, multipartBad, multipartImageType,
 * imageInvalid, imageTooLarge
 */
export async function readImage(req: IncomingMessage, services: Services): Promise<Buffer> {
  const limits = services.events.intakeLimits;
  const type = contentTypeOf(req, Object.keys(ONE_IMAGE_BODY.stream));
  const given = await (type === 'multipart/form-data' ? readPart(req, limits) : readWhole(req, type, limits));
  if (given.error) throw new PlatformError(given.error.key, given.error.detail);
  const { bytes = Buffer.alloc(0), type: announced } = given;
  if (bytes.length === 0) throw new PlatformError('requestEmpty', 'the image has no bytes');
  if (bytes.length > limits.image_bytes_max) {
    throw new PlatformError('imageTooLarge', `the image is larger than ${limits.image_bytes_max} bytes`);
  }
  checkAnnounced(bytes, announced, services);
  return bytes;
}

/**
 * Holds the first bytes of an image against its content type; one that stands for no format is left alone.
 * @throws PlatformError imageInvalid, imageTooLarge
 */
export function checkAnnounced(bytes: Buffer, type: string, { images }: Pick<Services, 'images'>): void {
  const expected = announcedFormat(type);
  if (expected === undefined) return;
  const found = images.format(bytes);
  if (found === expected) return;
  throw new PlatformError('imageInvalid', `it is announced as ${type}, its first bytes are those of ${found}`);
}

type Announced = GivenImage & { readonly type: string };

async function readWhole(req: IncomingMessage, type: string, { image_bytes_max }: IntakeLimits): Promise<Announced> {
  const bytes = await readBody(req, bodyBytesMax(type, image_bytes_max));
  return { ...(type.endsWith('-base64') ? fromBase64('', bytes) : { filename: '', bytes }), type };
}

async function readPart(req: IncomingMessage, limits: IntakeLimits): Promise<Announced> {
  const [part, ...more] = await readParts(req, { ...limits, images_max: 1 }, []);
  if (!part) throw new PlatformError('requestEmpty', 'the request holds no image');
  if (more.length > 0) throw new PlatformError('badBody', `${more.length + 1} parts; send one image`);
  return { ...imageOf(part, limits.image_bytes_max), type: part.type };
}
