import http from 'node:http';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { ERRORS, PlatformError } from '../contract/errors.ts';
import { VectorError } from '../matcher-native/index.ts';
import { isPostgresAway } from '../stores/postgres/away.ts';
import type { Collections } from './collections.ts';
import { match, rank } from './match.ts';
import type { Metrics } from './metrics.ts';
import { BODY_BYTES_MAX, decodeFrame, descriptorsIn, type MatchAnswer, MatchHeader, RankHeader } from './protocol.ts';

export interface ServerDeps {
  pool: pg.Pool;
  collections: Collections;
  metrics: Metrics;
  log: Pick<Logger, 'error'>;
}

const REQUESTS_MAX = 256;

/** The listener of a matcher; see protocol.ts. Whatever comes in, the process stays. */
export function createServer(deps: ServerDeps): http.Server {
  let running = 0;
  const server = http.createServer({ requestTimeout: 10_000 }, (request, response) => {
    const end = deps.metrics.requests.startTimer({ path: pathOf(request) });
    running += 1;
    void answer(deps, request, running)
      .catch((error: unknown) => failure(deps, error))
      .then(({ status, type, body }) => {
        running -= 1;
        end({ status });
        if (!request.complete) response.setHeader('Connection', 'close'); // What is left of the body is not read.
        response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
      });
  });
  return server;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

const PATHS = new Set(['/match', '/rank', '/healthcheck', '/metrics']);
const pathOf = ({ url }: http.IncomingMessage) => (url !== undefined && PATHS.has(url) ? url : 'other');
const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

async function answer(deps: ServerDeps, request: http.IncomingMessage, running: number): Promise<Answer> {
  const path = pathOf(request);
  const method = path === '/match' || path === '/rank' ? 'POST' : 'GET';
  if (path === 'other') throw new PlatformError('pageNotFound', 'a matcher has /match, /rank, /healthcheck, /metrics');
  if (request.method !== method) throw new PlatformError('methodNotAllowed', `${path} answers ${method}`);
  if (path === '/healthcheck') return health(deps);
  if (path === '/metrics') return metricsOf(deps);
  if (running > REQUESTS_MAX) throw new PlatformError('tooBusy', `over ${REQUESTS_MAX} requests at once; try again`);
  const body = await readBody(request);
  return json(200, await (path === '/match' ? answerMatch(deps, body) : answerRank(deps, body)));
}

async function answerMatch(deps: ServerDeps, body: Buffer): Promise<MatchAnswer> {
  const { header, floats } = read(body, MatchHeader);
  const descriptors = descriptorsIn(floats, header.dimensions);
  return scanned(deps, await within(header.deadline_ms, match(deps, header, descriptors)));
}

async function answerRank(deps: ServerDeps, body: Buffer): Promise<MatchAnswer> {
  const { header, floats } = read(body, RankHeader);
  const descriptors = descriptorsIn(floats, header.dimensions, header.ids.length);
  const rows = floats.subarray(0, header.ids.length * header.dimensions);
  return scanned(deps, await within(header.deadline_ms, rank(header, rows, descriptors)));
}

const read = <T>(body: Buffer, schema: z.ZodType<T>) => decodeFrame(body, schema);

function scanned({ metrics }: ServerDeps, result: MatchAnswer): MatchAnswer {
  metrics.rowsScanned.inc(result.rows_scanned);
  return result;
}

/** What takes longer goes on (a collection being loaded is of use to the next request), but nobody waits for it. */
async function within<T>(deadline_ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const detail = `not matched within ${deadline_ms} ms: the collection may still be loading; try again`;
      reject(new PlatformError('matcherUnavailable', detail));
    }, deadline_ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function health({ pool }: ServerDeps): Promise<Answer> {
  await pool.query('select 1');
  return json(200, { status: 'ok' });
}

async function metricsOf({ metrics, collections }: ServerDeps): Promise<Answer> {
  metrics.collections.set(collections.count);
  metrics.memoryBytes.set(collections.bytes);
  return { status: 200, type: metrics.registry.contentType, body: await metrics.registry.metrics() };
}

async function readBody(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new PlatformError('tooLarge', `the body is over ${BODY_BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failure({ log }: ServerDeps, error: unknown): Answer {
  const known = translate(error);
  if (known) return json(ERRORS[known.key].status, { key: known.key, detail: known.message });
  log.error({ err: error }, 'matching failed');
  return json(500, { key: 'internal', detail: 'the matcher failed; its log says why' });
}

function translate(error: unknown): PlatformError | undefined {
  if (error instanceof PlatformError) return error;
  if (error instanceof VectorError) return new PlatformError('descriptorInvalid', error.message, { cause: error });
  if (isPostgresAway(error)) {
    return new PlatformError('dependencyAway', 'PostgreSQL does not answer the matcher; try again', { cause: error });
  }
  return undefined;
}
