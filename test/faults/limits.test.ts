import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { testPlatform } from '../e2e/platform.ts';
import { type Listener, listen } from '../isolation/listen.ts';
import { DESCRIPTORS } from '../isolation/world.ts';

/** What thousands of clients, and a database without a free connection, do to the API. */
const facet = testPlatform();

const SOCKETS = 10_000;
const AT_ONCE = 200;
/** Of memory for each, with what Node and the kernel's view of it need. */
const SOCKET_KB_MAX = 40;
/** However busy the machine is. */
const ANSWER_MS_MAX = 5_000;
/** The API's, and those of the server's log and stores. */
const FILES_MIN = SOCKETS + 1_000;
const files = Number(/Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]);
if (files < FILES_MIN)
  console.log(`A process may open ${files} files here: the tests with 10,000 sockets are left out.`);
const many = files < FILES_MIN ? test.skip : test;

const rssKb = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${facet.roles['api']?.pid}/status`, 'utf8'))?.[1]);

async function inTurns<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) made.push(...(await Promise.all(Array.from({ length: AT_ONCE }, make))));
  return made;
}

/** A connection that has had one answer, and keeps silent since. */
async function idle(): Promise<Socket> {
  const { hostname, port } = new URL(facet.roles['api']?.url ?? '');
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  socket.write('GET /version HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'data');
  return socket.resume();
}

/** Milliseconds to an answer 200. */
async function answerMs(path: string): Promise<number> {
  const start = performance.now();
  expect((await facet.api.call('GET', path)).status).toBe(200);
  return performance.now() - start;
}

many(
  '10,000 idle sockets: others are answered, memory stays bounded, web sockets hear, the rest is closed in time',
  async () => {
    const handler_id = await facet.api.createHandler({});
    const before = rssKb();
    const listeners = await inTurns<Listener>(SOCKETS / 2, () =>
      listen(facet.roles['api']?.url ?? '', { 'Luna-Account-Id': facet.api.account_id }, ''),
    );
    const silent = await inTurns<Socket>(SOCKETS / 2, idle);
    expect((rssKb() - before) / SOCKETS).toBeLessThan(SOCKET_KB_MAX);
    expect(silent.filter(({ closed }) => closed)).toEqual([]);
    for (const path of ['/healthcheck', '/6/lists', '/6/events'])
      expect(await answerMs(path)).toBeLessThan(ANSWER_MS_MAX);
    await facet.api.call('POST', `/6/handlers/${handler_id}/events`, { json: { descriptors: DESCRIPTORS } });
    await Promise.all(listeners.map((listener) => listener.hears(1)));
    await Promise.all(silent.filter(({ closed }) => !closed).map((socket) => once(socket, 'close')));
    for (const listener of listeners) listener.close();
    expect(await answerMs('/6/lists')).toBeLessThan(ANSWER_MS_MAX);
  },
  120_000,
);

/** A request waits up to 5 s for a connection, then up to 5 s for its statement. */
const BUSY_MS_MAX = 11_000;

test('no connection to PostgreSQL is free: 503 with Retry-After in time, and back alone', async () => {
  const locker = new pg.Client({ connectionString: facet.env['DATABASE_URL'] });
  await locker.connect();
  try {
    await locker.query('begin; lock table faces.lists in access exclusive mode');
    const start = performance.now();
    const answers = await Promise.all(Array.from({ length: 100 }, () => facet.api.call('GET', '/6/lists')));
    expect(performance.now() - start).toBeLessThan(BUSY_MS_MAX);
    for (const { status, headers, body } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(body).toMatchObject({ error_code: 99504 });
    }
  } finally {
    await locker.end();
  }
  expect(await answerMs('/6/lists')).toBeLessThan(ANSWER_MS_MAX);
}, 60_000);

many(
  '10,000 matches at once: each is answered, or told when to come again',
  async () => {
    const Made = z.object({ list_id: z.string() });
    const { list_id } = Made.parse((await facet.api.call('POST', '/6/lists', { json: {} })).body);
    await facet.api.call('POST', '/6/faces', { json: { lists: [list_id], attribute: { descriptors: DESCRIPTORS } } });
    const json = {
      references: [{ type: 'raw_descriptor', id: 'a', data: DESCRIPTORS[0] }],
      candidates: [{ filters: { origin: 'faces', list_id } }],
    };
    const dispatcher = new Agent({ connections: 1_000, headersTimeout: 60_000 });
    const options = {
      ...{ dispatcher, method: 'POST' as const, body: JSON.stringify(json) },
      headers: { 'Luna-Account-Id': facet.api.account_id, 'Content-Type': 'application/json' },
    };
    const before = rssKb();
    const url = `${facet.roles['api']?.url}/6/matcher/faces`;
    const one = async () => {
      const { statusCode, headers, body } = await request(url, options);
      await body.dump();
      return statusCode === 200 ? '200' : `${statusCode} ${String(headers['retry-after'])}`;
    };
    const answers = await Promise.all(Array.from({ length: SOCKETS }, one));
    expect(answers).toContain('200');
    expect(answers.filter((answer) => !/^(200|503 [15])$/.test(answer))).toEqual([]);
    expect((rssKb() - before) / SOCKETS).toBeLessThan(SOCKET_KB_MAX);
    expect(await answerMs('/6/lists')).toBeLessThan(ANSWER_MS_MAX);
    await dispatcher.close();
  },
  120_000,
);
