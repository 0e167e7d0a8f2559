import type pg from 'pg';
import type { Logger } from 'pino';
import { PlatformError } from '../contract/errors.ts';
import { VectorError } from '../matcher-native/index.ts';
import type { Monitor } from '../stores/monitoring/monitor.ts';
import { isPostgresAway } from '../stores/postgres/away.ts';
import { encodeAnswer, type Found } from './answer.ts';
import type { Collections } from './collections.ts';
import { type Frame, KIND, type Part } from './frames.ts';
import { match, rank } from './match.ts';
import type { Metrics } from './metrics.ts';
import { decodeQuestion, descriptorsIn, MatchHeader, RankHeader } from './protocol.ts';

export interface QuestionDeps {
  pool: pg.Pool;
  collections: Collections;
  coded: boolean;
  metrics: Metrics;
  monitor: Monitor;
  log: Pick<Logger, 'error' | 'warn'>;
}

const REQUESTS_MAX = 256;

/** Answers the questions of all connections; whatever they are, the answer is an error at worst. */
export function createAnswerer(deps: QuestionDeps) {
  let running = 0;
  return async (frame: Frame, question: AbortController): Promise<Part[] | PlatformError> => {
    running += 1;
    deps.metrics.queue.set(running);
    try {
      if (frame.kind === KIND.ready) return await ready(deps);
      if (running > REQUESTS_MAX)
        throw new PlatformError('tooBusy', `over ${REQUESTS_MAX} questions at once; try again`);
      return encodeAnswer(counted(deps, await work(deps, frame, question)));
    } catch (error) {
      return failure(deps, error);
    } finally {
      running -= 1;
      deps.metrics.queue.set(running);
    }
  };
}

async function ready({ pool }: QuestionDeps): Promise<Part[]> {
  await pool.query('select 1');
  return [];
}

function work(deps: QuestionDeps, { kind, content }: Frame, question: AbortController): Promise<Found> {
  if (kind === KIND.match) {
    const { header, floats } = decodeQuestion(content, MatchHeader);
    const descriptors = descriptorsIn(floats, header.dimensions);
    return within(header.deadline_ms, question, () => match(deps, header, descriptors, question.signal));
  }
  const { header, floats } = decodeQuestion(content, RankHeader);
  const descriptors = descriptorsIn(floats, header.dimensions, header.rows);
  const rows = floats.subarray(0, header.rows * header.dimensions);
  return within(header.deadline_ms, question, () => rank(header, rows, descriptors));
}

function counted({ metrics }: QuestionDeps, found: Found): Found {
  metrics.rowsScanned.inc({ tier: found.tier }, found.rows_scanned);
  metrics.rowsReranked.inc({ tier: found.tier }, found.rows_reranked);
  return found;
}

/**
 * What is late or given up is not searched for any more; a collection that it made load goes on loading, since that is
 * of use to the next question.
 */
function within<T>(deadline_ms: number, question: AbortController, work: () => Promise<T>): Promise<T> {
  const { signal } = question;
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      const detail = `not matched within ${deadline_ms} ms: the collection may still be loading; try again`;
      question.abort(new PlatformError('matcherUnavailable', detail));
    }, deadline_ms);
    signal.addEventListener('abort', stop);
    void work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      });
  });
}

export function failure({ log }: Pick<QuestionDeps, 'log'>, error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof VectorError) return new PlatformError('descriptorInvalid', error.message, { cause: error });
  if (isPostgresAway(error)) {
    return new PlatformError('dependencyAway', 'PostgreSQL does not answer the matcher; try again', { cause: error });
  }
  log.error({ err: error }, 'matching failed');
  return new PlatformError('internal', 'the matcher failed; its log says why', { cause: error });
}
