import { createRoleChecks } from '../../bin/checks.ts';
import { loadConfig } from '../../bin/config.ts';
import { tellRole } from '../../bin/toldRole.ts';
import { createRedis } from '../../stores/redis/client.ts';
import { putRole } from '../../stores/redis/roles.ts';
import { testRedis } from '../redis.ts';

const redis = testRedis();
beforeEach(() => redis.flushdb());
const log = { warn: () => undefined };

test('a role is there as long as a process of it tells so', async () => {
  const checks = createRoleChecks(loadConfig({}), redis);
  expect(Object.keys(checks)).toEqual(['worker-io']);
  await expect(checks['worker-io']?.()).rejects.toThrow('no process of it');
  const fallSilent = tellRole(redis, 'worker-io', log);
  while (!(await redis.exists('roles:worker-io')));
  await expect(checks['worker-io']?.()).resolves.toBeUndefined();
  expect(await redis.ttl('roles:worker-io')).toBeGreaterThan(40);
  fallSilent();
  await putRole(redis, 'worker-io', 1);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await expect(checks['worker-io']?.()).rejects.toThrow('no process of it');
});

test('which roles run apart is a matter of the configuration; without Redis none can be seen', async () => {
  const config = loadConfig({ FACET_EVENTS_WORKER: 'apart', FACET_EVENTS_PLACEMENT: 'remote' });
  const away = createRedis('redis://127.0.0.1:9');
  const checks = createRoleChecks(config, away);
  expect(Object.keys(checks)).toEqual(['worker-events', 'worker-describe', 'worker-io']);
  await expect(checks['worker-io']?.()).rejects.toMatchObject({ key: 'dependencyAway' });
  tellRole(away, 'worker-io', log)();
  away.disconnect();
});
