import { type Dispatcher, request } from 'undici';
import { PlatformError } from '../../contract/errors.ts';
import { parseUrl } from './guardedAgent.ts';

const FETCH_BYTES_MAX = 15 * 1024 * 1024;
const FETCH_MS_MAX = 10_000;

/**
 * Downloads an image from an address of the caller's.
 * @param agent one of createGuardedAgent: it decides which addresses may be reached.
 * @throws PlatformError `urlRefused`, `imageTooLarge`, or `imageNotLoaded` for everything that its server does wrong:
 * any status but 200 (a redirect too: send its target instead), silence, a body cut short.
 */
export async function fetchImage(
  agent: Dispatcher,
  address: string,
  { bytesMax = FETCH_BYTES_MAX, timeoutMs = FETCH_MS_MAX }: { bytesMax?: number; timeoutMs?: number } = {},
): Promise<Buffer> {
  const url = parseUrl(address);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, signal, headers: { accept: '*/*' } });
    body.on('error', () => undefined); // A cut body is told by the loop below; nobody else listens once it has ended.
    if (statusCode !== 200) {
      body.destroy();
      const redirect = statusCode >= 300 && statusCode < 400 ? '; redirects are not followed' : '';
      throw new PlatformError('imageNotLoaded', `${url.host} answers ${statusCode}${redirect}.`);
    }
    if (Number(headers['content-length'] ?? 0) > bytesMax) throw tooLarge(url, bytesMax);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bytesMax) throw tooLarge(url, bytesMax); // Leaving the loop destroys the connection.
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause;
    const why = signal.aborted ? `did not send it within ${timeoutMs} ms` : `failed (${reasonOf(cause)})`;
    throw new PlatformError('imageNotLoaded', `${url.host} ${why}.`, { cause });
  }
}

/** The code of a network failure, else its message. */
export function reasonOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return 'message' in cause ? String(cause.message) : 'unknown';
}

function tooLarge(url: URL, bytesMax: number): PlatformError {
  return new PlatformError('imageTooLarge', `The image at ${url.host} is larger than ${bytesMax} bytes.`);
}
