/** A matcher role in a process of its own, which loads what it is asked for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { runMatcher } from '../../bin/matcher.ts';
import { PlatformError } from '../../contract/errors.ts';
import { createMatcherClient, type MatchAnswer, type MatcherClient } from '../../matcher/client.ts';
import { serveBench } from '../child.ts';

export interface LoadQuestion {
  readonly url: string;
  readonly account_id: string;
  readonly dimensions: number;
  readonly version: number;
}

const MEMORY_MB = 16_384;
const LOADED_WITHIN_MS = 600_000;
const DEADLINE_MS = 60_000;
const AGAIN_MS = 5;

/** Asks until the collection is loaded. */
async function ask(client: MatcherClient, { account_id, dimensions, version }: LoadQuestion): Promise<MatchAnswer> {
  const descriptors = new Float32Array(dimensions);
  descriptors[0] = 1;
  const end = performance.now() + LOADED_WITHIN_MS;
  for (;;) {
    try {
      return await client.match({
        account_id,
        candidates: { origin: 'faces' },
        descriptor_version: version,
        descriptors,
        dimensions,
        limit: 1,
        threshold: -1,
      });
    } catch (error) {
      const loading = error instanceof PlatformError && error.key === 'matcherUnavailable';
      if (!loading || performance.now() > end) throw error;
      await sleep(AGAIN_MS);
    }
  }
}

serveBench(async (question: LoadQuestion) => {
  const log = pino({ level: 'error' }, pino.destination(2));
  const start = performance.now();
  const listen = { host: '127.0.0.1', port: 0 };
  const matcher = await runMatcher({ databaseUrl: question.url, listen, memoryMb: MEMORY_MB, log });
  const client = createMatcherClient(matcher.url, { deadlineMs: DEADLINE_MS });
  try {
    const { rows_scanned } = await ask(client, question);
    return { s: (performance.now() - start) / 1000, rows: rows_scanned };
  } finally {
    await client.close();
    await matcher.close();
  }
});
