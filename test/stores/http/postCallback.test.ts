import { text } from 'node:stream/consumers';
import { createGuardedAgent } from '../../../stores/http/guardedAgent.ts';
import { postCallback } from '../../../stores/http/postCallback.ts';
import { startServer, type TestServer } from '../../httpServer.ts';

const heard: unknown[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await startServer((req, res) => {
    void text(req).then((body) => {
      heard.push([req.method, req.headers['x-own'], body]);
      if (req.url === '/ok') res.writeHead(204).end();
      else if (req.url === '/huge') {
        const more = setInterval(() => res.write(Buffer.alloc(65_536)), 1);
        res.on('close', () => {
          clearInterval(more);
        });
      } else if (req.url === '/redirect') res.writeHead(307, { location: '/ok' }).end();
      else if (req.url !== '/silent') res.writeHead(500).end('no');
    });
  });
});
afterAll(() => server.close());
beforeEach(() => {
  heard.length = 0;
});

const post = async (path: string, allow = [server.host]) => {
  const agent = createGuardedAgent({ allow });
  const callback = { url: `${server.url}${path}`, headers: { 'x-own': 'yes' }, body: '{"a":1}', timeout_ms: 300 };
  try {
    return await postCallback(agent, callback);
  } finally {
    await agent.destroy();
  }
};

test('a delivered callback has its headers and body', async () => {
  await expect(post('/ok')).resolves.toBeNull();
  expect(heard).toEqual([['POST', 'yes', '{"a":1}']]);
});

test('a huge answer is delivery too, and is not read to its end', async () => {
  await expect(post('/huge')).resolves.toBeNull();
});

test.each([
  ['/redirect', 'The server answered 307.'],
  ['/fails', 'The server answered 500.'],
  ['/silent', 'The server did not answer within 300 ms.'],
])('%s: %s', async (path, reason) => {
  await expect(post(path)).resolves.toBe(reason);
});

test('a private address is not reached', async () => {
  await expect(post('/ok', [])).resolves.toContain('127.0.0.1 is not a public address');
  expect(heard).toEqual([]);
});
