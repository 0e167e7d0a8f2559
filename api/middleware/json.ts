import { PlatformError } from '../../contract/errors.ts';

/** Values (members and items) in one JSON body, and how deep they may lie. */
export const JSON_VALUES_MAX = 200_000;
export const JSON_DEPTH_MAX = 32;
export const JSON_BYTES_MAX = 1024 * 1024;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Bytes of a request to a JSON value that is safe to keep: UTF-8, bounded, every number and text exact, no key that
 * means something to JavaScript. @throws PlatformError jsonMissing, badBody
 */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new PlatformError('jsonMissing', 'the body is empty; a JSON value is expected');
  const text = decode(bytes);
  refuseExcess(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PlatformError('jsonMissing', `the body is not JSON: ${messageOf(error)}`, { cause: error });
  }
  refuseUnsafe(value, 'body');
  return value;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PlatformError('jsonMissing', 'the body is not UTF-8 text', { cause: error });
  }
}

const [QUOTE, BACKSLASH, COMMA, OPEN_SQUARE, CLOSE_SQUARE, OPEN_CURLY, CLOSE_CURLY] = Buffer.from('"\\,[]{}');

/** Before parsing, which recurses and allocates: one pass over the bytes, outside of strings. */
function refuseExcess(bytes: Buffer): void {
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === COMMA) values++;
    else if (byte === OPEN_SQUARE || byte === OPEN_CURLY) depth++;
    else if (byte === CLOSE_SQUARE || byte === CLOSE_CURLY) depth--;
    if (depth > JSON_DEPTH_MAX) throw new PlatformError('badBody', `JSON deeper than ${JSON_DEPTH_MAX} levels`);
    if (values > JSON_VALUES_MAX) throw new PlatformError('badBody', `JSON of more than ${JSON_VALUES_MAX} values`);
  }
}

/** @throws PlatformError badBody naming the first text, number or key that could not be kept as it is */
export function refuseUnsafe(value: unknown, path: string): void {
  const reason = typeof value === 'string' ? unsafeText(value) : typeof value === 'number' ? unsafeNumber(value) : null;
  if (reason) throw new PlatformError('badBody', `path: ${path.slice(0, 200)}, message: ${reason}`);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      refuseUnsafe(item, `${path}.${index}`);
    });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) {
      throw new PlatformError('badBody', `path: ${path.slice(0, 200)}.${key}, message: this key is not allowed`);
    }
    refuseUnsafe(key, path);
    refuseUnsafe(item, `${path}.${key}`);
  }
}

/** Why PostgreSQL or JSON could not give this text back exactly; null when they can. */
export function unsafeText(text: string): string | null {
  return text.includes('\0') || !text.isWellFormed() ? 'holds U+0000 or a lone surrogate' : null;
}

function unsafeNumber(value: number): string | null {
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return exact ? null : 'a number that cannot be kept exactly; send it as text';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : 'unreadable');
