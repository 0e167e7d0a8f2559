import type { IncomingMessage } from 'node:http';
import { PlatformError } from '../../contract/errors.ts';
import { checkAnnounced } from '../images/readImage.ts';
import type { Services } from '../services.ts';

/** Enough to tell every format of images. */
const HEAD_BYTES = 64;

/**
 * The bytes of an object as they come, within the limit; those of an image are held against its type. The request is
 * left open when reading stops, so that it can be answered.
 * @throws PlatformError at once: contentTypeUnknown for a form, tooLarge; while it is read: tooLarge, requestEmpty,
 * httpBad (the client has gone), imageInvalid, imageTooLarge
 */
export function readObject(req: IncomingMessage, content_type: string, services: Services): AsyncIterable<Buffer> {
  const { objectBytesMax } = services.settings;
  if (content_type.startsWith('multipart/')) {
    throw new PlatformError('contentTypeUnknown', `Content-Type '${content_type}'; send the file itself`);
  }
  if (Number(req.headers['content-length'] ?? 0) > objectBytesMax) throw tooLarge(objectBytesMax);
  return withCheckedHead(bounded(req, objectBytesMax), (head) => {
    if (content_type.startsWith('image/')) checkAnnounced(head, content_type, services);
  });
}

const tooLarge = (limit: number) => new PlatformError('tooLarge', `the object is larger than ${limit} bytes`);

async function* bounded(req: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > limit) throw tooLarge(limit);
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause;
    throw new PlatformError('httpBad', 'the body ended before its announced length', { cause });
  }
  if (size === 0) throw new PlatformError('requestEmpty', 'the object has no bytes');
}

/** Holds the first bytes back until there are enough of them to be checked. */
async function* withCheckedHead(chunks: AsyncIterable<Buffer>, check: (head: Buffer) => void): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD_BYTES) continue;
    check(head);
    yield head;
    head = undefined;
  }
  if (!head) return;
  check(head);
  yield head;
}
