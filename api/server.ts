import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Socket } from 'node:net';
import { collectDefaultMetrics, register } from 'prom-client';
import { ERRORS, errorBody } from '../contract/errors.ts';
import { newRequestId } from './middleware/requestId.ts';

/** How long a client may take, so that slow ones cannot hold the server. */
export interface ServerLimits {
  /** From the connection, or the first byte of a request, to the last of its headers. */
  readonly headersMs: number;
  /** To the last byte of its body. */
  readonly requestMs: number;
  /** Without reading a byte of its answer. */
  readonly unreadMs: number;
  readonly idleMs: number;
  readonly connectionsMax: number;
}
export const SERVER_LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 120_000,
  unreadMs: 60_000,
  idleMs: 30_000,
  connectionsMax: 20_000,
};

/** The address included: a query may name IDS_MAX ids. */
export const HEADER_BYTES_MAX = 64 * 1024;

export interface RunningServer {
  /** For web sockets: listen to its `upgrade`. */
  readonly server: Server;
  readonly port: number;
  /** Accepts nobody any more and resolves when the last answer is out, or cuts those that take longer than `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Listens; rejects when the address is taken. `port` 0 takes a free one. */
export async function serve(
  app: RequestListener,
  address: { host: string; port: number; publicUrl: string },
  limits: ServerLimits = SERVER_LIMITS,
): Promise<RunningServer> {
  if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: Math.min(limits.headersMs / 2, 5_000),
      maxHeaderSize: HEADER_BYTES_MAX,
    },
    app,
  );
  server.maxConnections = limits.connectionsMax;
  const latest: Latest = new WeakMap();
  server.on('request', (req, res) => latest.set(req.socket, { req, res }));
  refuseMalformed(server, latest, address.publicUrl);
  cutUnread(server, latest, limits.unreadMs);
  server.on('checkExpectation', (req, res) => server.emit('request', req, res)); // An unknown one is no reason to refuse.
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return { server, port, close: (graceMs = 20_000) => close(server, graceMs) };
}

async function close(server: Server, graceMs: number): Promise<void> {
  // A connection that has just answered is idle again: nobody may send a further request on it.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  await new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  clearInterval(idle);
  clearTimeout(cut);
}

/** The last request on each connection. */
type Latest = WeakMap<Socket, { readonly req: IncomingMessage; readonly res: ServerResponse }>;

/** Node itself waits for ever for a client that does not read its answer. Who waits for an answer is left alone. */
function cutUnread(server: Server, latest: Latest, unreadMs: number): void {
  server.setTimeout(unreadMs, (socket) => {
    const { res } = latest.get(socket) ?? {};
    if (socket.writableLength > 0 || res?.writableFinished) socket.destroy(); // The latter: idleMs is over.
  });
}

const STATUS_BY_CODE: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * What never became a request is refused in the same form as what did. Answers to the requests before it on the same
 * connection go out first: a refusal in their place would be taken for theirs.
 */
function refuseMalformed(server: Server, latest: Latest, publicUrl: string): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const end = (): void => {
      if (socket.writable) socket.end(refusal(error, publicUrl));
    };
    const { req, res } = latest.get(socket) ?? {};
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
    else if (!req || !res || res.writableFinished) end();
    else if (req.complete) res.once('finish', end);
    else if (res.headersSent) socket.destroy();
    else end(); // It is the body of this request that is malformed.
  });
}

function refusal(error: NodeJS.ErrnoException, publicUrl: string): string {
  const status = STATUS_BY_CODE[error.code ?? ''] ?? 400;
  const link = `${publicUrl}/docs/errors#${ERRORS.httpBad.code}`;
  const body = JSON.stringify({
    ...errorBody('httpBad', `not a well-formed HTTP request (${error.code ?? ''})`),
    link,
  });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Luna-Request-Id: ${newRequestId()}`,
    '',
    body,
  ].join('\r\n');
}
