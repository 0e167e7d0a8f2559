import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { ModelsReport } from '../contract/features.ts';
import { getModelsReports, putModelsReport, removeModelsReport } from '../stores/redis/modelsReports.ts';

const TELL_EVERY_MS = 15_000;
/** Three times missed, a worker is gone. */
const KEEP_S = 45;
const ASK_EVERY_MS = 10_000;

interface Timing {
  readonly everyMs?: number;
}

/** A worker that describes tells what models it has, for those that have none, until it is closed. */
export async function tellModels(
  redis: Redis,
  report: ModelsReport,
  log: Pick<Logger, 'warn'>,
  { everyMs = TELL_EVERY_MS }: Timing = {},
): Promise<{ close(): Promise<void> }> {
  const worker = `${hostname()}:${process.pid}:${randomUUID()}`;
  const tell = quietly('telling the models failed', log, () => putModelsReport(redis, worker, report, KEEP_S));
  await tell();
  const timer = setInterval(() => void tell(), everyMs);
  return {
    async close() {
      clearInterval(timer);
      await quietly('withdrawing the models failed', log, () => removeModelsReport(redis, worker))();
    },
  };
}

/** What the workers told last; while Redis is away, what they told before. */
export async function hearModels(
  redis: Redis,
  log: Pick<Logger, 'warn'>,
  { everyMs = ASK_EVERY_MS }: Timing = {},
): Promise<{ reports(): readonly ModelsReport[]; close(): void }> {
  let reports: readonly ModelsReport[] = [];
  const ask = quietly('asking for the models failed', log, async () => {
    reports = await getModelsReports(redis);
  });
  await ask();
  const timer = setInterval(() => void ask(), everyMs);
  return {
    reports: () => reports,
    close() {
      clearInterval(timer);
    },
  };
}

/** Redis heals by itself, and the next turn comes. */
const quietly =
  (what: string, log: Pick<Logger, 'warn'>, work: () => Promise<void>): (() => Promise<void>) =>
  () =>
    work().catch((err: unknown) => {
      log.warn({ err }, what);
    });
