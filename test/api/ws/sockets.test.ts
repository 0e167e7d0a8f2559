import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { NOBODY } from '../../../api/caller.ts';
import { SOCKET_LIMITS } from '../../../api/ws/client.ts';
import { createSockets, type Sockets } from '../../../api/ws/sockets.ts';
import { PlatformError } from '../../../contract/errors.ts';
import { createSubscriber } from '../../../stores/redis/client.ts';
import { CHANNEL, publishNotifications } from '../../../stores/redis/publish.ts';
import { REDIS_URL, testRedis } from '../../redis.ts';

const redis = testRedis();
const account = randomUUID();
const subscriber = createSubscriber(REDIS_URL);
const warnings: unknown[] = [];
const log = { warn: (...args: unknown[]) => warnings.push(args), error: (...args: unknown[]) => warnings.push(args) };
const limits = { ...SOCKET_LIMITS, pingMs: 100, closeMs: 100 };
const server = http.createServer();
let sockets: Sockets;
let port: number;

beforeAll(async () => {
  sockets = createSockets({
    subscriber,
    log,
    limits,
    publicUrl: 'http://facet',
    authenticate: (req) =>
      new Promise((resolve) => {
        const id = req.headers['luna-account-id'] ?? req.headers.authorization;
        if (id === 'foreign') throw new PlatformError('accountForeign', 'not yours');
        if (typeof id !== 'string') throw new PlatformError('credentialsMissing', 'who are you?');
        resolve({ ...NOBODY, account_id: id, permissions: null });
      }),
  });
  server.on('upgrade', sockets.upgrade);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = z.object({ port: z.number() }).parse(server.address()).port;
  while (subscriber.status !== 'ready') await sleep(10);
});
afterAll(async () => {
  await sockets.close();
  server.close();
  await subscriber.quit();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const Message = z.object({ event: z.object({ event_id: z.string() }), 'event-create-time': z.string() });

function connect(query = '', headers: Record<string, string> = { 'Luna-Account-Id': account }, options = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/6/ws${query}`, { headers, ...options });
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => heard.push(Message.parse(JSON.parse(data.toString())).event.event_id));
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  return { socket, heard, closed, open: once(socket, 'open') };
}

/** Status and body of a refused handshake. */
async function refusal(path: string, headers: Record<string, string> = { 'Luna-Account-Id': account }) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  socket.on('error', () => undefined);
  const [, response] = z
    .tuple([z.unknown(), z.instanceof(http.IncomingMessage)])
    .parse(await once(socket, 'unexpected-response'));
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return [response.statusCode, z.object({ error_code: z.int(), link: z.string() }).parse(JSON.parse(text)).error_code];
}

const publish = (event: { event_id: string; source?: string }, account_id = account) =>
  publishNotifications(redis, [
    {
      event,
      handler_id: randomUUID(),
      account_id,
      'event-create-time': '2026-01-02T03:04:05.678Z',
      'event-end-time': null,
      'Luna-Request-id': '1,2',
    },
  ]);

test('each subscriber hears the events of its account that pass its filters, in order', async () => {
  const all = connect();
  const some = connect('?sources=door&unknown=1');
  const other = connect('', { 'Luna-Account-Id': randomUUID() });
  const browser = connect(`?authorization=${account}`, {});
  await Promise.all([all.open, some.open, other.open, browser.open]);
  await publish({ event_id: 'a', source: 'door' });
  await publish({ event_id: 'b', source: 'window' });
  await publish({ event_id: 'c', source: 'door' });
  while (browser.heard.length < 3) await sleep(10);
  expect([all.heard, some.heard, other.heard]).toEqual([['a', 'b', 'c'], ['a', 'c'], []]);
  for (const { socket } of [all, some, other, browser]) socket.close();
  await expect(all.closed).resolves.toBe(1005);
});

test('without clients nothing is heard; whoever comes just then is heard for', async () => {
  const listeners = async () => z.tuple([z.string(), z.int()]).parse(await redis.pubsub('NUMSUB', CHANNEL))[1];
  while ((await listeners()) > 0) await sleep(10);
  for (let turn = 0; turn < 20; turn++) {
    const last = connect();
    await last.open;
    last.socket.close();
    const next = connect();
    await Promise.all([last.closed, next.open]);
    await publish({ event_id: `${turn}` });
    while (next.heard.length === 0) await sleep(5);
    next.socket.close();
    await next.closed;
  }
  while ((await listeners()) > 0) await sleep(10);
});

test.each([
  ['/6/ws', {}, [403, 29001]],
  ['/6/ws', { 'Luna-Account-Id': 'foreign' }, [403, 12033]],
  ['/6/ws?age__gte=old', undefined, [400, 12012]],
  ['/6/other', undefined, [404, 12013]],
])('%s %j is refused before the handshake: %j', async (path, headers, expected) => {
  await expect(refusal(path, headers)).resolves.toEqual(expected);
});

test('text and bytes from a client are ignored, too much closes it, pings are answered', async () => {
  const { socket, open, closed, heard } = connect();
  await open;
  socket.send('hello');
  socket.send(Buffer.alloc(60_000));
  socket.ping();
  await once(socket, 'pong');
  await publish({ event_id: 'still here' });
  while (heard.length === 0) await sleep(10);
  socket.send(Buffer.alloc(70_000));
  await expect(closed).resolves.toBe(1009);
});

test('10,000 fragments of a byte are cut off', async () => {
  const { socket, open, closed } = connect();
  await open;
  for (let n = 0; n < 10_000 && socket.readyState === WebSocket.OPEN; n += 1) socket.send('x', { fin: false });
  await expect(closed).resolves.toBeGreaterThan(1001);
});

test('who does not answer pings is closed with 1011', async () => {
  const { open, closed } = connect('', { 'Luna-Account-Id': account }, { autoPong: false });
  await open;
  await expect(closed).resolves.toBe(1011);
});

test('who does not read is dropped, and the others hear everything', async () => {
  const slow = net.connect(port, '127.0.0.1');
  slow.on('error', () => undefined);
  const key = Buffer.alloc(16).toString('base64');
  slow.write(
    `GET /6/ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\nLuna-Account-Id: ${account}\r\n\r\n`,
  );
  await once(slow, 'data');
  slow.pause();
  const good = connect();
  await good.open;
  const large = 'x'.repeat(100_000);
  for (let n = 0; n < 150; n += 1) {
    await publish({ event_id: String(n), source: large });
    await sleep(1);
  }
  while (good.heard.length < 150) await sleep(10);
  await sleep(2 * limits.closeMs);
  let bytes = 0;
  slow.on('data', (chunk) => {
    bytes += chunk.length;
  });
  slow.resume();
  await once(slow, 'close');
  expect(bytes).toBeLessThan(150 * large.length);
  expect(good.heard).toHaveLength(150);
  good.socket.close();
});

test('what others publish on the channel harms nobody', async () => {
  const { open, heard, socket } = connect();
  await open;
  for (const text of ['', '{', '[]', `{"account_id":"${account}"}`]) await redis.publish('luna-sender', text);
  await publish({ event_id: 'fine' });
  while (heard.length === 0) await sleep(10);
  expect(heard).toEqual(['fine']);
  expect(warnings.length).toBeGreaterThanOrEqual(4);
  socket.close();
});

test('going down: clients are told 1001, further ones refused with 503', async () => {
  const { open, closed } = connect();
  await open;
  await sockets.close();
  await expect(closed).resolves.toBe(1001);
  await expect(refusal('/6/ws')).resolves.toEqual([503, 99504]);
});
