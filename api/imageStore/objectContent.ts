import { TextDecoder } from 'node:util';
import { PlatformError } from '../../contract/errors.ts';
import { binary } from '../events/intake/imageTypes.ts';

/** What an object must begin with; null: it is text. */
const MAGIC: Readonly<Record<string, string | null>> = {
  'text/plain': null,
  'application/json': null,
  'application/zip': 'PK',
  'application/pdf': '%PDF-',
};
export const OBJECT_BODY = Object.fromEntries(
  Object.keys(MAGIC).map((type) => [type, binary('At most 256 MiB unless configured otherwise.')]),
);
const JSON_START = /^\s*(?:["[{\-0-9tfn]|$)/;

/**
 * Holds an object against its content type while it streams by: text is UTF-8 without NUL, JSON begins like JSON, others
 * begin as files of their type do. @throws PlatformError badBody
 */
export async function* checkedContent(content: AsyncIterable<Buffer>, type: string): AsyncGenerator<Buffer> {
  const magic = MAGIC[type];
  const text = magic === null ? new TextDecoder('utf-8', { fatal: true }) : undefined;
  let isFirst = true;
  for await (const chunk of content) {
    if (isFirst) {
      const begin = chunk.subarray(0, 64).toString('latin1');
      if (typeof magic === 'string' && !begin.startsWith(magic))
        throw mismatch(type, `it does not begin with ${magic}`);
      if (type === 'application/json' && !JSON_START.test(begin)) throw mismatch(type, 'it does not begin like JSON');
    }
    isFirst = false;
    if (text) mustBeText(text, chunk, type);
    yield chunk;
  }
  if (text) mustBeText(text, undefined, type);
}

function mustBeText(decoder: TextDecoder, chunk: Buffer | undefined, type: string): void {
  if (chunk?.includes(0)) throw mismatch(type, 'it holds a NUL byte');
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw mismatch(type, 'it is not UTF-8', cause);
  }
}

const mismatch = (type: string, why: string, cause?: unknown): PlatformError =>
  new PlatformError('badBody', `the object is announced as ${type}: ${why}`, { cause });
