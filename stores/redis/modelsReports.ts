import type { Redis } from 'ioredis';
import { ModelsReport } from '../../contract/features.ts';
import { askAll, askRedis } from './client.ts';

const WORKERS = 'models:workers';
const keyOf = (worker: string): string => `models:report:${worker}`;

/** Says for the next `keep_s` seconds what models this worker has. `worker`: unique among all processes. */
export async function putModelsReport(
  redis: Redis,
  worker: string,
  report: ModelsReport,
  keep_s: number,
): Promise<void> {
  const commands = redis.multi().sadd(WORKERS, worker).set(keyOf(worker), JSON.stringify(report), 'EX', keep_s);
  await askAll('Telling the models', commands);
}

export async function removeModelsReport(redis: Redis, worker: string): Promise<void> {
  await askAll('Withdrawing the models', redis.multi().srem(WORKERS, worker).del(keyOf(worker)));
}

/** Of every worker that has told lately; those that are gone are forgotten. */
export async function getModelsReports(redis: Redis): Promise<ModelsReport[]> {
  const what = 'Reading the models';
  const workers = (await askRedis(what, redis.smembers(WORKERS))).sort();
  if (workers.length === 0) return [];
  const texts = await askRedis(what, redis.mget(workers.map(keyOf)));
  const gone = workers.filter((_, i) => texts[i] === null);
  if (gone.length > 0) await askRedis(what, redis.srem(WORKERS, gone));
  return texts.flatMap((text) => (text === null ? [] : [ModelsReport.parse(JSON.parse(text))]));
}
