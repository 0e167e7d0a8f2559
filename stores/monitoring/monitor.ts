import { Counter, Histogram, type Registry } from 'prom-client';
import type { InfluxWriter } from './influxWriter.ts';

/** What was done for somebody, by any role: a request of the API, an activity, a question to the matcher. */
export interface Served {
  /** LUNA's word for the service: luna-api, luna-handlers, luna-python-matcher, … */
  readonly service: string;
  readonly method: string;
  /** As it was declared, `/6/faces/:face_id`: labels must stay few. */
  readonly path: string;
  /** An HTTP status, whatever the protocol. */
  readonly status: number;
  /** A code of contract/errors.ts, where it failed. */
  readonly error_code?: number | undefined;
  readonly request_id: string;
  readonly duration_s: number;
  /** Further tags of its points: account_id, handler_id. They are no labels of Prometheus, since there are many. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Where each role tells what it served. Never throws, never waits. */
export interface Monitor {
  served(one: Served): void;
}

/** Metrics of `registry`, and points of the series `requests` and `errors` where `influx` is given. */
export function createMonitor(registry: Registry, influx?: Pick<InfluxWriter, 'write'>): Monitor {
  const { requests, errors, duration } = metricsOf(registry);
  let sequence = Math.trunc(Math.random() * NS_PER_MS);
  return {
    served(one) {
      const { service, path, method, status, error_code, request_id, duration_s } = one;
      const labels = { service, path, method, status };
      requests.inc(labels);
      duration.observe(labels, duration_s);
      if (error_code !== undefined) errors.inc({ ...labels, error_code });
      if (!influx) return;
      sequence = (sequence + 1) % NS_PER_MS;
      const time_ns = BigInt(Math.trunc(Date.now() - duration_s * 1000)) * BigInt(NS_PER_MS) + BigInt(sequence);
      const tags = { service, route: routeOf(method, path), status_code: String(status), ...one.tags };
      influx.write({ measurement: 'requests', tags, fields: { request_id, execution_time: duration_s }, time_ns });
      if (error_code === undefined) return;
      influx.write({
        measurement: 'errors',
        tags: { ...tags, error_code: String(error_code) },
        fields: { request_id },
        time_ns,
      });
    },
  };
}

/** Points of one series with the same tags and time are one point: below the millisecond they are told apart by number. */
const NS_PER_MS = 1_000_000;

/** `POST:/handlers/{handlerId}/events`: without the API number. */
const routeOf = (method: string, path: string): string =>
  `${method}:${path
    .replace(/^\/\d+(?=\/)/, '')
    .replaceAll(
      /:(\w+)/g,
      (_, name: string) => `{${name.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())}}`,
    )}`;

type Metrics = ReturnType<typeof createMetrics>;
const known = new WeakMap<Registry, Metrics>();

/** A registry has them once, however many monitors it serves. */
function metricsOf(registry: Registry): Metrics {
  const metrics = known.get(registry) ?? createMetrics(registry);
  known.set(registry, metrics);
  return metrics;
}

const NAMES = ['service', 'path', 'method', 'status'] as const;
function createMetrics(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({ name: 'request_count_total', help: 'Requests answered.', labelNames: NAMES, registers }),
    errors: new Counter({
      name: 'request_error_count_total',
      help: 'Requests answered with an error.',
      labelNames: [...NAMES, 'error_code'],
      registers,
    }),
    duration: new Histogram({
      name: 'request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer.',
      labelNames: NAMES,
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
      registers,
    }),
  };
}
