import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { ErrorKey } from '../../../contract/errors.ts';
import { PlatformError } from '../../../contract/errors.ts';
import type { IntakeLimits, OrderWords } from '../../../contract/orders.ts';
import { checkDescriptor, type DescriptorVersions } from '../../descriptors.ts';
import { contentTypeOf, readBody } from '../../middleware/body.ts';
import { JSON_BYTES_MAX, parseJson } from '../../middleware/json.ts';
import { isMsgpack, parseMsgpack } from '../../middleware/msgpack.ts';
import { DESCRIPTOR_TYPE, fromBase64, type GivenContent, type GivenImage } from './content.ts';
import { bodyBytesMax } from './imageTypes.ts';
import { type ImagesJson, readJsonContent } from './json.ts';
import { readParts } from './multipart.ts';
import { contentOfParts } from './parts.ts';
import { type ImageSources, resolveImages } from './resolve.ts';

/** What the requests of one operation may hold. */
export interface RequestKind {
  /** Content type -> what it holds: the body that the operation declares. */
  readonly stream: Readonly<Record<string, z.ZodType>> & { readonly 'application/json': z.ZodType<ImagesJson> };
  /** What is JSON in a form, beside the bounding boxes, and beside the images in a JSON body. */
  readonly named: readonly string[];
}

export interface ParsedRequest {
  readonly words: OrderWords;
  /** One per image of `words`, in its order; empty where the image has an error. */
  readonly photos: Buffer[];
  /** The raw JSON of the kind's `named`, not yet held against a schema: of those that were sent. */
  readonly named: Readonly<Record<string, unknown>>;
  /** The same for the same request sent again, whatever its multipart boundary. */
  readonly body_sha256: Buffer;
}

export interface IntakeDeps extends ImageSources {
  readonly versions: DescriptorVersions;
  readonly limits: IntakeLimits;
}

/** What a request says itself, outside of its body. */
export type OuterWords = Omit<OrderWords, 'kind' | 'images' | 'descriptors' | 'meta'>;

const RAW_NAME = 'raw image';

/** What a body of images may be refused with, beside what the framework refuses. */
export const IMAGES_ERRORS = [
  'badBody',
  'jsonMissing',
  'multipartBad',
  'multipartImageType',
] as const satisfies readonly ErrorKey[];

/**
 * Reads a request with all its images, wherever they lie.
 * @param facts what else must not change when a request id is used again.
 * @throws PlatformError contentTypeUnknown, requestEmpty, badBody, jsonMissing, multipartBad, multipartImageType, tooLarge,
 * descriptorInvalid, descriptorVersionUnknown; dependencyAway. What is wrong with one image is in its words.
 */
export async function readRequest(
  req: IncomingMessage,
  kind: RequestKind,
  outer: OuterWords,
  facts: readonly unknown[],
  deps: IntakeDeps,
): Promise<ParsedRequest> {
  const { images: given, descriptors, meta = null, named } = await readContent(req, kind, deps);
  const samples = given.some(({ sample_id }) => sample_id !== undefined);
  const image_type = samples && outer.image_type === 0 ? 1 : outer.image_type; // A stored sample is a warp.
  const said = kind.named.map((name) => named[name] ?? null);
  const body_sha256 = hash([...facts, ...said, meta, descriptors], given);
  const resolved = await resolveImages(given, image_type, deps, deps.limits);
  const words: OrderWords = {
    ...outer,
    image_type,
    kind: descriptors.length > 0 ? 'descriptors' : samples ? 'samples' : 'photos',
    meta,
    images: resolved.map(({ image }) => image),
    descriptors,
  };
  return { words, photos: resolved.map((each) => each.bytes), body_sha256, named };
}

async function readContent(
  req: IncomingMessage,
  kind: RequestKind,
  { versions, limits }: IntakeDeps,
): Promise<GivenContent> {
  const type = contentTypeOf(req, Object.keys(kind.stream));
  if (type === 'multipart/form-data') {
    const parts = await readParts(req, limits, kind.named);
    return contentOfParts(parts, kind, versions, limits);
  }
  if (type === 'application/json' || isMsgpack(type)) {
    const parse = isMsgpack(type) ? parseMsgpack : parseJson;
    return readJsonContent(parse(await readBody(req, JSON_BYTES_MAX)), kind, versions, limits.images_max);
  }
  const body = await readBody(req, bodyBytesMax(type, limits.image_bytes_max));
  if (body.length === 0) throw new PlatformError('requestEmpty', 'the body is empty');
  if (type === DESCRIPTOR_TYPE) return { images: [], descriptors: [checkDescriptor(body, versions)], named: {} };
  const image = type.endsWith('-base64') ? fromBase64(RAW_NAME, body) : { filename: RAW_NAME, bytes: body };
  return { images: [image], descriptors: [], named: {} };
}

/** Over all that the caller sent; what lies behind an address does not count, only the address. */
function hash(facts: unknown[], images: readonly GivenImage[]): Buffer {
  const sha256 = createHash('sha256');
  const sizes = images.map(({ bytes: sent, ...rest }) => ({ ...rest, size: sent?.length ?? 0 }));
  sha256.update(JSON.stringify([...facts, sizes]));
  for (const { bytes: sent } of images) if (sent) sha256.update(sent);
  return sha256.digest();
}
