import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** A registry of its own, so that a process may run several matchers. */
export function createMetrics() {
  const registers = [new Registry()] as const;
  const options = (what: string, help: string) => ({ name: `facet_matcher_${what}`, help, registers: [...registers] });
  return {
    registry: registers[0],
    collections: new Gauge(options('collections', 'Collections in memory')),
    memoryBytes: new Gauge(options('memory_bytes', 'Bytes that collections hold')),
    rowsScanned: new Counter(options('rows_scanned_total', 'Rows compared with the descriptors of a request')),
    rowsLoaded: new Counter(options('rows_loaded_total', 'Rows read to load collections')),
    rowsRefused: new Counter(options('rows_refused_total', 'Stored rows left out because they are no unit rows')),
    loads: new Counter(options('loads_total', 'Collections loaded')),
    catchUps: new Counter(options('catch_ups_total', 'Readings of the log of changes')),
    evictions: new Counter(options('evictions_total', 'Collections given up to make room')),
    requests: new Histogram({
      ...options('request_seconds', 'Time of requests'),
      labelNames: ['path', 'status'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    }),
  };
}
