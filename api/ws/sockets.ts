import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { ERRORS, type ErrorKey, errorBody, PlatformError } from '../../contract/errors.ts';
import { Notification } from '../../contract/notifications.ts';
import { askRedis } from '../../stores/redis/client.ts';
import { CHANNEL } from '../../stores/redis/publish.ts';
import type { Auth } from '../auth/auth.ts';
import { type Access, accountOf, requireAccess } from '../caller.ts';
import { toPlatformError } from '../errorHandler.ts';
import { parsePart } from '../validation.ts';
import { CLOSE, type Refusal, SOCKET_LIMITS, SocketClient, type SocketLimits } from './client.ts';
import { createFilter, SocketQuery } from './filters.ts';

const PATH = '/6/ws';
const INBOUND_BYTES_MAX = 64 * 1024;
const FRAGMENTS_MAX = 16;
const SOCKETS_MAX = 10_000;

export interface SocketDeps {
  /** From createSubscriber; used for nothing else. It is subscribed while there are clients; its owner closes it. */
  readonly subscriber: Redis;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** The same check as of every request. */
  readonly authenticate: Auth['authenticate'];
  /** Where links to the documentation of an error begin. */
  readonly publicUrl: string;
  readonly limits?: SocketLimits;
}

export interface Sockets {
  /** A listener for the `upgrade` event of an HTTP server. */
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells all clients 1001 and resolves when they are gone; further ones are refused. */
  close(): Promise<void>;
}

/**
 * `GET /6/ws`: pushes the events that an account's handlers announce to whoever is connected and asks for them by its
 * filters. Nothing is repeated: who was away has missed them. Everything that is wrong with a request is answered
 * before the handshake, as an ordinary error.
 */
export function createSockets(deps: SocketDeps): Sockets {
  const { subscriber, log, limits = SOCKET_LIMITS } = deps;
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: INBOUND_BYTES_MAX,
    maxFragments: FRAGMENTS_MAX,
  });
  const clients = new Map<string, Set<SocketClient>>();
  const channel = subscription(deps);
  let closing = false;

  subscriber.on('message', (name, text) => {
    if (name === CHANNEL) deliver(text);
  });
  function deliver(text: string): void {
    const notification = readNotification(text);
    if (!notification) {
      log.warn({ bytes: text.length }, 'a published notification cannot be read');
      return;
    }
    const { account_id, event, handler_id } = notification;
    for (const client of clients.get(account_id) ?? []) client.offer(event, handler_id, text);
  }

  async function admit(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const query = readQuery(req);
    if (closing) throw new PlatformError('dependencyAway', 'this server is going down; connect again');
    const account_id = await identify(deps, req, query);
    const passes = createFilter(parsePart(SocketQuery, query, 'query', 'badQuery'));
    if (subscriber.status !== 'ready') throw new PlatformError('dependencyAway', 'Redis is away; connect again later');
    await channel.join();
    if (server.clients.size >= SOCKETS_MAX) throw new PlatformError('tooBusy', `${SOCKETS_MAX} web sockets are open`);
    server.handleUpgrade(req, socket, head, (ws) => {
      const own = clients.get(account_id) ?? new Set();
      const onClose = (): void => {
        own.delete(client);
        if (own.size === 0 && clients.get(account_id) === own) clients.delete(account_id);
        if (clients.size === 0) channel.leave();
      };
      const refusal = () => refusalOf(deps, req, query);
      const client = new SocketClient(ws, { account_id, passes, refusal, limits, onClose });
      clients.set(account_id, own.add(client));
    });
  }

  return {
    upgrade: (req, socket, head) => {
      socket.on('error', () => undefined); // A client that resets its connection meanwhile.
      admit(req, socket, head).catch((error: unknown) => {
        const failure = toPlatformError(error);
        if (failure.key === 'internal') log.error({ err: error }, 'a web socket could not be opened');
        refuse(socket, failure, deps.publicUrl);
      });
    },
    async close() {
      closing = true;
      const all = [...clients.values()].flatMap((own) => [...own]);
      for (const client of all) client.close(CLOSE.goingAway, 'the server goes down');
      while (server.clients.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** An API without web sockets is spared what all others publish. */
function subscription({ subscriber, log }: SocketDeps): { join(): Promise<void>; leave(): void } {
  let joined: Promise<unknown> | undefined;
  const join = (): Promise<unknown> => {
    joined ??= askRedis('Subscribing', subscriber.subscribe(CHANNEL)).catch((error: unknown) => {
      joined = undefined;
      throw error;
    });
    return joined;
  };
  return {
    /** Resolves when what is published from now on is heard. @throws PlatformError dependencyAway */
    async join() {
      do await join();
      while (!joined); // The last client has left meanwhile.
    },
    leave() {
      joined = undefined; // Whoever joins now subscribes again, and Redis is told so after this.
      subscriber.unsubscribe(CHANNEL).catch((err: unknown) => {
        log.warn({ err }, 'events are heard that no web socket waits for');
      });
    },
  };
}

/** @throws PlatformError pageNotFound for another path, badQuery */
function readQuery(req: IncomingMessage): Record<string, string> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://host');
  if (pathname !== PATH) throw new PlatformError('pageNotFound', `there is no web socket at ${pathname.slice(0, 100)}`);
  const query: Record<string, string> = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name).join(',');
  return query;
}

const ACCESS: Access = { event: 'view' };
const UNKNOWN_CALLER: readonly ErrorKey[] = ['credentialsMissing', 'accountNotFound', 'accountHeaderOff'];

/** Browsers cannot set headers: the query's `authorization` stands for the header. */
async function identify(
  { authenticate }: SocketDeps,
  req: IncomingMessage,
  { authorization, ...query }: Record<string, string>,
): Promise<string> {
  if (authorization !== undefined) req.headers.authorization ??= authorization;
  const caller = await authenticate(req).catch((error: unknown) => {
    if (!(error instanceof PlatformError) || !UNKNOWN_CALLER.includes(error.key)) throw error;
    throw new PlatformError('socketAccountMissing', error.message, { cause: error });
  });
  requireAccess(caller, ACCESS);
  return accountOf(caller, query['account_id'], { reads: true });
}

/** What a client was let in with may have been revoked since. */
async function refusalOf(
  deps: SocketDeps,
  req: IncomingMessage,
  query: Record<string, string>,
): Promise<Refusal | undefined> {
  try {
    await identify(deps, req, query);
    return undefined;
  } catch (error) {
    const { key } = toPlatformError(error);
    if (ERRORS[key].status < 500) return { code: CLOSE.refused, reason: `signed out: ${ERRORS[key].code}` };
    return { code: CLOSE.tryLater, reason: 'who you are cannot be checked now' };
  }
}

function readNotification(text: string): Notification | undefined {
  try {
    return Notification.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function refuse(socket: Duplex, { key, message }: PlatformError, publicUrl: string): void {
  const { code, status, desc } = ERRORS[key];
  const detail = key === 'internal' ? desc : message;
  const body = JSON.stringify({ ...errorBody(key, detail), link: `${publicUrl}/docs/errors#${code}` });
  const head = [
    `HTTP/1.1 ${status} ${desc}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
