import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidates } from '../contract/candidates.ts';
import { PlatformError } from '../contract/errors.ts';
import {
  BODY_BYTES_MAX,
  DEADLINE_MS_DEFAULT,
  encodeFrame,
  Failure,
  MatchAnswer,
  type MatchHeader,
  type RankHeader,
} from './protocol.ts';

export type { MatchAnswer } from './protocol.ts';

interface Question {
  /** n x dimensions, unit rows; n is at most 1024. */
  descriptors: Float32Array;
  dimensions: number;
  /** Candidates a descriptor, at most 1024. */
  limit: number;
  /** Least cosine. */
  threshold: number;
}

/** Candidates of origin faces or events. */
export interface MatchQuery extends Question {
  account_id: string;
  candidates: Candidates;
  descriptor_version: number;
}

/** Rows that the caller has at hand, as those of temporary attributes; equal cosines in the order of `ids`. */
export interface RankQuery extends Question {
  ids: string[];
  /** ids.length x dimensions, unit rows; at most 10,000. */
  rows: Float32Array;
}

export interface MatcherClient {
  /** @throws {PlatformError} what the matcher refused with, or `matcherUnavailable` when none answered in time. */
  match(query: MatchQuery, options?: { signal?: AbortSignal }): Promise<MatchAnswer>;
  rank(query: RankQuery, options?: { signal?: AbortSignal }): Promise<MatchAnswer>;
  /** Resolves when a matcher and its PostgreSQL are there. @throws {PlatformError} `matcherUnavailable`, `dependencyAway` */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const RETRY_MS = 50;
/** What the matcher's own word, that it is late, takes to get here. */
const GRACE_MS = 200;

/** @param url `unix:/path` or `http://host:port`. */
export function createMatcherClient(
  url: string,
  { deadlineMs = DEADLINE_MS_DEFAULT }: { deadlineMs?: number } = {},
): MatcherClient {
  const target = { ...address(url), agent: new http.Agent({ keepAlive: true, maxSockets: 32 }) };
  const closing = new AbortController();
  const isClosed = () => closing.signal.aborted;

  async function ask(path: string, body: Buffer | undefined, signal?: AbortSignal): Promise<unknown> {
    if (isClosed()) throw new PlatformError('matcherUnavailable', `the client of the matcher at ${url} was closed`);
    signal?.throwIfAborted();
    const stop = new AbortController();
    const abort = () => {
      stop.abort();
    };
    const timer = setTimeout(abort, deadlineMs + GRACE_MS);
    signal?.addEventListener('abort', abort);
    try {
      for (;;) {
        const answer = await send({ ...target, method: body ? 'POST' : 'GET', path, signal: stop.signal }, body);
        if ('body' in answer) return readAnswer(answer);
        signal?.throwIfAborted();
        if (stop.signal.aborted || isClosed()) {
          const detail = `no matcher at ${url} answered within ${deadlineMs} ms; try again`;
          throw new PlatformError('matcherUnavailable', detail, { cause: answer.error });
        }
        // It is being restarted; a question changes nothing there, so asking again is safe.
        await sleep(RETRY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  return {
    async match({ account_id, candidates, descriptor_version, descriptors, ...query }, options) {
      const header: MatchHeader = { account_id, candidates, descriptor_version, ...limitsOf(query, deadlineMs) };
      return MatchAnswer.parse(await ask('/match', frameOf(header, descriptors), options?.signal));
    },
    async rank({ ids, rows, descriptors, ...query }, options) {
      const header: RankHeader = { ids, ...limitsOf(query, deadlineMs) };
      return MatchAnswer.parse(await ask('/rank', frameOf(header, rows, descriptors), options?.signal));
    },
    async ready() {
      await ask('/healthcheck', undefined);
    },
    close() {
      closing.abort();
      target.agent.destroy();
      return Promise.resolve();
    },
  };
}

const limitsOf = ({ dimensions, limit, threshold }: Omit<Question, 'descriptors'>, deadline_ms: number) => ({
  dimensions,
  limit,
  threshold,
  deadline_ms,
});

function address(url: string): { socketPath: string } | { host: string; port: string } {
  if (url.startsWith('unix:')) return { socketPath: url.slice('unix:'.length) };
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'http:') throw new RangeError(`Expected unix:/path or http://host:port but received ${url}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port || '80' };
}

function frameOf(header: object, ...floats: Float32Array[]): Buffer {
  const frame = encodeFrame(header, ...floats);
  if (frame.length <= BODY_BYTES_MAX) return frame;
  throw new PlatformError('tooLarge', `a question of ${frame.length} bytes, at most ${BODY_BYTES_MAX}`);
}

/** Resolves with the error where there was no answer: asking again may help. */
function send(
  options: http.RequestOptions,
  body: Buffer | undefined,
): Promise<{ status: number; body: Buffer } | { error: Error }> {
  return new Promise((resolve) => {
    const fail = (error: Error) => {
      resolve({ error });
    };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks) });
      });
    });
    request.on('error', fail);
    request.end(body);
  });
}

function readAnswer({ status, body }: { status: number; body: Buffer }): unknown {
  const answer: unknown = JSON.parse(body.toString());
  if (status === 200) return answer;
  const { key, detail } = Failure.parse(answer);
  throw new PlatformError(key, detail);
}
