import { type Dispatcher, request } from 'undici';
import { PlatformError } from '../../contract/errors.ts';
import { reasonOf } from './fetchImage.ts';
import { parseUrl } from './guardedAgent.ts';

const ANSWER_BYTES_MAX = 64 * 1024;

export interface CallbackRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For the whole exchange. */
  readonly timeout_ms: number;
}

/**
 * Sends one callback. Any 2xx is delivery; its body is not read beyond 64 KiB, redirects are not followed.
 * @param agent one of createGuardedAgent.
 * @returns null when it was delivered, else the reason why not, as a sentence.
 */
export async function postCallback(agent: Dispatcher, callback: CallbackRequest): Promise<string | null> {
  const signal = AbortSignal.timeout(callback.timeout_ms);
  try {
    const url = parseUrl(callback.url);
    const { headers, body: text } = callback;
    const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body: text, signal });
    answer.body.on('error', () => undefined); // Its end does not matter once the status is known.
    await answer.body.dump({ limit: ANSWER_BYTES_MAX, signal }).catch(() => undefined);
    const { statusCode } = answer;
    return statusCode >= 200 && statusCode < 300 ? null : `The server answered ${statusCode}.`;
  } catch (cause) {
    if (cause instanceof PlatformError) return cause.message;
    if (signal.aborted) return `The server did not answer within ${callback.timeout_ms} ms.`;
    return `The server could not be reached (${reasonOf(cause)}).`;
  }
}
