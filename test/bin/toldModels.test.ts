import { loadConfig } from '../../bin/config.ts';
import { remoteModels } from '../../bin/openEngine.ts';
import { hearModels, tellModels } from '../../bin/toldModels.ts';
import type { ModelsReport } from '../../contract/features.ts';
import { createRedis } from '../../stores/redis/client.ts';
import { getModelsReports, putModelsReport } from '../../stores/redis/modelsReports.ts';
import { testRedis } from '../redis.ts';

const redis = testRedis();
beforeEach(() => redis.flushdb());
const log = { warn: () => undefined };

function report(...tasks: string[]): ModelsReport {
  const models = tasks.map((task) => ({
    ...{ task, id: task, version: 1, licence: 'MIT', trained_on: '', commercial_use: 'yes' as const },
    ...{ bytes: 1, sha256: 'a'.repeat(64), from: 'npm' },
  }));
  return { pack: 'npm', models, missing: [{ task: 'mask', reason: 'model m: it is nowhere' }] };
}

test('what a worker tells is heard until it closes', async () => {
  const told = await tellModels(redis, report('iris'), log);
  const heard = await hearModels(redis, log, { everyMs: 20 });
  expect(heard.reports()).toEqual([report('iris')]);
  await told.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heard.reports()).toEqual([]);
  heard.close();
});

test('a worker that is gone without a word is forgotten', async () => {
  await putModelsReport(redis, 'gone', report(), 1);
  await putModelsReport(redis, 'here', report('iris'), 60);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await expect(getModelsReports(redis)).resolves.toEqual([report('iris')]);
  await expect(redis.smembers('models:workers')).resolves.toEqual(['here']);
});

test('while Redis is away the workers go on, and what was heard stays', async () => {
  const away = createRedis('redis://127.0.0.1:9');
  const warnings: unknown[] = [];
  const counting = { warn: (...args: unknown[]) => void warnings.push(args) };
  const told = await tellModels(away, report(), counting);
  const heard = await hearModels(away, counting);
  expect(heard.reports()).toEqual([]);
  await told.close();
  heard.close();
  expect(warnings).toHaveLength(3);
  away.disconnect();
});

test('an API without models says what all workers have; before any has told, what the configured pack names', () => {
  const config = loadConfig({ FACET_MODEL_PACK: 'npm' });
  let reports: ModelsReport[] = [];
  const models = remoteModels(config, () => reports);
  const known = () => [models.available('face_descriptor'), models.available('people_count')];
  expect([known()[0], models.report]).toEqual([true, null]);
  reports = [report('iris'), report()];
  expect(known()).toEqual([true, expect.stringContaining('"people_count" needs the model')]);
  expect(models.report).toEqual(report('iris'));
});
