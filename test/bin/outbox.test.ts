import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { runOutbox } from '../../bin/outbox.ts';
import type { Served } from '../../stores/monitoring/monitor.ts';
import { takeDue } from '../../stores/postgres/outbox.ts';
import { addAccount, testPool } from '../database.ts';
import { startServer, type TestServer } from '../httpServer.ts';

const db = testPool();
let account: string;
let server: TestServer;
let heard: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
let broken = false;
const warnings: unknown[] = [];
const served: [string, number][] = [];
const monitor = { served: ({ path, status }: Served) => void served.push([path, status]) };
const log = { info: () => undefined, warn: (...args: unknown[]) => void warnings.push(args) };

beforeAll(async () => {
  account = await addAccount(db.pool);
  server = await startServer((req, res) => {
    void text(req).then((body) => {
      heard.push({ path: req.url ?? '', headers: req.headers, body });
      if (req.url?.startsWith('/slow')) setTimeout(() => res.end(), 300);
      else if (req.url !== '/silent') res.writeHead(broken || req.url === '/fails' ? 500 : 200).end();
    });
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  heard = [];
  broken = false;
  await db.pool.query('delete from events.outbox');
});

async function add(path: string, callback: object = {}, account_id = account): Promise<string> {
  const outbox_id = randomUUID();
  await db.pool.query(
    `insert into events.outbox (outbox_id, account_id, event_id, handler_id, callback, body)
     values ($1, $2, gen_random_uuid(), gen_random_uuid(), $3, $4)`,
    [
      outbox_id,
      account_id,
      { type: 'http', url: `${server.url}${path}`, filters: {}, ...callback },
      `{"for":"${path}"}`,
    ],
  );
  await db.pool.query("select pg_notify('outbox', '')");
  return outbox_id;
}

const rowOf = async (outbox_id: string) => {
  const { rows } = await db.pool.query<{ state: string; attempts: number; reason: string | null }>(
    'select state, attempts, reason from events.outbox where outbox_id = $1',
    [outbox_id],
  );
  return rows[0];
};

/** Runs senders until `done` holds. */
async function until(
  done: () => Promise<boolean> | boolean,
  { allow = [server.host], senders = 1 } = {},
): Promise<void> {
  const stop = new AbortController();
  const deps = { sql: db.pool, log, monitor, allow, signal: stop.signal, backOffS: () => 0 };
  const running = Array.from({ length: senders }, () => runOutbox(deps));
  for (let tries = 0; tries < 1000 && !(await done()); tries += 1) await new Promise((r) => setTimeout(r, 10));
  stop.abort();
  await Promise.all(running);
}

test('a callback arrives signed, with its own headers and credentials', async () => {
  const authorization = { type: 'basic', login: 'me', password: 'pass' };
  const params = { timeout: 5, headers: { 'X-Own': 'yes', 'Content-Length': '1', 'x-facet-signature': 'forged' } };
  const id = await add('/ok', { authorization, params });
  await until(async () => (await rowOf(id))?.state === 'sent');
  expect(heard).toHaveLength(1);
  const { headers = {}, body = '' } = heard[0] ?? {};
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-own': 'yes',
    'x-facet-delivery-id': id,
    authorization: `Basic ${Buffer.from('me:pass').toString('base64')}`,
  });
  const { rows } = await db.pool.query<{ secret: Buffer }>(
    'select callback_secret as secret from accounts.accounts where account_id = $1',
    [account],
  );
  const timestamp = String(headers['x-facet-timestamp']);
  const expected = createHmac('sha256', rows[0]?.secret ?? '')
    .update(`${timestamp}.${body}`)
    .digest('hex');
  expect(headers['x-facet-signature']).toBe(`v1=${expected}`);
  expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(30);
  await expect(rowOf(id)).resolves.toEqual({ state: 'sent', attempts: 1, reason: null });
});

test('a token goes as a bearer', async () => {
  const id = await add('/ok', { authorization: { type: 'token', token: 't0' } });
  await until(async () => (await rowOf(id))?.state === 'sent');
  expect(heard[0]?.headers.authorization).toBe('Bearer t0');
});

test('a server that fails for a while gets it in the end', async () => {
  broken = true;
  const id = await add('/ok');
  await until(() => {
    broken = heard.length < 3;
    return rowOf(id).then((row) => row?.state === 'sent');
  });
  const row = await rowOf(id);
  expect(row?.attempts).toBe(heard.length);
  expect(heard.length).toBeGreaterThan(2);
});

test('after ten tries it is dead, with its reason, and others were not held up', async () => {
  const id = await add('/fails');
  const fine = await add('/ok');
  await until(async () => (await rowOf(id))?.state === 'dead');
  await expect(rowOf(id)).resolves.toEqual({ state: 'dead', attempts: 10, reason: 'The server answered 500.' });
  await expect(rowOf(fine)).resolves.toMatchObject({ state: 'sent' });
  expect(heard.filter(({ path }) => path === '/fails')).toHaveLength(10);
  expect(warnings.length).toBeGreaterThan(0);
});

test('addresses that are not allowed and rows that cannot be read end as dead too', async () => {
  const refused = await add('/ok');
  const odd = await add('/ok', { url: 'ftp://x', params: 1 });
  await until(async () => (await rowOf(refused))?.state === 'dead' && (await rowOf(odd))?.state === 'dead', {
    allow: [],
  });
  expect((await rowOf(refused))?.reason).toContain('is not a public address');
  expect((await rowOf(odd))?.reason).toBe('The callback as it is stored cannot be read.');
  expect(heard).toEqual([]);
});

test('a silent server is given up after its time-out', async () => {
  const id = await add('/silent', { params: { timeout: 1 } });
  await until(async () => (await rowOf(id))?.reason !== null);
  expect((await rowOf(id))?.reason).toBe('The server did not answer within 1000 ms.');
});

test('several senders never send one row twice, and one slow account does not hold up another', async () => {
  const other = await addAccount(db.pool);
  await Promise.all(Array.from({ length: 60 }, (_, n) => add(`/slow${n}`)));
  const quick = await add('/ok', {}, other);
  await until(
    async () => {
      const { rows } = await db.pool.query("select 1 from events.outbox where state = 'waiting'");
      return rows.length === 0;
    },
    { senders: 3 },
  );
  await expect(rowOf(quick)).resolves.toMatchObject({ state: 'sent', attempts: 1 });
  const paths = heard.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toHaveLength(61);
  expect(paths.indexOf('/ok')).toBeLessThan(40);
});

test('what a dead process had taken is sent when its lease is over', async () => {
  const id = await add('/ok');
  await expect(takeDue(db.pool, 10)).resolves.toMatchObject([{ outbox_id: id, attempts: 1 }]);
  await expect(takeDue(db.pool, 10)).resolves.toEqual([]);
  await db.pool.query('update events.outbox set next_time = now()');
  await until(async () => (await rowOf(id))?.state === 'sent');
  await expect(rowOf(id)).resolves.toMatchObject({ attempts: 2 });
});

test('PostgreSQL cutting all connections does not end the sender', async () => {
  let cut = false;
  let id = '';
  await until(async () => {
    if (!cut) {
      cut = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
      await db.pool.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      id = await add('/ok');
    }
    return (await rowOf(id))?.state === 'sent';
  });
  expect(heard).toHaveLength(1);
});
