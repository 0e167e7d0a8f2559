import type { Readable } from 'node:stream';
import { PlatformError } from '../../contract/errors.ts';

/** `stored`: what lies in the buckets of the Image Store service. */
export const BUCKETS = ['faces-samples', 'bodies-samples', 'images', 'objects', 'stored', 'inbox'] as const;
export type Bucket = (typeof BUCKETS)[number];

export interface StoredObject {
  readonly id: string;
  readonly modified: Date;
  /** Bytes. */
  readonly size: number;
}

/**
 * Bytes under ids of our own, which are uuids.
 * An object is there as a whole or not at all. Failures are PlatformError: `storeFull` where there is no room,
 * `dependencyAway` where the store does not answer; a RangeError where the id is not one of ours.
 */
export interface ObjectStore {
  /** Replaces what was there. Resolves when the object outlives a crash of the machine (but for the inbox). */
  put(bucket: Bucket, id: string, bytes: Uint8Array): Promise<void>;
  /** The same for bytes that come one after the other; where `content` fails, so does this, and nothing is kept. */
  putStream(bucket: Bucket, id: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  get(bucket: Bucket, id: string): Promise<Buffer | undefined>;
  /** Whoever asks reads it to its end, or destroys it. */
  getStream(bucket: Bucket, id: string): Promise<Readable | undefined>;
  has(bucket: Bucket, id: string): Promise<boolean>;
  /** An object that is not there is not an error. */
  remove(bucket: Bucket, id: string): Promise<void>;
  /** In no order; objects that come or go meanwhile may be missed. */
  list(bucket: Bucket): AsyncIterable<StoredObject>;
  /** Rejects when nothing could be stored now. */
  check(): Promise<void>;
}

const OWN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Guards paths and keys: nothing from outside ever becomes one. */
export function checkId(id: string): string {
  if (!OWN_ID.test(id)) throw new RangeError(`"${id.slice(0, 80)}" is not an id of an object`);
  return id;
}

export const isOwnId = (id: string): boolean => OWN_ID.test(id);

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'XMinioStorageFull', 'QuotaExceeded', 'InsufficientStorage']);

/** @param what did not work, as the begin of a sentence: `Writing images/…`. */
export function storeFailure(what: string, cause: unknown): PlatformError {
  if (cause instanceof PlatformError) return cause;
  const code = codeOf(cause);
  if (FULL.has(code)) {
    return new PlatformError('storeFull', `${what} failed: the object store has no room left (${code}).`, { cause });
  }
  const why = code || (cause instanceof Error ? cause.message : String(cause));
  return new PlatformError('dependencyAway', `${what} failed: the object store answers ${why}. Try again.`, { cause });
}

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
