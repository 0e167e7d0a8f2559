import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { PlatformError } from '../../../contract/errors.ts';
import type { IntakeLimits } from '../../../contract/orders.ts';

/** Names of the parts that are JSON in every request; every other part is an image or a descriptor. */
export const JSON_PARTS: readonly string[] = ['meta', 'face_bounding_boxes', 'body_bounding_boxes'];
const FILENAME_MAX = 255;

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly filename: string;
  /** Its media type, in lower case. */
  readonly type: string;
  readonly bytes: Buffer;
  /** From its Content-Transfer-Encoding. */
  readonly base64: boolean;
  /** Cut off: it is larger than an image may be. */
  readonly truncated: boolean;
}
type Head = Pick<Part, 'name' | 'filename' | 'type' | 'base64'>;

/**
 * Reads all parts of a multipart body into memory, in the order in which they came.
 * @param named further parts that are JSON.
 * @throws PlatformError multipartBad (no boundary, cut short, too many parts), httpBad (the client has gone), tooLarge
 */
export function readParts(req: IncomingMessage, limits: IntakeLimits, named: readonly string[]): Promise<Part[]> {
  const { body_bytes_max: bytesMax } = limits;
  const tooLarge = () => new PlatformError('tooLarge', `the body is larger than ${bytesMax} bytes`);
  if (Number(req.headers['content-length'] ?? 0) > bytesMax) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    // One more, so that it is the images that are counted.
    const partsMax = limits.images_max + JSON_PARTS.length + named.length + 1;
    const parser = createParser(req, limits.image_bytes_max, partsMax);
    const parts: Promise<Part>[] = [];
    const namesCharset = watchFor('harset=');
    let charsetNamed = false;
    let size = 0;
    const fail = (error: PlatformError): void => {
      req.unpipe(parser);
      parser.destroy();
      reject(error);
    };
    const bad = (detail: string) => () => {
      fail(new PlatformError('multipartBad', detail));
    };
    const gone = () => {
      fail(new PlatformError('httpBad', 'the body ended before its announced length'));
    };
    parser.on('file', (name: string | undefined, stream, { filename, mimeType, encoding }) => {
      const part = readStream(stream, head(name, filename, mimeType, encoding));
      part.catch(bad('a part was cut short')); // Its stream fails with the parser: told once, never unhandled.
      parts.push(part);
    });
    parser.on('field', (name: string | undefined, value, { valueTruncated: truncated, mimeType, encoding }) => {
      const bytes = fieldBytes(value, charsetNamed);
      parts.push(Promise.resolve({ ...head(name, undefined, mimeType, encoding), bytes, truncated }));
    });
    parser.on('partsLimit', bad(`more than ${partsMax} parts`));
    parser.on('error', (error) => {
      bad(error instanceof Error ? error.message : 'the multipart body cannot be read')();
    });
    parser.on('close', () => {
      Promise.all(parts).then(resolve, reject);
    });
    req.on('data', (chunk: Buffer) => {
      charsetNamed = namesCharset(chunk);
      size += chunk.length;
      if (size > bytesMax) fail(tooLarge());
    });
    req.on('aborted', gone);
    req.on('error', gone);
    req.pipe(parser);
  });
}

function createParser(req: IncomingMessage, bytesMax: number, parts: number): busboy.Busboy {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      defCharset: 'latin1', // Bytes as they are: a part without a file name may be an image too.
      limits: { parts, fileSize: bytesMax, fieldSize: bytesMax, headerPairs: 50 },
    });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'the multipart body cannot be read';
    throw new PlatformError('multipartBad', detail, { cause });
  }
}

function head(name: string | undefined, filename: string | undefined, type: string, encoding: string): Head {
  const own = name ?? ''; // A part may come without any name, whatever the types say.
  const shown = (filename ?? own).replaceAll('\0', '').slice(0, FILENAME_MAX).toWellFormed();
  return { name: own, filename: shown, type: type.toLowerCase(), base64: encoding.toLowerCase() === 'base64' };
}

function readStream(stream: Readable & { truncated?: boolean }, part: Head): Promise<Part> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject); // Without it a body that is cut short would end the process.
    stream.on('end', () => {
      resolve({ ...part, bytes: Buffer.concat(chunks), truncated: stream.truncated === true });
    });
  });
}

/**
 * A field comes as text of one character per byte; only where its part names a charset the parser has decoded it, and
 * does not say so. Then what is no UTF-8 as bytes, or no bytes at all, was decoded.
 */
function fieldBytes(value: string, charsetNamed: boolean): Buffer {
  const bytes = Buffer.from(value, 'latin1');
  const decoded = charsetNamed && (bytes.toString('latin1') !== value || !isUtf8(bytes));
  return decoded ? Buffer.from(value) : bytes;
}

/** Tells of each chunk whether `needle` has been seen up to it, across the borders of chunks too. */
function watchFor(needle: string): (chunk: Buffer) => boolean {
  let seen = false;
  let tail: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const border = Buffer.concat([tail, chunk.subarray(0, needle.length)]);
    seen ||= border.includes(needle) || chunk.includes(needle);
    tail = chunk.subarray(-needle.length);
    return seen;
  };
}
