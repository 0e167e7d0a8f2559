import { isUtf8 } from 'node:buffer';
import { decode, encode } from '@msgpack/msgpack';
import { PlatformError } from '../../contract/errors.ts';
import { JSON_DEPTH_MAX, JSON_VALUES_MAX, refuseUnsafe } from './json.ts';

/** Both names are in use; the first is the registered one. */
const MSGPACK_TYPES: readonly string[] = ['application/msgpack', 'application/x-msgpack'];
export const isMsgpack = (type: string): boolean => MSGPACK_TYPES.includes(type);

/** The content types of a value, in a body or as an answer. */
export const valueTypes = ({ msgpack }: { readonly msgpack?: true }): readonly string[] => [
  'application/json',
  ...(msgpack ? MSGPACK_TYPES : []),
];

/**
 * Bytes of a request to the value that the same request as JSON would give, within the limits of JSON: binary becomes
 * base64 text, a number must be exact, a key must be text. @throws PlatformError jsonMissing, badBody
 */
export function parseMsgpack(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new PlatformError('jsonMissing', 'the body is empty; a MessagePack value is expected');
  refuseExcess(bytes);
  let decoded: unknown;
  try {
    decoded = decode(bytes, { mapKeyConverter: textKey });
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unreadable';
    throw new PlatformError('jsonMissing', `the body is not MessagePack: ${reason}`, { cause: error });
  }
  const value = withoutBinary(decoded);
  refuseUnsafe(value, 'body');
  return value;
}

/** An answer as MessagePack; fields without a value are left out, as in JSON. */
export const toMsgpack = (value: unknown): Uint8Array => encode(value, { ignoreUndefined: true });

function textKey(key: unknown): string {
  if (typeof key === 'string') return key;
  throw new PlatformError('badBody', `a map has a key of type ${typeof key}; keys are text`);
}

function withoutBinary(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64');
  if (Array.isArray(value)) return value.map(withoutBinary);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBinary(item)]));
}

/**
 * Before decoding, which allocates what a header announces: one pass over the headers. Where the bytes end too early
 * this ends as well, and the decoder says so.
 */
function refuseExcess(bytes: Buffer): void {
  const open: number[] = []; // Of each array and map around this place, how many items are still to come.
  let values = 1;
  for (let at = 0; at < bytes.length; ) {
    const { items, size, members, text } = readHead(bytes, at);
    if (text && !isUtf8(bytes.subarray(at + size - text.length, at + size))) {
      throw new PlatformError('jsonMissing', 'the body holds text that is not UTF-8');
    }
    at += size;
    values += members;
    if (values > JSON_VALUES_MAX) throw new PlatformError('badBody', `a body of more than ${JSON_VALUES_MAX} values`);
    if (items > 0) open.push(items);
    if (open.length > JSON_DEPTH_MAX) throw new PlatformError('badBody', `a body deeper than ${JSON_DEPTH_MAX} levels`);
    if (items === 0) close(open);
  }
}

/** One item has ended, and with it every array and map of which it was the last. */
function close(open: number[]): void {
  while (open.length > 0) {
    const left = (open.pop() ?? 0) - 1;
    if (left > 0) {
      open.push(left);
      return;
    }
  }
}

/** Bytes of the length or the value behind each first byte from 0xc0 on, by the MessagePack specification. */
const WIDTHS = [0, 0, 0, 0, 1, 2, 4, 1, 2, 4, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 16, 1, 2, 4, 2, 4, 2, 4];

interface Head {
  /** Bytes of the header and of what it holds itself: not of the items of an array or map. */
  readonly size: number;
  /** Items that follow; a map has two for each member. */
  readonly items: number;
  readonly members: number;
  readonly text?: { readonly length: number };
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes[at] ?? 0;
  if (first < 0x80 || first >= 0xe0) return { size: 1, items: 0, members: 0 };
  if (first < 0x90) return { size: 1, items: (first & 15) * 2, members: first & 15 };
  if (first < 0xa0) return { size: 1, items: first & 15, members: first & 15 };
  if (first < 0xc0) return { size: 1 + (first & 31), items: 0, members: 0, text: { length: first & 31 } };
  if ((first >= 0xc7 && first <= 0xc9) || (first >= 0xd4 && first <= 0xd8)) {
    throw new PlatformError('badBody', 'the body holds a MessagePack extension; send times as ISO 8601 text');
  }
  const width = WIDTHS[first - 0xc0] ?? 0;
  const head = { size: 1 + width, items: 0, members: 0 };
  const sized = (first >= 0xc4 && first <= 0xc6) || first >= 0xd9;
  if (!sized || at + head.size > bytes.length) return head;
  const length = bytes.readUIntBE(at + 1, width);
  if (first >= 0xde) return { ...head, items: length * 2, members: length };
  if (first >= 0xdc) return { ...head, items: length, members: length };
  const size = head.size + length;
  return first >= 0xd9 ? { ...head, size, text: { length } } : { ...head, size };
}
