import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { Notification } from '../../contract/notifications.ts';
import { createSubscriber, redisReady } from '../../stores/redis/client.ts';
import { startServer, type TestServer } from '../httpServer.ts';
import { photo, portrait } from '../photos.ts';
import { eventsOf } from './apiClient.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const requestId = () => `1700000000,${randomUUID()}`;
const SOCKETS = { type: 'luna-ws-notification' };
/** Nobody is known, so that nothing passes. */
const NEVER = { match: [{ label: 'nobody', similarity__gte: 0.9 }] };

describe('the channel luna-sender', () => {
  let subscriber: Redis;
  let heard: Notification[] = [];
  beforeAll(async () => {
    subscriber = createSubscriber(facet.env['REDIS_URL'] ?? '');
    await redisReady(subscriber, 10_000);
    subscriber.on('message', (_, message) => heard.push(Notification.parse(JSON.parse(message))));
    await subscriber.subscribe('luna-sender');
  });
  afterAll(() => subscriber.quit());
  beforeEach(() => {
    heard = [];
  });

  const handlerOf = (storage_policy: object) =>
    facet.api.createHandler({
      match_policy: [{ label: 'nobody', candidates: { origin: 'faces', face_ids: [randomUUID()] } }],
      storage_policy,
    });
  /** What is heard of this handler, once `count` messages came and then no more. */
  async function messagesOf(handler_id: string, count: number): Promise<Notification[]> {
    const own = () => heard.filter((one) => one.handler_id === handler_id);
    for (let tries = 0; tries < 100 && own().length < count; tries += 1) await delay(50);
    await delay(300);
    return own();
  }

  test('carries each event as it is in the answer, with the names that LUNA gave the rest', async () => {
    const handler_id = await handlerOf({});
    const headers = { 'Luna-Request-Id': requestId() };
    const answer = await facet.api.generate(handler_id, photo(1), { headers });
    const events = eventsOf(answer);
    expect(events).toHaveLength(3);
    const messages = await messagesOf(handler_id, 3);
    expect(messages).toEqual(
      events.map((event) => ({
        event,
        handler_id,
        account_id: facet.api.account_id,
        'event-create-time': event.create_time,
        'event-end-time': event.end_time,
        'Luna-Request-id': headers['Luna-Request-Id'],
      })),
    );
    const [, example = '{}'] = /```json\n(.*?)```/s.exec(readFileSync('docs/notifications.md', 'utf8')) ?? [];
    const documented = Notification.parse(JSON.parse(example));
    expect(Object.keys(documented)).toEqual(Object.keys(messages[0] ?? {}));
    expect(Object.keys(events[0] ?? {})).toEqual(expect.arrayContaining(Object.keys(documented.event)));
  });

  test.each([
    ['nothing where the notification policy is off', { notification_policy: { send_notification: 0 } }, 0],
    ['nothing of events that its filters keep back', { notification_policy: { filters: NEVER } }, 0],
    ['two messages where a callback for web sockets passes as well', { callbacks: [SOCKETS] }, 2],
    ['one where only the callback passes', { notification_policy: { filters: NEVER }, callbacks: [SOCKETS] }, 1],
    ['one where the callback is kept back', { callbacks: [{ ...SOCKETS, filters: NEVER }] }, 1],
    ['an event that is not stored', { event_policy: { store_event: 0 } }, 1],
  ])('hears %s', async (_, policy, count) => {
    const handler_id = await handlerOf(policy);
    const [event] = await facet.api.events(handler_id, await portrait());
    const messages = await messagesOf(handler_id, count);
    expect(messages.map((message) => message.event.event_id)).toEqual(Array(count).fill(event?.event_id));
  });

  test('a request that is sent again tells nobody twice', async () => {
    const handler_id = await handlerOf({});
    const headers = { 'Luna-Request-Id': requestId() };
    for (let i = 0; i < 2; i += 1) await facet.api.events(handler_id, await portrait(), { headers });
    await expect(messagesOf(handler_id, 1)).resolves.toHaveLength(1);
  });
});

describe('callbacks over http', () => {
  let server: TestServer;
  const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
  beforeAll(async () => {
    server = await startServer((req, res) => {
      void text(req).then((body) => {
        heard.push({ headers: req.headers, body });
        res.end();
      });
    });
  });
  afterAll(() => server.close());

  const handlerOf = () =>
    facet.api.createHandler({
      storage_policy: { callbacks: [{ type: 'http', url: `${server.url}/events` }] },
    });
  const rowsOf = async (handler_id: string) => {
    const { rows } = await facet.sql.query<{
      state: string;
      attempts: number;
      reason: string | null;
      event_id: string;
    }>('select state, attempts, reason, event_id from events.outbox where handler_id = $1', [handler_id]);
    return rows;
  };

  test('wait in the outbox from the same transaction on, and arrive signed once `worker io` runs', async () => {
    const handler_id = await handlerOf();
    const answer = await facet.api.generate(handler_id, photo(1));
    const events = eventsOf(answer);
    const event_id = events[0]?.event_id;
    await expect(rowsOf(handler_id)).resolves.toEqual([{ state: 'waiting', attempts: 0, reason: null, event_id }]);

    await facet.addRole('worker io');
    for (let tries = 0; tries < 100 && (await rowsOf(handler_id))[0]?.state !== 'sent'; tries += 1) await delay(100);
    await expect(rowsOf(handler_id)).resolves.toEqual([{ state: 'sent', attempts: 1, reason: null, event_id }]);
    expect(heard).toHaveLength(1);
    const { headers = {}, body = '' } = heard[0] ?? {};
    expect(JSON.parse(body)).toEqual(answer.body);
    const { rows } = await facet.sql.query<{ callback_secret: Buffer }>(
      'select callback_secret from accounts.accounts where account_id = $1',
      [facet.api.account_id],
    );
    const signed = `${String(headers['x-facet-timestamp'])}.${body}`;
    const signature = createHmac('sha256', rows[0]?.callback_secret ?? '')
      .update(signed)
      .digest('hex');
    expect(headers['x-facet-signature']).toBe(`v1=${signature}`);
  });

  test('of an order that could not be stored there is none', async () => {
    const handler_id = await handlerOf();
    await facet.sql.query(`
      create function events.refuse() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
      create trigger refuse after insert on events.outbox for each row execute function events.refuse()`);
    const answer = await facet.api.generate(handler_id, await portrait());
    await facet.sql.query('drop trigger refuse on events.outbox; drop function events.refuse()');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    await expect(rowsOf(handler_id)).resolves.toEqual([]);
    const { rows } = await facet.sql.query('select 1 from events.events where handler_id = $1', [handler_id]);
    expect(rows).toEqual([]);
  });
});
