import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Platform } from '../events/platform.ts';
import { seeded, seedFaces, unitRow } from '../events/seed.ts';
import { reasonOf } from '../figures.ts';
import { median } from '../statistics.ts';
import { startBare } from './bare.ts';
import { type Call, send, sendMany, sequence, throughput } from './client.ts';
import type { Measurements, Plan } from './figures.ts';
import { seedEvents } from './seedEvents.ts';

interface Descriptor {
  readonly version: number;
  readonly dimensions: number;
}

export interface Bench {
  readonly platform: Platform;
  readonly plan: Plan;
  /** Those that the platform compares unless a request brings others. */
  readonly descriptor: Descriptor;
  /** Those of the pack. */
  readonly packs: Descriptor;
  /** Connections of the API's pool, and of the bare server's. */
  readonly connections: number;
  readonly say: (line: string) => void;
  readonly keep: <T extends { end(): Promise<unknown> }>(one: T) => T;
}

const ATTACHED = 1000;
const PAGE = 1000;
const DEEP = 100;
const WARM = 5;
/** More than are checked within the half second that a token is believed for. */
const TOKENS = 4000;

const idOf = (text: string, name: string): string =>
  z.record(z.string(), z.string()).parse(JSON.parse(text))[name] ?? '';
const face = (n: number) => ({ user_data: `person ${n}`, external_id: `bench ${n}` });

/** Requests/s of both sides in turns, so that both see the same machine: medians of the rounds and of their ratios. */
async function against(plan: Plan, ours: (n: number) => Call, bare: (n: number) => Call) {
  const rounds: { ours: number; bare: number }[] = [];
  await throughput(plan.round_ms / 2, ours);
  await throughput(plan.round_ms / 2, bare);
  for (let n = 0; n < plan.rounds; n++) {
    rounds.push({ ours: await throughput(plan.round_ms, ours), bare: await throughput(plan.round_ms, bare) });
  }
  return {
    value: median(rounds.map((round) => round.ours)),
    peer_value: median(rounds.map((round) => round.bare)),
    ratio: median(rounds.map((round) => round.ours / round.bare)),
  };
}

async function faces({ platform, plan, connections, keep }: Bench): Promise<Measurements> {
  const bare = keep(await startBare({ database_url: platform.database_url, connections }));
  const ours = `${platform.api_url}/6/faces`;
  const create = (url: string) => (n: number) => ({ method: 'POST', url, body: face(n) });
  const created = await against(plan, create(ours), create(`${bare.url}/faces`));
  const face_id = idOf(await send(create(ours)(0)), 'face_id');
  const get = (url: string) => () => ({ method: 'GET', url: `${url}/${face_id}` });
  const read = await against(plan, get(ours), get(`${bare.url}/faces`));
  await bare.end();
  return {
    face_create_vs_bare: { ...created, value: created.ratio },
    face_get_vs_bare: { ...read, value: read.ratio },
  };
}

/** The median of requests one after the other, after some that do not count. */
async function p50(requests: number, call: () => Call): Promise<{ value: number }> {
  await sequence(WARM, call);
  return { value: median(await sequence(requests, call)) };
}

const list = async (api: string): Promise<string> =>
  idOf(await send({ method: 'POST', url: `${api}/6/lists`, body: {} }), 'list_id');

/** Faces on a list of their own, with random descriptors. */
async function filledList({ platform, plan }: Bench, { version, dimensions }: Descriptor): Promise<string> {
  const { api_url, database_url } = platform;
  const list_id = await list(api_url);
  const what = { list_id, faces: plan.faces, descriptor_version: version, dimensions };
  await seedFaces({ database_url, ...what, seed: version });
  return list_id;
}

async function matching(bench: Bench): Promise<Measurements> {
  const { plan, descriptor, packs } = bench;
  const { api_url } = bench.platform;
  const match = (list_id: string, reference: object) => {
    const body = { references: [reference], candidates: [{ filters: { origin: 'faces', list_id }, limit: 3 }] };
    return p50(plan.requests, () => ({ method: 'POST', url: `${api_url}/6/matcher/faces`, body }));
  };
  const list_id = await filledList(bench, descriptor);
  const face_ids = await idsOn(api_url, list_id);
  const matched = await match(list_id, { type: 'face', id: face_ids[0] });
  const row = Buffer.from(unitRow(seeded(1), packs.dimensions).buffer).toString('base64');
  const data = { descriptor: row, descriptor_version: packs.version };
  const packMatched = await match(await filledList(bench, packs), { type: 'raw_descriptor', id: 'one', data });
  const attached = await list(api_url);
  const link = (action: string) => () => {
    return { method: 'PATCH', url: `${api_url}/6/linker`, body: { list_id: attached, action, face_ids } };
  };
  const ms: number[] = [];
  for (let n = 0; n < plan.rounds; n++) {
    ms.push(...(await sequence(1, link('attach'))));
    await sequence(1, link('detach'));
  }
  return {
    match_100k_p50_ms: matched,
    match_100k_pack_p50_ms: packMatched,
    list_attach_1000_ms: { value: median(ms) },
  };
}

async function idsOn(api_url: string, list_id: string): Promise<string[]> {
  const Page = z.object({ faces: z.array(z.object({ face_id: z.string() })).min(1) });
  const url = `${api_url}/6/faces?page_size=${ATTACHED}&list_id=${list_id}`;
  return Page.parse(JSON.parse(await send({ method: 'GET', url }))).faces.map(({ face_id }) => face_id);
}

/** A request that reads nothing, by tokens: each of many, which is looked up, and one, which is known by then. */
async function tokens({ platform, plan }: Bench): Promise<Measurements> {
  const { api_url } = platform;
  const made = await sendMany(TOKENS, () => ({ method: 'POST', url: `${api_url}/6/tokens`, body: {} }));
  const all = made.map((text) => idOf(text, 'token'));
  const read = (token?: string) => ({ method: 'GET', url: `${api_url}/6/plugins`, ...(token && { token }) });
  return {
    tokens_per_s: await against(
      plan,
      (n) => read(all[n % TOKENS]),
      () => read(),
    ),
    known_token_per_s: await against(
      plan,
      () => read(all[0]),
      () => read(),
    ),
  };
}

/** A stored event with what a usual one has, which the others are copies of. */
const EVENT = {
  external_id: 'bench',
  source: 'door 1',
  tags: ['visitor'],
  face_attributes: { basic_attributes: { age: 41, gender: 0 } },
  detections: [{ samples: { face: { detection: { rect: { x: 10, y: 10, width: 90, height: 120 } } } } }],
};

async function events({ platform, plan }: Bench): Promise<Measurements> {
  const { api_url, database_url } = platform;
  const handler = { description: 'bench', policies: { storage_policy: { event_policy: { store_event: 1 } } } };
  const handler_id = idOf(await send({ method: 'POST', url: `${api_url}/6/handlers`, body: handler }), 'handler_id');
  const candidates = [{ similarity: 0.9, face: { face_id: randomUUID() } }];
  const body = { ...EVENT, matches: [{ label: 'known', candidates }] };
  const saved = await send({ method: 'POST', url: `${api_url}/6/handlers/${handler_id}/events/raw`, body });
  const handlers = [handler_id, ...Array.from({ length: 9 }, () => randomUUID())];
  await seedEvents(database_url, idOf(saved, 'event_id'), handlers, plan.events);
  const get = (query: string) => p50(plan.requests, () => ({ method: 'GET', url: `${api_url}/6/events?${query}` }));
  const filters = `handler_ids=${handler_id}&create_time__gte=now-7d&top_similar_object_similarity__gte=0.9`;
  const deep = Math.min(DEEP, Math.floor(plan.events / PAGE));
  const stats = {
    targets: [{ column: 'event_id', aggregator: 'count' }],
    group_by: [{ column: 'create_time', interval: '1h' }],
  };
  return {
    event_list_p50_ms: await get(`${filters}&page_size=10`),
    event_page_1000_ms: await get(`page_size=${PAGE}`),
    event_page_1000_deep_ms: await get(`page_size=${PAGE}&page=${deep}`),
    stats_hour_ms: await p50(Math.ceil(plan.requests / 10), () => {
      return { method: 'POST', url: `${api_url}/6/events/stats`, body: stats };
    }),
  };
}

/** All figures. What breaks is missing with its reason, and the others go on. */
export async function measure(bench: Bench): Promise<Measurements> {
  const figures: Measurements = {};
  const parts = [
    [faces, ['face_create_vs_bare', 'face_get_vs_bare']],
    [tokens, ['tokens_per_s', 'known_token_per_s']],
    [matching, ['match_100k_p50_ms', 'match_100k_pack_p50_ms', 'list_attach_1000_ms']],
    [events, ['event_list_p50_ms', 'event_page_1000_ms', 'event_page_1000_deep_ms', 'stats_hour_ms']],
  ] as const;
  for (const [part, names] of parts) {
    bench.say(`${part.name} ...`);
    try {
      Object.assign(figures, await part(bench));
    } catch (error) {
      bench.say(`${part.name} broke: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      for (const name of names) figures[name] = reasonOf(error);
    }
  }
  return figures;
}
