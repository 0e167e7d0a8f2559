import { createServer } from 'node:net';
import { serveMetrics } from '../../bin/metricsServer.ts';
import { freePort } from '../s3.ts';

const words: unknown[] = [];
const log = { info: () => undefined, warn: (...all: unknown[]) => void words.push(all.at(-1)) };

test('a taken port is said, and no reason to stop', async () => {
  const port = await freePort();
  const holder = createServer().listen(port + 1, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { close } = await serveMetrics('worker-describe', { host: '127.0.0.1', port }, log);
  expect(words).toEqual([expect.stringContaining('FACET_WORKER_METRICS_PORT')]);
  close();
  holder.close();
});

test('port 0: none', async () => {
  const { close } = await serveMetrics('worker-io', { host: '127.0.0.1', port: 0 }, log);
  expect(close).not.toThrow();
});
