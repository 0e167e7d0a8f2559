import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { portrait } from '../photos.ts';
import { freePort } from '../s3.ts';
import { type Answer, ApiClient, eventsOf } from './apiClient.ts';
import { testPlatform } from './platform.ts';
import { Role } from './role.ts';
import { type Supervised, supervise } from './supervised.ts';

const facet = testPlatform({ FACET_EVENTS_WORKER: 'apart', FACET_INFERENCE_THREADS: '1' }, ['matcher', 'api']);
let worker: Supervised;
beforeAll(async () => {
  const program = join(process.cwd(), 'test/e2e/poisonWorker.mjs');
  worker = await supervise(new Role('worker-events', [program], facet.env));
}, 60_000);
afterAll(() => worker.stop());

interface Timed extends Answer {
  readonly ms: number;
}
const Images = z.object({ images: z.array(z.object({ status: z.int(), error: z.object({ error_code: z.int() }) })) });
/** How long an order may be delayed by another, and how long it takes by itself on a busy machine, waiting included. */
const DELAY_MS_MAX = 6_000;
const OWN_MS_MAX = 6_000;
const RESUME_MS = 3_000;
const REFUSAL_MS_MAX = 50;

const requestIds = (n: number): string[] => Array.from({ length: n }, () => `1700000000,${randomUUID()}`);
const ended = async (by: string) => Buffer.concat([await portrait(), Buffer.from(by)]);

async function send(handler: string, photo: Buffer, request_id: string, query = ''): Promise<Timed> {
  const start = performance.now();
  const answer = await facet.api.generate(handler, photo, { query, headers: { 'Luna-Request-Id': request_id } });
  return { ...answer, ms: performance.now() - start };
}

/** Takes both places for runs, so that what comes next waits and shares the run after them. */
async function occupy(): Promise<() => Promise<unknown>> {
  const photo = await ended('BUSY');
  const handlers = [await facet.api.createHandler({}), await facet.api.createHandler({})];
  const busy = Promise.all(handlers.map((handler) => facet.api.events(handler, photo)));
  for (let running = 0; running < 2; ) {
    const { count } = await facet.temporal.workflow.count(
      `ExecutionStatus = "Running" and HandlerId in ("${handlers.join('","')}")`,
    );
    running = count;
  }
  return () => busy;
}

/** The ids of the runs that had an order. */
async function runsOf(request_id: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const run of facet.temporal.workflow.list({ query: `RequestIds = "${request_id}"` }))
    ids.push(run.workflowId);
  return ids;
}

/** What eight orders take on this machine now, without harm among them; several times that, since three tries follow. */
async function plainBatchMs(handler: string, photo: Buffer): Promise<number> {
  const done = await occupy();
  const answers = await Promise.all(requestIds(8).map((id) => send(handler, photo, id)));
  await done();
  return Math.max(OWN_MS_MAX, 4 * Math.max(...answers.map(({ ms }) => ms)));
}

const countEvents = async (handler: string): Promise<number> =>
  z
    .tuple([z.object({ count: z.int() })])
    .parse((await facet.sql.query('select count(*) from events.events where handler_id = $1', [handler])).rows)[0]
    .count;

test('orders that wait share a run; a slow photo and a failing store harm no other order in it', async () => {
  await facet.sql.query(`
    create function public.refuse() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
    create trigger planted before insert on events.events for each row when (new.source = 'fail')
      execute function public.refuse()`);
  const handler = await facet.api.createHandler({});
  const [photo, slow] = [await portrait(), await ended('SLOW')];
  const ids = requestIds(8);
  const done = await occupy();
  const answers = await Promise.all(
    ids.map((id, i) => send(handler, i === 2 ? slow : photo, id, i === 5 ? '?source=fail' : '?source=door')),
  );
  await done();
  const runs = await runsOf(ids[7] ?? '');
  expect(runs).toEqual([expect.stringMatching(/\+7$/)]);
  const shared = await facet.temporal.workflow.getHandle(runs[0] ?? '').describe();
  expect(shared.typedSearchAttributes.getAll().find(({ key }) => key.name === 'RequestIds')?.value).toHaveLength(8);
  for (const [i, answer] of answers.entries()) {
    if (i === 5) expect(answer.status).toBe(500);
    else expect(eventsOf(answer)).toHaveLength(1);
    if (i !== 2) expect(answer.ms).toBeLessThan(DELAY_MS_MAX + OWN_MS_MAX);
  }
  expect(await countEvents(handler)).toBe(7);

  await facet.sql.query('drop trigger planted on events.events');
  expect(eventsOf(await send(handler, photo, ids[5] ?? '', '?source=fail'))).toHaveLength(1);
  expect(await countEvents(handler)).toBe(8);
});

test('a photo that ends the process three times is refused, and all others are answered', async () => {
  const handler = await facet.api.createHandler({});
  const [photo, poison] = [await portrait(), await ended('POISON')];
  const own_ms = await plainBatchMs(handler, photo);
  const ids = requestIds(8);
  const done = await occupy();
  const answers = await Promise.all(ids.map((id, i) => send(handler, i === 3 ? poison : photo, id)));
  await done();
  // A run goes on 3 s after a crash: by then the next worker is there, unless the machine is busy with other things.
  const slowStarts = worker.restarts.reduce((sum, ms) => sum + Math.max(0, ms - RESUME_MS), 0);
  expect(Images.parse(answers[3]?.body).images).toMatchObject([{ status: 0, error: { error_code: 99007 } }]);
  for (const [i, answer] of answers.entries()) {
    if (i === 3) continue;
    expect(eventsOf(answer)).toHaveLength(1);
    expect(answer.ms).toBeLessThan(DELAY_MS_MAX + own_ms + slowStarts);
  }
  expect(await countEvents(handler)).toBe(8 + 7);
}, 120_000);

test('beyond what it takes, the API refuses at once and says when to come again', async () => {
  const env = { ...facet.env, FACET_API_PORT: `${await freePort()}`, FACET_EVENTS_IN_FLIGHT_MAX: '4' };
  const role = new Role('api-small', [join(process.cwd(), 'dist/bin/facet.js'), 'api'], env);
  await role.start();
  const api = new ApiClient(() => role.url);
  const [handler, busy] = [await api.createHandler({}), await ended('BUSY')];
  await api.events(handler, await portrait());
  const inside = Promise.all([1, 2, 3].map(() => api.events(handler, busy))); // Three of four: an account's share.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const refusals: number[] = [];
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    const { status, headers, body } = await api.generate(handler, busy);
    refusals.push(performance.now() - start);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(body).toMatchObject({ error_code: 99503 });
  }
  expect(refusals.sort((a, b) => a - b)[5]).toBeLessThan(REFUSAL_MS_MAX);
  await inside;
  await api.events(handler, await portrait());
  await role.stop();
});
