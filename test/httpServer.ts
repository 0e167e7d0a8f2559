import { once } from 'node:events';
import http from 'node:http';

export interface TestServer {
  readonly url: string;
  readonly host: string;
  /** Connections ever made. */
  connections(): number;
  close(): Promise<void>;
}

/** A real server on a free port of 127.0.0.1. */
export async function startServer(handle: http.RequestListener): Promise<TestServer> {
  let count = 0;
  const server = http.createServer(handle).listen(0, '127.0.0.1');
  server.on('connection', () => {
    count += 1;
  });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}`,
    host,
    connections: () => count,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
