import { z } from 'zod';
import { Candidates } from '../contract/candidates.ts';
import { Id } from '../contract/common.ts';
import { ERRORS, type ErrorKey, PlatformError } from '../contract/errors.ts';

/**
 * The content of questions: bytes of the header (uint32), the header (JSON), float32 values. A failure is JSON. For
 * frames and greeting see frames.ts, for answers answer.ts.
 */
export const DESCRIPTORS_MAX = 1024;
export const RANK_ROWS_MAX = 10_000;
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

/** The floats are `rows` rows, then the descriptors. */
export const RankHeader = z.strictObject({ rows: z.int().min(0).max(RANK_ROWS_MAX), ...limits });
export type RankHeader = z.infer<typeof RankHeader>;

export const Failure = z.strictObject({
  key: z.string().refine((key): key is ErrorKey => Object.hasOwn(ERRORS, key)),
  detail: z.string(),
});

/** The first two parts of a question's content; the floats are the others. */
export function encodeHeader(header: object): [Buffer, Buffer] {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.allocUnsafe(4);
  length.writeUInt32LE(json.length);
  return [length, json];
}

/** @throws {PlatformError} `badBody` when the content is cut, or the header is not what `schema` asks for. */
export function decodeQuestion<T>(content: Buffer, schema: z.ZodType<T>): { header: T; floats: Float32Array } {
  const end = content.length < 4 ? Number.POSITIVE_INFINITY : 4 + content.readUInt32LE();
  if (end > content.length) {
    throw new PlatformError('badBody', `a question of ${content.length} bytes ends inside its header`);
  }
  const bytes = content.subarray(end);
  if (bytes.length % 4 !== 0) throw new PlatformError('badBody', `${bytes.length} bytes are not whole float32 values`);
  const header = schema.safeParse(parseJson(content.toString('utf8', 4, end)));
  if (header.success) return { header: header.data, floats: floatsOf(bytes) };
  const [issue] = header.error.issues;
  throw new PlatformError('badBody', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a header'}`);
}

/** A copy, since bytes that came over a connection may lie at any address. */
export function floatsOf(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const floats = new Float32Array(bytes.length / 4);
  new Uint8Array(floats.buffer).set(bytes);
  return floats;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlatformError('badBody', 'the header of the question is not JSON', { cause });
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
