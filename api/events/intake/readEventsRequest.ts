import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type ErrorKey, PlatformError } from '../../../contract/errors.ts';
import type { IntakeLimits, OrderWords } from '../../../contract/orders.ts';
import { checkDescriptor, type DescriptorVersions } from '../../descriptors.ts';
import { contentTypeOf, readBody } from '../../middleware/body.ts';
import { JSON_BYTES_MAX, parseJson } from '../../middleware/json.ts';
import { BodyBoxes, FaceBoxes, fromBase64, type GivenContent, type GivenImage, Meta } from './content.ts';
import { binary, bodyBytesMax, IMAGE_STREAM } from './imageTypes.ts';
import { EventsJsonBody, readJsonContent } from './json.ts';
import { readParts } from './multipart.ts';
import { contentOfParts } from './parts.ts';
import { type GenerateEventsHeaders, type GenerateEventsQuery, wordsOf } from './query.ts';
import { type ImageSources, resolveImages } from './resolve.ts';

export interface ParsedRequest {
  readonly words: OrderWords;
  /** One per image of `words`, in its order; empty where the image has an error. */
  readonly photos: Buffer[];
  /** The raw JSON of a dynamic handler's policies, not yet held against a schema; absent when none were sent. */
  readonly policies?: unknown;
  /** The same for the same request sent again, whatever its multipart boundary. */
  readonly body_sha256: Buffer;
}

export interface IntakeDeps extends ImageSources {
  /** Part of what must not change when a request id is used again. */
  readonly handler_id: string;
  readonly versions: DescriptorVersions;
  readonly limits: IntakeLimits;
}

const DESCRIPTOR_TYPE = 'application/x-vl-face-descriptor';
const RAW_NAME = 'raw image';

/** The body of the operation: content type -> what it holds. */
export const EVENTS_BODY = {
  stream: {
    ...IMAGE_STREAM,
    'multipart/form-data': z
      .object({
        image: binary('One image; a part of any other name is one too.').optional(),
        policies: z.looseObject({}).optional().meta({ description: 'Of a dynamic handler.' }),
        meta: Meta.optional(),
        face_bounding_boxes: FaceBoxes.optional(),
        body_bounding_boxes: BodyBoxes.optional(),
      })
      .catchall(binary(`An image or, with type ${DESCRIPTOR_TYPE}, a descriptor.`))
      .meta({ description: 'At most 20 images or descriptors, 64 MiB in all, unless configured otherwise.' }),
    'application/json': EventsJsonBody,
    [DESCRIPTOR_TYPE]: binary("Facet's own form: one descriptor as little-endian float32, L2 norm 1."),
  },
} as const;

/** What a body may be refused with, beside what the framework refuses. */
export const INTAKE_ERRORS = [
  'badBody',
  'jsonMissing',
  'multipartBad',
  'multipartImageType',
  'descriptorInvalid',
  'descriptorVersionUnknown',
] as const satisfies readonly ErrorKey[];

/**
 * Reads a request for events with all its images, wherever they lie.
 * @throws PlatformError contentTypeUnknown, requestEmpty, badBody, badQuery, httpBad, jsonMissing, multipartBad, multipartImageType,
 * tooLarge, descriptorInvalid, descriptorVersionUnknown; dependencyAway. What is wrong with one image is in its words.
 */
export async function readEventsRequest(
  req: IncomingMessage,
  query: GenerateEventsQuery,
  headers: GenerateEventsHeaders,
  deps: IntakeDeps,
): Promise<ParsedRequest> {
  const base = wordsOf(query, headers);
  const content = await readContent(req, deps);
  const { images: given, descriptors, meta, policies } = content;
  const samples = given.some(({ sample_id }) => sample_id !== undefined);
  const image_type = samples && base.image_type === 0 ? 1 : base.image_type; // A stored sample is a warp.
  const body_sha256 = hash([deps.handler_id, query, headers, policies ?? null, meta ?? null, descriptors], given);
  const resolved = await resolveImages(given, image_type, deps, deps.limits);
  const words: OrderWords = {
    ...base,
    image_type,
    kind: descriptors.length > 0 ? 'descriptors' : samples ? 'samples' : 'photos',
    meta: meta ?? null,
    images: resolved.map(({ image }) => image),
    descriptors,
  };
  const photos = resolved.map((each) => each.bytes);
  return { words, photos, body_sha256, ...(policies !== undefined && { policies }) };
}

async function readContent(req: IncomingMessage, { versions, limits }: IntakeDeps): Promise<GivenContent> {
  const type = contentTypeOf(req, Object.keys(EVENTS_BODY.stream));
  if (type === 'multipart/form-data')
    return contentOfParts(await readParts(req, limits), versions, DESCRIPTOR_TYPE, limits);
  if (type === 'application/json') {
    return readJsonContent(parseJson(await readBody(req, JSON_BYTES_MAX)), versions, limits.images_max);
  }
  const body = await readBody(req, bodyBytesMax(type, limits.image_bytes_max));
  if (body.length === 0) throw new PlatformError('requestEmpty', 'the body is empty');
  if (type === DESCRIPTOR_TYPE) return { images: [], descriptors: [checkDescriptor(body, versions)] };
  const image = type.endsWith('-base64') ? fromBase64(RAW_NAME, body) : { filename: RAW_NAME, bytes: body };
  return { images: [image], descriptors: [] };
}

/** Over all that the caller sent; what lies behind an address does not count, only the address. */
function hash(facts: unknown[], images: readonly GivenImage[]): Buffer {
  const sha256 = createHash('sha256');
  const sizes = images.map(({ bytes: sent, ...rest }) => ({ ...rest, size: sent?.length ?? 0 }));
  sha256.update(JSON.stringify([...facts, sizes]));
  for (const { bytes: sent } of images) if (sent) sha256.update(sent);
  return sha256.digest();
}
