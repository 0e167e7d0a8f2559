import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startServer } from '../httpServer.ts';
import { portrait } from '../photos.ts';
import { freePort } from '../s3.ts';
import { testPlatform } from './platform.ts';

/** Stands where an InfluxDB 2 would listen. */
const lines: string[] = [];
const tokens = new Set<string | undefined>();
const influx = await startServer((req, res) => {
  void text(req).then((body) => {
    tokens.add(req.headers.authorization);
    lines.push(...body.split('\n'));
    res.writeHead(204).end();
  });
});
const folder = await mkdtemp(join(tmpdir(), 'facet-influx-'));
await writeFile(join(folder, 'token'), 'secret\n');
const metricsPort = await freePort();
const imageStorePort = await freePort();
afterAll(async () => {
  await influx.close();
  await rm(folder, { recursive: true });
});
const facet = testPlatform(
  {
    FACET_EVENTS_WORKER: 'apart',
    FACET_INFLUX_URL: influx.url,
    FACET_INFLUX_TOKEN_FILE: join(folder, 'token'),
    FACET_WORKER_METRICS_PORT: String(metricsPort),
    FACET_IMAGE_STORE_PORT: String(imageStorePort),
  },
  ['matcher', 'api', 'worker events', 'worker io'],
);

const heard = async (pattern: RegExp): Promise<string[]> => {
  const end = Date.now() + 10_000;
  while (!lines.some((line) => pattern.test(line)) && Date.now() < end) await new Promise((go) => setTimeout(go, 50));
  return lines.filter((line) => pattern.test(line));
};
const POINT = 'request_id="[0-9a-f,-]*",execution_time=[0-9.e-]+ \\d{19}$';

test('every role tells InfluxDB what it served, and Prometheus what it counted', async () => {
  const list_id = await facet.api.createList();
  const handler_id = await facet.api.createHandler({
    match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
  });
  const answer = await facet.api.generate(handler_id, await portrait());
  expect(answer.status).toBe(201);
  const request_id = answer.headers.get('luna-request-id') ?? '';
  const account = `account_id=${facet.api.account_id}`;
  const route = 'route=POST:/handlers/\\{handlerId\\}/events';
  const [api] = await heard(new RegExp(`^requests,${account},${route},service=luna-api,status_code=201 ${POINT}`));
  expect(api).toContain(request_id);
  for (const activity of ['describeImages', 'matchAttributes', 'storeEvents']) {
    const tags = `${account},handler_id=${handler_id},route=RUN:/${activity},service=luna-handlers,status_code=200`;
    const [run] = await heard(new RegExp(`^requests,${tags} ${POINT}`));
    expect(run).toContain(request_id);
  }
  expect(
    await heard(new RegExp(`^requests,route=ASK:/match,service=luna-python-matcher,status_code=200 ${POINT}`)),
  ).not.toEqual([]);
  const headers = { 'Luna-Account-Id': facet.api.account_id };
  expect((await fetch(`http://127.0.0.1:${imageStorePort}/1/buckets`, { headers })).status).toBe(200);
  const buckets = `^requests,${account},route=GET:/buckets,service=luna-image-store,status_code=200 ${POINT}`;
  expect(await heard(new RegExp(buckets))).toHaveLength(1);
  expect((await facet.api.call('GET', '/6/lists/none')).status).toBe(400);
  const tags = `${account},error_code=12012,route=GET:/lists/\\{listId\\},service=luna-api,status_code=400`;
  expect(await heard(new RegExp(`^errors,${tags} request_id="[0-9a-f,-]*" \\d{19}$`))).toHaveLength(1);
  expect([...tokens]).toEqual(['Token secret']);
  const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(metrics).toContain(
    'request_count_total{service="luna-handlers",path="/storeEvents",method="RUN",status="200"} 1',
  );
  expect(metrics).toMatch(/facet_monitoring_points_total\{result="sent"\} [1-9]/);
  expect((await fetch(`http://127.0.0.1:${metricsPort + 2}/metrics`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${metricsPort}/`)).status).toBe(404);
  expect((await facet.api.call('GET', '/healthcheck?include_luna_services=1')).status).toBe(200);
});
