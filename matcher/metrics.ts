import { Counter, Gauge, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** A registry of its own, so that a process may run several matchers. */
export function createMetrics() {
  const registers = [new Registry()] as const;
  const options = (what: string, help: string) => ({ name: `facet_matcher_${what}`, help, registers: [...registers] });
  const byTier = { labelNames: ['tier'] as const };
  return {
    registry: registers[0],
    collections: new Gauge(options('collections', 'Collections in memory')),
    memoryBytes: new Gauge(options('memory_bytes', 'Bytes that collections hold')),
    connections: new Gauge(options('connections', 'Connections of clients')),
    queue: new Gauge(options('queue_length', 'Questions that wait or are being answered')),
    rowsScanned: new Counter({ ...options('rows_scanned_total', 'Rows compared with descriptors'), ...byTier }),
    rowsReranked: new Counter({ ...options('rows_reranked_total', 'Rows compared once more, exactly'), ...byTier }),
    rowsLoaded: new Counter(options('rows_loaded_total', 'Rows read to load collections')),
    rowsRefused: new Counter(options('rows_refused_total', 'Stored rows left out because they are no unit rows')),
    loads: new Counter(options('loads_total', 'Collections loaded')),
    barriers: new Counter(options('barriers_total', 'Questions to PostgreSQL whether anything has changed')),
    catchUps: new Counter(options('catch_ups_total', 'Readings of what has changed in a collection')),
    evictions: new Counter(options('evictions_total', 'Collections given up to make room')),
    cancelled: new Counter(options('cancelled_total', 'Questions that their callers gave up')),
    refused: new Counter(options('connections_refused_total', 'Connections closed because of malformed frames')),
  };
}
