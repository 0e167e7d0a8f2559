import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { WebSocket } from 'ws';
import { createAuth } from '../../../api/auth/auth.ts';
import { createSockets, type Sockets } from '../../../api/ws/sockets.ts';
import { createSubscriber } from '../../../stores/redis/client.ts';
import { publishNotifications } from '../../../stores/redis/publish.ts';
import { testPool } from '../../database.ts';
import { REDIS_URL, testRedis } from '../../redis.ts';
import { createToken, register, type TestAccount } from '../credentials.ts';
import { startApp, TEST_SETTINGS, type TestServer } from '../server.ts';

const database = testPool();
const redis = testRedis();
const subscriber = createSubscriber(REDIS_URL);
const server = http.createServer();
let sockets: Sockets;
let app: TestServer;
let own: TestAccount;

beforeAll(async () => {
  app = await startApp({ sql: database.pool, accounts: database.accounts });
  own = await register(app);
  const { authenticate } = createAuth({ sql: database.pool, settings: TEST_SETTINGS }); // Of another process.
  sockets = createSockets({
    ...{ subscriber, log: pino({ level: 'silent' }), publicUrl: 'http://facet', authenticate },
    ...{ servicesOff: new Set(), monitor: { served: () => undefined } },
  });
  server.on('upgrade', sockets.upgrade);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  while (subscriber.status !== 'ready') await sleep(10);
});
afterAll(async () => {
  await sockets.close();
  server.close();
  await subscriber.quit();
  await app[Symbol.asyncDispose]();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const connect = (headers: Record<string, string>, query = '') =>
  new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/6/ws${query}`, { headers });
const publish = () =>
  publishNotifications(redis, [
    {
      event: { event_id: randomUUID() },
      handler_id: randomUUID(),
      account_id: own.account_id,
      'event-create-time': '2026-01-02T03:04:05.678Z',
      'event-end-time': null,
      'Luna-Request-id': '1,2',
    },
  ]);

test('a token that may view events hears them until it is revoked, then its connection is closed', async () => {
  const { token_id, headers } = await createToken(app, own, { permissions: { event: ['view'] } });
  const inQuery = `?authorization=${encodeURIComponent(headers['authorization'] ?? '')}`;
  for (const open of [() => connect(headers), () => connect({}, inQuery)]) {
    const socket = open();
    await once(socket, 'open');
    const heard = once(socket, 'message');
    await publish();
    await heard;
    socket.close();
  }
  const socket = connect(headers);
  await once(socket, 'open');
  const later: unknown[] = [];
  socket.on('message', (data) => later.push(data));
  const closed = once(socket, 'close');
  await app.call('DELETE', `/6/tokens/${token_id}`, { headers: own.headers, account_id: null });
  await sleep(1_000);
  await publish();
  expect((await closed)[0]).toBe(1008);
  expect(later).toEqual([]);
});

test('a token that may not view events is refused before the handshake', async () => {
  const { headers } = await createToken(app, own, { permissions: { event: ['creation'] } });
  const socket = connect(headers);
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, http.IncomingMessage];
  expect(response.statusCode).toBe(403);
  response.resume();
});
