import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Monitor } from '../stores/monitoring/monitor.ts';
import type { Role } from '../stores/redis/roles.ts';
import type { Config } from './config.ts';
import { serveMetrics } from './metricsServer.ts';
import { influxOf, openMonitor } from './openMonitor.ts';
import { tellRole } from './toldRole.ts';

/** Lets a worker be seen from outside: it tells that it runs, serves its metrics and has a monitor, until it is closed. */
export async function observe(
  config: Config,
  role: Role,
  redis: Redis,
  log: Logger,
): Promise<{ readonly monitor: Monitor; close(): Promise<void> }> {
  const { FACET_WORKER_METRICS_HOST: host, FACET_WORKER_METRICS_PORT: port } = config;
  const monitor = openMonitor(influxOf(config), log);
  const metrics = await serveMetrics(role, { host, port }, log);
  const fallSilent = tellRole(redis, role, log);
  return {
    monitor,
    async close() {
      fallSilent();
      metrics.close();
      await monitor.close();
    },
  };
}
