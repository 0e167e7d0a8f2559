import { once } from 'node:events';
import http from 'node:http';
import type { Logger } from 'pino';
import { collectDefaultMetrics, register } from 'prom-client';

/** Workers of one machine listen on ports in a row. */
const OFFSETS = { 'worker-events': 0, 'worker-describe': 1, 'worker-io': 2 } as const;

/**
 * `GET /metrics` of a worker, for Prometheus, on the port of its role; port 0: none. A taken port is logged, and the
 * worker does without.
 */
export async function serveMetrics(
  role: keyof typeof OFFSETS,
  { host, port }: { host: string; port: number },
  log: Pick<Logger, 'info' | 'warn'>,
): Promise<{ close(this: void): void }> {
  if (port === 0) return { close: () => undefined };
  if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
  const server = http.createServer({ requestTimeout: 10_000 }, (request, response) => {
    void answer(request, response);
  });
  server.listen(port + OFFSETS[role], host);
  try {
    await once(server, 'listening');
    log.info({ host, port: port + OFFSETS[role] }, 'metrics are served');
  } catch (err) {
    log.warn({ err }, 'metrics are not served: see FACET_WORKER_METRICS_PORT');
  }
  return {
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer({ method, url }: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  if (method !== 'GET' || url !== '/metrics') {
    response.writeHead(404).end();
    return;
  }
  const text = await register.metrics();
  response.writeHead(200, { 'Content-Type': register.contentType }).end(text);
}
