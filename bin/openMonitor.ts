import type { Logger } from 'pino';
import { Counter, type Registry, register } from 'prom-client';
import { createInfluxWriter, type InfluxSettings } from '../stores/monitoring/influxWriter.ts';
import { createMonitor, type Monitor } from '../stores/monitoring/monitor.ts';
import type { Config } from './config.ts';

/** Null where no InfluxDB is configured. */
export function influxOf(config: Config): InfluxSettings | null {
  const { FACET_INFLUX_URL, FACET_INFLUX_ORG, FACET_INFLUX_BUCKET, FACET_INFLUX_TOKEN } = config;
  if (FACET_INFLUX_URL === '') return null;
  const url = FACET_INFLUX_URL.replace(/\/$/, '');
  return { url, org: FACET_INFLUX_ORG, bucket: FACET_INFLUX_BUCKET, token: FACET_INFLUX_TOKEN };
}

/** The monitor of a process. Whoever opens it closes it last, so that the last points go out. */
export function openMonitor(
  influx: InfluxSettings | null,
  log: Pick<Logger, 'info' | 'warn'>,
  registry: Registry = register,
): Monitor & { close(): Promise<void> } {
  if (!influx) return { ...createMonitor(registry), close: () => Promise.resolve() };
  const points = new Counter({
    name: 'facet_monitoring_points_total',
    help: 'Points for InfluxDB: sent, or dropped because it is away or refuses them.',
    labelNames: ['result'],
    registers: [registry],
  });
  for (const result of ['sent', 'dropped']) points.inc({ result }, 0);
  const writer = createInfluxWriter(influx, {
    log,
    onPoints: (result, count) => {
      points.inc({ result }, count);
    },
  });
  return { ...createMonitor(registry, writer), close: () => writer.close() };
}
