import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { createInfluxWriter, type InfluxOptions } from '../../../stores/monitoring/influxWriter.ts';
import { startServer, type TestServer } from '../../httpServer.ts';

interface Heard {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly lines: string[];
}
let server: TestServer;
let heard: Heard[] = [];
let status = 204;
beforeAll(async () => {
  server = await startServer((req, res) => {
    void text(req).then((body) => {
      heard.push({ url: `${req.method} ${req.url}`, headers: req.headers, lines: body.split('\n') });
      if (status !== 0) res.writeHead(status).end(status === 204 ? '' : '{"code":"invalid"}');
    });
  });
});
afterAll(() => server.close());
beforeEach(() => {
  heard = [];
  status = 204;
});

const counts = { sent: 0, dropped: 0 };
const words: string[] = [];
const log = {
  info: (word: string) => void words.push(word),
  warn: (...all: unknown[]) => void words.push(String(all.at(-1))),
};
function writer(options: Partial<InfluxOptions> = {}, url = server.url) {
  Object.assign(counts, { sent: 0, dropped: 0 });
  words.length = 0;
  const onPoints = (result: keyof typeof counts, count: number): void => {
    counts[result] += count;
  };
  const settings = { url, org: 'luna', bucket: 'luna_monitoring', token: 'secret' };
  return createInfluxWriter(settings, { log: log as never, onPoints, flushMs: 20, retryMs: 20, ...options });
}
const point = (n: number) => ({
  measurement: 'requests',
  tags: { service: 'luna-api' },
  fields: { n },
  time_ns: BigInt(n),
});
const until = async (done: () => boolean) => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('points go out in one batch, to the write API of InfluxDB 2', async () => {
  const { write, close } = writer();
  for (const n of [1, 2]) write(point(n));
  await until(() => counts.sent === 2);
  expect(heard).toEqual([
    {
      url: 'POST /api/v2/write?org=luna&bucket=luna_monitoring&precision=ns',
      headers: expect.objectContaining({
        authorization: 'Token secret',
        'content-type': 'text/plain; charset=utf-8',
      }) as unknown,
      lines: ['requests,service=luna-api n=1 1', 'requests,service=luna-api n=2 2'],
    },
  ]);
  await close();
});

test.each([503, 429])('while it answers %d they wait; what is too much is dropped and counted', async (answer) => {
  status = answer;
  const { write, close } = writer({ queueMax: 10 });
  for (let n = 1; n <= 15; n += 1) write(point(n));
  await until(() => heard.length >= 2);
  expect(counts).toEqual({ sent: 0, dropped: 5 });
  status = 204;
  await until(() => counts.sent === 10);
  expect(heard.at(-1)?.lines).toHaveLength(10);
  expect(words).toEqual([expect.stringContaining('is away') as unknown, 'InfluxDB answers again']);
  await close();
});

test('what it refuses is dropped, and the next points go on', async () => {
  status = 400;
  const { write, close } = writer();
  write(point(1));
  await until(() => counts.dropped === 1);
  expect(words).toEqual([expect.stringContaining('refused') as unknown]);
  status = 204;
  write(point(2));
  await until(() => counts.sent === 1);
  await close();
});

test('a large number goes out in batches of 5,000', async () => {
  const { write, close } = writer();
  for (let n = 1; n <= 12_000; n += 1) write(point(n));
  await until(() => counts.sent === 12_000);
  expect(heard.map(({ lines }) => lines.length)).toEqual([5_000, 5_000, 2_000]);
  await close();
});

test('closing sends what is left', async () => {
  const { write, close } = writer({ flushMs: 60_000 });
  write(point(1));
  await close();
  expect(counts).toEqual({ sent: 1, dropped: 0 });
});

test('closing does not wait for one that is away or silent', async () => {
  const nobody = writer({ flushMs: 60_000 }, 'http://127.0.0.1:9');
  nobody.write(point(1));
  await nobody.close();
  expect(counts).toEqual({ sent: 0, dropped: 1 });
  status = 0;
  const silent = writer();
  silent.write(point(1));
  await until(() => heard.length === 1);
  const start = performance.now();
  await silent.close();
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(counts).toEqual({ sent: 0, dropped: 1 });
});
