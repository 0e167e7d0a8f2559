import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Platform, startPlatform } from '../../bench/events/platform.ts';
import { portrait } from '../photos.ts';
import { ApiClient, eventsOf } from './apiClient.ts';
import { type Chance, createChance } from './chance.ts';
import { changeFaces, examineFaces } from './killFaces.ts';
import { scratchFolder } from './scratch.ts';

const CLIENTS = 8;
const FACE_CLIENTS = 2;
const KILL_MS_MAX = 2_000;
const LOAD_MS = 3_000;
const PAUSE_MS = 250;
const AGAIN_MS_MAX = 15_000;
const SETTLE_MS_MAX = 90_000;

/** A request of a client, and what it was answered with first: the ids of its events, or nothing yet. */
interface Sent {
  readonly request_id: string;
  readonly external_id: string;
  event_ids?: string[];
}

/** What a round showed: everything a test asserts about it. */
export interface Round {
  readonly victim: string;
  readonly requests: number;
  readonly faces: number;
  /** From the kill to the first 2xx of a request that was sent after it. */
  readonly again_ms: number;
  /** What must not be; each a sentence. */
  readonly wrong: string[];
}

/**
 * Starts `facet up` on data of its own and kills one of its processes in each round, at a random moment, while clients
 * send photos and change faces and lists. Says in what each round failed to keep its promises.
 */
export async function killRounds(rounds: number, seed: number, env: NodeJS.ProcessEnv): Promise<Round[]> {
  const data_dir = scratchFolder('facet-kill-');
  const facet = join(process.cwd(), 'dist/bin/facet.js');
  const platform = await startPlatform({ facet, data_dir, pack: 'npm', threads: 1, env });
  try {
    const setting = await prepare(platform);
    const chance = createChance(seed);
    const victims = chance.shuffled(Object.keys(platform.groups()).filter((name) => !SPARED.has(name)));
    const seen: Round[] = [];
    for (let i = 0; i < rounds; i++) {
      const round = await killOnce(setting, victims[i % victims.length] ?? 'api', chance);
      console.log(`seed ${seed}, round ${i + 1}: ${JSON.stringify(round)}`);
      seen.push(round);
    }
    return seen;
  } finally {
    await platform.stop();
    await rm(data_dir, { recursive: true, force: true });
  }
}

/** `facet up` itself is what heals the others; the outbox has a test of its own. */
const SPARED = new Set(['supervisor', 'worker-io']);

interface Setting {
  readonly platform: Platform;
  readonly api: ApiClient;
  readonly handler: string;
  /** Of faces that come from outside, not from photos. */
  readonly list_id: string;
  readonly photo: Buffer;
}

async function prepare(platform: Platform): Promise<Setting> {
  const api = new ApiClient(() => platform.api_url);
  const list_id = await api.createList();
  const handler = await api.createHandler({
    match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  return { platform, api, handler, list_id: await api.createList(), photo: await portrait() };
}

async function killOnce(setting: Setting, victim: string, chance: Chance): Promise<Round> {
  const sent: Sent[] = [];
  const end = Date.now() + LOAD_MS;
  const clients = Array.from({ length: CLIENTS }, () => sendUntil(setting, end, sent));
  const faces: Parameters<typeof changeFaces>[3] = [];
  clients.push(...Array.from({ length: FACE_CLIENTS }, () => changeFaces(setting, end, chance, faces)));
  await delay(chance.below(KILL_MS_MAX));
  const [pid] = setting.platform.groups()[victim] ?? [];
  if (pid === undefined) throw new Error(`${victim} does not run`);
  process.kill(pid, 'SIGKILL');
  const again_ms = await untilAnswered(setting, sent);
  await Promise.all(clients);
  const wrong = again_ms > AGAIN_MS_MAX ? [`${victim}: answered again only after ${again_ms} ms`] : [];
  const waiting = [...sent];
  const check = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) wrong.push(...(await examine(setting, one)));
  };
  await Promise.all(Array.from({ length: CLIENTS }, check));
  wrong.push(...(await countEvents(setting, sent)), ...(await examineFaces(setting, faces)));
  return { victim, requests: sent.length, faces: faces.length, again_ms, wrong };
}

function newRequest(sent: Sent[]): Sent {
  const one: Sent = { request_id: `1700000000,${randomUUID()}`, external_id: randomUUID() };
  sent.push(one);
  return one;
}

async function sendUntil(setting: Setting, end: number, sent: Sent[]): Promise<void> {
  while (Date.now() < end) {
    const one = newRequest(sent);
    const ids = await send(setting, one);
    if (ids) one.event_ids = ids;
    else await delay(PAUSE_MS);
  }
}

/** @returns the ids of the events of a 2xx; undefined for 5xx and a broken connection. Anything else is an error. */
async function send(
  { api, handler, photo }: Setting,
  { request_id, external_id }: Sent,
): Promise<string[] | undefined> {
  const query = `?external_id=${external_id}`;
  const answer = await api
    .generate(handler, photo, { query, headers: { 'Luna-Request-Id': request_id } })
    .catch(() => undefined);
  if (!answer || answer.status >= 500) return undefined;
  return eventsOf(answer).map(({ event_id }) => event_id);
}

async function untilAnswered(setting: Setting, sent: Sent[]): Promise<number> {
  const start = performance.now();
  let again_ms = Infinity;
  const probe = async () => {
    const one = newRequest(sent);
    const ids = await send(setting, one);
    if (!ids) return;
    one.event_ids = ids;
    again_ms = Math.min(again_ms, Math.round(performance.now() - start));
  };
  const probes: Promise<void>[] = [];
  while (again_ms === Infinity && performance.now() - start < 2 * AGAIN_MS_MAX) {
    probes.push(probe()); // One that was sent too early may hang for long: the next one does not wait for it.
    await delay(PAUSE_MS);
  }
  await Promise.all(probes);
  return again_ms;
}

/** Sends a request again until it is answered: the same events as before, readable with their samples. */
async function examine(setting: Setting, one: Sent): Promise<string[]> {
  const { api } = setting;
  const end = Date.now() + SETTLE_MS_MAX;
  let ids = await send(setting, one);
  for (; !ids && Date.now() < end; ids = await send(setting, one)) await delay(500);
  if (!ids) return [`${one.request_id} is not answered within ${SETTLE_MS_MAX} ms`];
  const wrong: string[] = [];
  if (ids.length !== 1) wrong.push(`${one.request_id} has ${ids.length} events`);
  if (one.event_ids && String(one.event_ids) !== String(ids)) wrong.push(`${one.request_id} got other events: ${ids}`);
  for (const id of ids) {
    const event = await api.call('GET', `/6/events/${id}`);
    const sample_id = /"sample_id":"([0-9a-f-]+)"/.exec(JSON.stringify(event.body))?.[1] ?? 'none';
    const sample = await api.call('GET', `/6/samples/faces/${sample_id}`);
    if (event.status !== 200 || sample.status !== 200) {
      wrong.push(`event ${id} of ${one.request_id}: ${event.status}, its sample ${sample_id}: ${sample.status}`);
    }
  }
  return wrong;
}

async function countEvents({ platform }: Setting, sent: readonly Sent[]): Promise<string[]> {
  const sql = new pg.Client({ connectionString: platform.database_url });
  await sql.connect();
  const { rows } = await sql.query<{ external_id: string; events: number; faces: number }>(
    `select external_id, count(*)::int as events,
            (select count(*)::int from faces.faces f where f.external_id = any($1) and f.external_id = e.external_id) as faces
       from events.events e where external_id = any($1) group by external_id`,
    [sent.map(({ external_id }) => external_id)],
  );
  await sql.end();
  const doubled = rows.filter(({ events, faces }) => events !== 1 || faces !== 1);
  const wrong = doubled.map((row) => `${row.external_id} has ${row.events} events and ${row.faces} faces`);
  if (rows.length !== sent.length) wrong.push(`${sent.length} requests, but events of ${rows.length}`);
  return wrong;
}
