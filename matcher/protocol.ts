import { z } from 'zod';
import { Candidates } from '../contract/candidates.ts';
import { Id } from '../contract/common.ts';
import { ERRORS, type ErrorKey, PlatformError } from '../contract/errors.ts';

/**
 * How matchers are asked: `POST /match` and `POST /rank`, the body being one frame: bytes of the header (uint32,
 * little-endian), the header (JSON), float32 values (little-endian). Answers are JSON.
 */
export const DESCRIPTORS_MAX = 1024;
export const RANK_ROWS_MAX = 10_000;
export const BODY_BYTES_MAX = 64 * 2 ** 20;
export const DEADLINE_MS_DEFAULT = 2_000;

const limits = {
  /** Floats a descriptor. */
  dimensions: z.int().min(1).max(4096),
  /** Candidates a descriptor. */
  limit: z.int().min(1).max(1024),
  /** Least cosine. */
  threshold: z.number().min(-1).max(1),
  deadline_ms: z.int().min(1).max(60_000),
};

/** The floats are the descriptors. */
export const MatchHeader = z.strictObject({
  account_id: Id,
  candidates: Candidates,
  descriptor_version: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  ...limits,
});
export type MatchHeader = z.infer<typeof MatchHeader>;

/** The floats are `ids.length` rows, then the descriptors. */
export const RankHeader = z.strictObject({ ids: z.array(z.string().max(128)).max(RANK_ROWS_MAX), ...limits });
export type RankHeader = z.infer<typeof RankHeader>;

export const MatchAnswer = z.strictObject({
  tier: z.literal('exact'),
  rows_scanned: z.int().min(0),
  results: z.array(z.array(z.strictObject({ id: z.string(), cosine: z.number().min(-1).max(1) }))),
});
/** One list per descriptor, best first. */
export type MatchAnswer = z.infer<typeof MatchAnswer>;

export const Failure = z.strictObject({
  key: z.string().refine((key): key is ErrorKey => Object.hasOwn(ERRORS, key)),
  detail: z.string(),
});

export function encodeFrame(header: object, ...floats: Float32Array[]): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const bytes = floats.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  return Buffer.concat([length, json, ...bytes]);
}

/** @throws {PlatformError} `badBody` when the bytes are no frame, or the header is not what `schema` asks for. */
export function decodeFrame<T>(body: Buffer, schema: z.ZodType<T>): { header: T; floats: Float32Array } {
  const end = body.length < 4 ? Number.POSITIVE_INFINITY : 4 + body.readUInt32LE();
  if (end > body.length) throw new PlatformError('badBody', `a frame of ${body.length} bytes ends inside its header`);
  const bytes = body.subarray(end);
  if (bytes.length % 4 !== 0) throw new PlatformError('badBody', `${bytes.length} bytes are not whole float32 values`);
  const floats = new Float32Array(bytes.length / 4); // A copy, since the bytes may lie at any address.
  Buffer.from(floats.buffer).set(bytes);
  const header = schema.safeParse(parseJson(body.toString('utf8', 4, end)));
  if (header.success) return { header: header.data, floats };
  const [issue] = header.error.issues;
  throw new PlatformError('badBody', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a header'}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlatformError('badBody', 'the header of the frame is not JSON', { cause });
  }
}

/** The descriptors behind `skipRows` rows. @throws {PlatformError} when they are no whole rows, or too many. */
export function descriptorsIn(floats: Float32Array, dimensions: number, skipRows = 0): Float32Array {
  const count = floats.length / dimensions - skipRows;
  if (count < 0 || !Number.isInteger(count)) {
    throw new PlatformError('descriptorInvalid', `${floats.length} floats are not whole rows of ${dimensions}`);
  }
  if (count > DESCRIPTORS_MAX) throw new PlatformError('badBody', `${count} descriptors, at most ${DESCRIPTORS_MAX}`);
  return floats.subarray(skipRows * dimensions);
}
