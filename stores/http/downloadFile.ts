import { request } from 'undici';
import { reasonOf } from './fetchImage.ts';

const DOWNLOAD_MS_MAX = 15 * 60_000;
const SILENCE_MS_MAX = 30_000;
const REDIRECTS_MAX = 5;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

export interface DownloadOptions {
  /** Larger files are refused, by their header or while they arrive. */
  readonly bytesMax: number;
  /** For the whole file. */
  readonly timeoutMs?: number;
  /** Bytes that have arrived so far. */
  readonly onProgress?: (bytes: number) => void;
}

/**
 * Fetches a file from an address that the operator or the manifest names, into memory. https only, redirects too; http
 * from this machine.
 * @throws Error with a sentence: another status than 200, a larger file, silence, too slow.
 */
export async function downloadFile(address: string, options: DownloadOptions): Promise<Buffer> {
  const { timeoutMs = DOWNLOAD_MS_MAX } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let url: URL | undefined = new URL(address);
    for (let hops = 0; hops <= REDIRECTS_MAX; hops++) {
      const answer: Buffer | URL = await exchange(url, options, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new Refusal(`more than ${REDIRECTS_MAX} redirects`);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Error(signal.aborted ? `it took longer than ${timeoutMs} ms` : reasonOf(cause), { cause });
  }
}

class Refusal extends Error {}

async function exchange(url: URL, options: DownloadOptions, signal: AbortSignal): Promise<Buffer | URL> {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(url.hostname))) {
    throw new Refusal(`${url.origin} is not https`);
  }
  const { statusCode, headers, body } = await request(url, {
    signal,
    headersTimeout: SILENCE_MS_MAX,
    bodyTimeout: SILENCE_MS_MAX,
  });
  body.on('error', () => undefined); // A cut body is told by the loop below; nobody else listens once it has ended.
  const { location } = headers;
  if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
    body.destroy();
    return new URL(location, url);
  }
  if (statusCode !== 200) {
    body.destroy();
    throw new Refusal(`${url.host} answers ${statusCode}`);
  }
  return collect(body as AsyncIterable<Buffer>, Number(headers['content-length'] ?? 0), options);
}

async function collect(body: AsyncIterable<Buffer>, announced: number, options: DownloadOptions): Promise<Buffer> {
  const { bytesMax, onProgress } = options;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (Math.max(size, announced) > bytesMax) throw new Refusal(`it is larger than ${bytesMax} bytes`);
    chunks.push(chunk);
    onProgress?.(size);
  }
  return Buffer.concat(chunks, size);
}
