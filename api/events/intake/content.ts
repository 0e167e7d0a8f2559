import { z } from 'zod';
import { Rect } from '../../../contract/common.ts';
import { PlatformError } from '../../../contract/errors.ts';
import { BOXES_MAX, META_BYTES_MAX, ORDER_IMAGES_MAX, type RawDescriptor } from '../../../contract/orders.ts';
import { JSON_BYTES_MAX, parseJson } from '../../middleware/json.ts';
import { parsePart } from '../../validation.ts';

/** One image as the caller gave it: `bytes`, or where to get them. */
export interface GivenImage {
  readonly filename: string;
  readonly bytes?: Buffer;
  readonly url?: string;
  readonly sample_id?: string;
  readonly face_boxes?: Rect[];
  readonly body_boxes?: Rect[];
  /** Why these bytes are no image. */
  readonly error?: { readonly key: 'imageTooLarge' | 'imageInvalid'; readonly detail: string };
}

/** What the body of a request holds, whatever its content type. */
export interface GivenContent {
  readonly images: GivenImage[];
  readonly descriptors: RawDescriptor[];
  readonly meta?: Record<string, unknown>;
  /** By the names of the request's kind; not yet held against a schema. */
  readonly named: Readonly<Record<string, unknown>>;
}

/** One descriptor as little-endian float32. */
export const DESCRIPTOR_TYPE = 'application/x-vl-face-descriptor';

export const Boxes = z.array(Rect).min(1).max(BOXES_MAX);
export const Meta = z.record(z.string(), z.unknown());

/** Boxes of the images of a multipart body, by file name. */
export const FaceBoxes = z
  .array(z.strictObject({ filename: z.string(), face_bounding_boxes: Boxes }))
  .max(ORDER_IMAGES_MAX);
export const BodyBoxes = z
  .array(z.strictObject({ filename: z.string(), body_bounding_boxes: Boxes }))
  .max(ORDER_IMAGES_MAX);

/** The JSON of a multipart part. @throws PlatformError as parseJson, its detail names the part. */
export function parseJsonPart(name: string, bytes: Buffer): unknown {
  if (bytes.length > JSON_BYTES_MAX) {
    throw new PlatformError('badBody', `part ${name} is larger than ${JSON_BYTES_MAX} bytes`);
  }
  try {
    return parseJson(bytes);
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    throw new PlatformError(cause.key, `part ${name}: ${cause.message}`, { cause });
  }
}

/** @param bytes what `meta` takes as JSON text. */
export function parseMeta(meta: unknown, bytes: number): Record<string, unknown> {
  if (bytes > META_BYTES_MAX) throw new PlatformError('badBody', `meta is larger than ${META_BYTES_MAX} bytes`);
  return parsePart(Meta, meta, 'meta', 'badBody');
}

/** The images with the boxes of the parts `face_bounding_boxes` and `body_bounding_boxes`. */
export function withBoxes(images: readonly GivenImage[], faces: unknown, bodies: unknown): GivenImage[] {
  const face = faces === undefined ? [] : parsePart(FaceBoxes, faces, 'face_bounding_boxes', 'badBody');
  const body = bodies === undefined ? [] : parsePart(BodyBoxes, bodies, 'body_bounding_boxes', 'badBody');
  for (const { filename } of [...face, ...body]) {
    if (images.every((image) => image.filename !== filename)) {
      throw new PlatformError(
        'badBody',
        `bounding boxes are given for "${filename.slice(0, 100)}", which was not sent`,
      );
    }
  }
  return images.map((image) => {
    const face_boxes = face.find(({ filename }) => filename === image.filename)?.face_bounding_boxes;
    const body_boxes = body.find(({ filename }) => filename === image.filename)?.body_bounding_boxes;
    return { ...image, ...(face_boxes && { face_boxes }), ...(body_boxes && { body_boxes }) };
  });
}

/** @param count images or descriptors of the request. @throws PlatformError requestEmpty, badBody */
export function checkCount(count: number, images_max: number): void {
  if (count === 0) throw new PlatformError('requestEmpty', 'the request holds no image');
  if (count <= images_max) return;
  throw new PlatformError('badBody', `${count} images; at most ${images_max} go in one request, send several`);
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes that a base64 text stands for, white space aside; undefined when it is none. */
export function decodeBase64(text: string): Buffer | undefined {
  const packed = text.replace(/\s+/g, '');
  return packed.length % 4 === 1 || !BASE64.test(packed) ? undefined : Buffer.from(packed, 'base64');
}

/** An image that came as base64; with an error where that cannot be read. */
export function fromBase64(filename: string, text: Buffer): GivenImage {
  const bytes = decodeBase64(text.toString('latin1'));
  return bytes ? { filename, bytes } : { filename, error: { key: 'imageInvalid', detail: 'the image is not base64' } };
}
