import type { IncomingMessage } from 'node:http';
import { PlatformError } from '../../contract/errors.ts';

/** Reads a whole body. @param limit bytes. @throws PlatformError tooLarge, httpBad (the client stopped midway) */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new PlatformError('tooLarge', `the body is larger than ${limit} bytes`);
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else reject(tooLarge());
    });
    req.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    req.on('error', cutShort(reject));
    req.on('aborted', cutShort(reject));
  });
}

const cutShort = (reject: (error: Error) => void) => () => {
  reject(new PlatformError('httpBad', 'the body ended before its announced length'));
};

const DRAIN_BYTES_MAX = 16 * 1024 * 1024;
const DRAIN_MS_MAX = 1_000;

/**
 * Call after a refusal was written: lets a client that is still sending finish, within bounds, so that it reads the
 * refusal rather than a reset connection. Beyond the bounds the connection ends.
 */
export function drain(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  let size = 0;
  const cut = (): void => {
    req.socket.destroy();
  };
  const timer = setTimeout(cut, DRAIN_MS_MAX);
  const done = (): void => {
    clearTimeout(timer);
  };
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > DRAIN_BYTES_MAX) cut();
  });
  req.on('end', done);
  req.on('close', done);
  req.on('error', done);
  req.resume();
}

/** A content type without parameters, in lower case. */
const ANY_TYPE = /^[a-z0-9][\w!#$&^.+-]{0,63}\/[a-z0-9][\w!#$&^.+-]{0,63}$/;

/** Whether a content type is one of the declared ones, which may end in an asterisk. */
export function fitsType(type: string, declared: readonly string[]): boolean {
  if (declared.includes('*/*')) return ANY_TYPE.test(type);
  return declared.some((name) => (name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : type === name));
}

/**
 * The content type of a body, without parameters and in lower case.
 * @throws PlatformError contentTypeUnknown when it is none of `declared`, or compressed; httpBad for a charset other
 * than UTF-8.
 */
export function contentTypeOf(req: IncomingMessage, declared: readonly string[]): string {
  const header = req.headers['content-type'] ?? '';
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  if (!fitsType(type, declared)) {
    const found = type === '' ? 'no Content-Type' : `Content-Type '${type.slice(0, 100)}'`;
    throw new PlatformError('contentTypeUnknown', `${found}; allowed: ${declared.join(', ')}`);
  }
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new PlatformError('contentTypeUnknown', `Content-Encoding '${encoding.slice(0, 100)}'; send it uncompressed`);
  }
  const charset = parameters.find((part) => part.startsWith('charset='))?.replace(/^charset="?([^"]*)"?$/, '$1');
  if (charset !== undefined && !['utf-8', 'utf8', 'us-ascii'].includes(charset)) {
    throw new PlatformError('httpBad', `charset '${charset.slice(0, 50)}'; send UTF-8`);
  }
  return type;
}
