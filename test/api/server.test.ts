import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { type RunningServer, SERVER_LIMITS, serve } from '../../api/server.ts';

const ADDRESS = { host: '127.0.0.1', port: 0, publicUrl: 'http://facet.test' };
const app = express();
app.get('/quick', (_, res) => {
  res.json({ ok: 1 });
});
app.get('/slow', async (_, res) => {
  await sleep(400);
  res.json({ ok: 1 });
});
app.get('/large', (_, res) => {
  res.end(Buffer.alloc(50_000_000));
});
app.post('/slow', (req, res) => {
  req.resume().on('end', () => {
    res.json({ ok: 1 });
  });
  req.on('error', () => undefined);
});

/** Sends text on a raw connection; resolves with all that came back once the server has closed it. */
function raw({ port }: RunningServer, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
  });
}
const connections = ({ server }: RunningServer): Promise<number> =>
  new Promise((resolve) => {
    server.getConnections((_, count) => {
      resolve(count);
    });
  });
const quick = async ({ port }: RunningServer) => (await fetch(`http://127.0.0.1:${port}/quick`)).status;

test('F17: slow headers, slow bodies and silent connections are closed; others are served meanwhile', async () => {
  const server = await serve(app, ADDRESS, { ...SERVER_LIMITS, headersMs: 300, requestMs: 600 });
  const start = performance.now();
  const loris = Array.from({ length: 50 }, () => raw(server, 'GET /quick HTTP/1.1\r\nHost: x\r\nX-Slow: '));
  const silent = Array.from({ length: 50 }, () => raw(server, ''));
  const body = raw(server, 'POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
  for (let i = 0; i < 5; i++) expect(await quick(server)).toBe(200);
  for (const answer of await Promise.all(loris)) expect(answer).toMatch(/^HTTP\/1.1 408 .*"error_code":12046/s);
  await Promise.all(silent);
  expect(await body).toMatch(/^HTTP\/1.1 408/);
  expect(performance.now() - start).toBeLessThan(5_000);
  await server.close();
});

test('F17: who does not read the answer is cut, who waits for it is not, and an idle connection ends', async () => {
  const server = await serve(app, ADDRESS, { ...SERVER_LIMITS, unreadMs: 200, idleMs: 100 });
  const unread = connect(server.port, '127.0.0.1', () =>
    unread.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n'),
  ).pause();
  const [received, waits] = [once(unread, 'close'), raw(server, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')];
  expect(await waits).toMatch(/^HTTP\/1.1 200/); // Resolves when the server has closed it.
  unread.on('error', () => undefined).resume();
  await received;
  expect(unread.bytesRead).toBeLessThan(50_000_000);
  expect(await connections(server)).toBe(0);
  await server.close();
});

test('what is no HTTP, or has too long headers, gets an error body', async () => {
  const server = await serve(app, ADDRESS);
  const nonsense = await raw(server, 'nonsense\r\n\r\n');
  expect(nonsense).toMatch(/^HTTP\/1.1 400 Bad Request\r\n.*Luna-Request-Id: [0-9]{10},.*"error_code":12046/s);
  expect(await raw(server, `GET /${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
  expect(await quick(server)).toBe(200);
  await server.close();
});

const SLOW = 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n';

test.each(['nonsense\r\n\r\n', 'GET /quick HTTP/1.1\r\nHost: x\r\nBad\0: 1\r\n\r\n'])(
  'a pipelined %j is refused after the answers to those before it',
  async (bad) => {
    const server = await serve(app, ADDRESS);
    const answers = (await raw(server, `${SLOW}${SLOW}${bad}`)).match(/HTTP\/1.1 \d+|"ok":1|"error_code":12046/g);
    expect(answers).toEqual(['HTTP/1.1 200', '"ok":1', 'HTTP/1.1 200', '"ok":1', 'HTTP/1.1 400', '"error_code":12046']);
    await server.close();
  },
);

test.each([
  'Content-Length: 2\r\nContent-Length: 3',
  'Content-Length: 2\r\nContent-Length: 2',
  'Content-Length: 2\r\nTransfer-Encoding: chunked',
  'Content-Length: +2',
  'Content-Length: -2',
])('%j, of which two readers could make two lengths, is refused', async (length) => {
  const server = await serve(app, ADDRESS);
  const answer = await raw(server, `POST /slow HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n{}`);
  expect(answer.match(/HTTP\/1.1 \d+|"error_code":12046/g)).toEqual(['HTTP/1.1 400', '"error_code":12046']);
  await server.close();
});

test.each([
  ['100-continue', ['HTTP/1.1 100', 'HTTP/1.1 200']],
  ['miracles', ['HTTP/1.1 200']],
])('Expect: %s', async (expectation, statuses) => {
  const server = await serve(app, ADDRESS);
  const head = `POST /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: ${expectation}\r\nContent-Length: 2`;
  expect((await raw(server, `${head}\r\n\r\n{}`)).match(/HTTP\/1.1 \d+/g)).toEqual(statuses);
  await server.close();
});

test('a query may name a thousand ids', async () => {
  const server = await serve(app, ADDRESS);
  const ids = Array.from({ length: 1000 }, () => '8f14e45f-ceea-4672-9f3b-5d5b6b1c2d3e').join();
  expect((await fetch(`http://127.0.0.1:${server.port}/quick?ids=${ids}`)).status).toBe(200);
  await server.close();
});

test('close: answers in flight go out, idle connections do not hold it, nobody new comes in', async () => {
  const server = await serve(app, ADDRESS);
  await quick(server); // Leaves an idle connection.
  const slow = fetch(`http://127.0.0.1:${server.port}/slow`);
  await sleep(100);
  const start = performance.now();
  const closed = server.close();
  await expect(quick(server)).rejects.toThrow();
  expect((await slow).status).toBe(200);
  await closed;
  expect(performance.now() - start).toBeLessThan(10_000); // Neither the grace of 20 s nor the 30 s of idle ones.
});

test('close: what outlasts the grace is cut', async () => {
  const server = await serve(app, ADDRESS);
  const body = raw(server, 'POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
  await sleep(100);
  await server.close(100);
  expect(await body).toBe('');
});

test('a taken port is an error to the caller', async () => {
  const server = await serve(app, ADDRESS);
  await expect(serve(app, { ...ADDRESS, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await server.close();
});
