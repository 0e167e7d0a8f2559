import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidates } from '../contract/candidates.ts';
import { PlatformError } from '../contract/errors.ts';
import { decodeAnswer, type MatchAnswer } from './answer.ts';
import { FRAME_BYTES_MAX, type Frame, FrameError, KIND, type Part } from './frames.ts';
import { LateError, Link, LinkError, RETRY_MS } from './link.ts';
import { DEADLINE_MS_DEFAULT, encodeHeader, Failure, type MatchHeader, type RankHeader } from './protocol.ts';

export type { MatchAnswer } from './answer.ts';

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

/** What the matcher's own word, that it is late, takes to get here. */
const GRACE_MS = 200;
/** A question may be asked so often when matchers end over it: it may be what ends them. */
const SENT_MAX = 3;
/** Beside the parts: length, kind, id. */
const FRAME_HEAD_BYTES = 12;

/**
 * @param urls `unix:/path` or `http://host:port`; several with commas between them. Each list or account has one matcher
 * of those, the same for every client, and the next when that is away.
 */
export function createMatcherClient(
  urls: string,
  { deadlineMs = DEADLINE_MS_DEFAULT }: { deadlineMs?: number } = {},
): MatcherClient {
  const links = urls.split(',').map((url) => new Link(url.trim()));
  const closing = new AbortController();
  let turn = 0;

  /** A question changes nothing at a matcher, so asking again, or another, is safe. */
  async function ask(kind: number, name: string, parts: readonly Part[], signal?: AbortSignal): Promise<Frame> {
    signal?.throwIfAborted();
    const end = performance.now() + deadlineMs + GRACE_MS;
    const order = ranked(links, name);
    let sent = 0;
    let last: Error | undefined;
    for (let leftMs = deadlineMs + GRACE_MS; leftMs > 0 && sent < SENT_MAX; leftMs = end - performance.now()) {
      if (closing.signal.aborted) break;
      const up = order.filter((link) => !link.isDown);
      const link = up.find(({ isSuspect }) => !isSuspect) ?? up[0];
      try {
        if (link) return understood(await link.ask(kind, parts, leftMs, signal));
        await sleep(Math.min(RETRY_MS, leftMs), undefined, signal ? { signal } : {});
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof LinkError || error instanceof LateError)) throw error;
        if (error instanceof LinkError && error.wasSent) sent += 1;
        last = error;
      }
    }
    if (closing.signal.aborted) throw unavailable(`the client of the matcher at ${urls} was closed`);
    if (sent >= SENT_MAX) throw unavailable(`matchers at ${urls} ended ${sent} times while they were asked`, last);
    throw unavailable(
      `no matcher at ${urls} answered within ${deadlineMs} ms; try again (${last?.message ?? ''})`,
      last,
    );
  }

  const limitsOf = ({ dimensions, limit, threshold }: Omit<Question, 'descriptors'>) => ({
    ...{ dimensions, limit, threshold },
    deadline_ms: deadlineMs,
  });

  return {
    async match({ account_id, candidates, descriptor_version, descriptors, ...query }, options) {
      const header: MatchHeader = { account_id, candidates, descriptor_version, ...limitsOf(query) };
      const list = candidates.origin === 'faces' ? candidates.list_id : undefined;
      const name = `${account_id}/${list ?? ''}/${descriptor_version}`;
      const frame = await ask(KIND.match, name, partsOf(header, descriptors), options?.signal);
      return readAnswer(frame, descriptors.length / query.dimensions);
    },
    async rank({ ids, rows, descriptors, ...query }, options) {
      const header: RankHeader = { rows: ids.length, ...limitsOf(query) };
      turn += 1; // Any matcher will do.
      const frame = await ask(KIND.rank, `${turn}`, partsOf(header, rows, descriptors), options?.signal);
      return readAnswer(frame, descriptors.length / query.dimensions, ids);
    },
    async ready() {
      await ask(KIND.ready, '', []);
    },
    close() {
      closing.abort();
      for (const link of links) link.close();
      return Promise.resolve();
    },
  };
}

/** Rendezvous hashing: without one of the addresses, only what was its share moves. */
function ranked(links: readonly Link[], name: string): readonly Link[] {
  if (links.length === 1) return links;
  const weighed = links.map((link) => ({ link, weight: hash('sha1', `${link.address} ${name}`) }));
  return weighed.sort((a, b) => (a.weight < b.weight ? 1 : -1)).map(({ link }) => link);
}

const unavailable = (detail: string, cause?: Error) => new PlatformError('matcherUnavailable', detail, { cause });

function partsOf(header: object, ...floats: Float32Array[]): Part[] {
  const parts = [...encodeHeader(header), ...floats];
  const bytes = FRAME_HEAD_BYTES + parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytes <= FRAME_BYTES_MAX) return parts;
  throw new PlatformError('tooLarge', `a question of ${bytes} bytes, at most ${FRAME_BYTES_MAX}`);
}

/** @throws {PlatformError} what the matcher refused with. */
function understood(frame: Frame): Frame {
  if (frame.kind !== KIND.failure) return frame;
  const { key, detail } = Failure.parse(JSON.parse(frame.content.toString()));
  throw new PlatformError(key, detail);
}

function readAnswer(frame: Frame, descriptors: number, ids?: readonly string[]): MatchAnswer {
  try {
    return decodeAnswer(frame, descriptors, ids);
  } catch (error) {
    if (!(error instanceof FrameError)) throw error;
    throw new PlatformError('internal', error.message, { cause: error });
  }
}
