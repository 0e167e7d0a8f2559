import { Registry } from 'prom-client';
import { type Point, toLine } from '../../../stores/monitoring/influxLine.ts';
import { createMonitor } from '../../../stores/monitoring/monitor.ts';

const served = {
  ...{ service: 'luna-api', method: 'POST', path: '/6/handlers/:handler_id/events', status: 201 },
  ...{ request_id: '1700000000,8f14e45f-ceea-4672-8f3b-5d5b6b1c2d3e', duration_s: 0.25 },
  tags: { account_id: 'none' },
};

test('each request is a point and a metric, an error two', async () => {
  const registry = new Registry();
  const points: Point[] = [];
  const monitor = createMonitor(registry, { write: (point) => void points.push(point) });
  const before = Date.now();
  monitor.served(served);
  monitor.served({ ...served, path: '/version', status: 500, error_code: 1 });
  const after = Date.now();
  const times = points.map(({ time_ns }) => Number(time_ns / 1_000_000n));
  for (const start of times) {
    expect(start + 250).toBeGreaterThanOrEqual(before);
    expect(start + 250).toBeLessThanOrEqual(after);
  }
  const lines = points.map((point) => toLine({ ...point, time_ns: 7n }));
  const id = 'request_id="1700000000,8f14e45f-ceea-4672-8f3b-5d5b6b1c2d3e"';
  expect(lines).toEqual([
    `requests,account_id=none,route=POST:/handlers/{handlerId}/events,service=luna-api,status_code=201 ${id},execution_time=0.25 7`,
    `requests,account_id=none,route=POST:/version,service=luna-api,status_code=500 ${id},execution_time=0.25 7`,
    `errors,account_id=none,error_code=1,route=POST:/version,service=luna-api,status_code=500 ${id} 7`,
  ]);
  const text = await registry.metrics();
  const labels = 'service="luna-api",path="/6/handlers/:handler_id/events",method="POST",status="201"';
  expect(text).toContain(`request_count_total{${labels}} 1`);
  expect(text).toContain(`request_duration_seconds_sum{${labels}} 0.25`);
  expect(text).toContain('method="POST",status="500",error_code="1"} 1');
});

test('requests of the same millisecond are different points', () => {
  const times = new Set<bigint>();
  const monitor = createMonitor(new Registry(), { write: ({ time_ns }) => void times.add(time_ns) });
  for (let n = 0; n < 10_000; n += 1) monitor.served(served);
  expect(times.size).toBe(10_000);
});

test('a registry has the metrics once, whoever asks', () => {
  const registry = new Registry();
  expect(() => [createMonitor(registry), createMonitor(registry)]).not.toThrow();
});
