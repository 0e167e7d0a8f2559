import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Platform } from '../events/platform.ts';
import { seedFaces } from '../events/seed.ts';
import { reasonOf } from '../figures.ts';
import { median } from '../statistics.ts';
import { startBare } from './bare.ts';
import { type Call, send, sequence, throughput } from './client.ts';
import type { Measurements, Plan } from './figures.ts';
import { seedEvents } from './seedEvents.ts';

export interface Bench {
  readonly platform: Platform;
  readonly plan: Plan;
  /** Of the face descriptors that the platform compares. */
  readonly descriptor_version: number;
  /** Connections of the API's pool, and of the bare server's. */
  readonly connections: number;
  readonly say: (line: string) => void;
  readonly keep: <T extends { end(): Promise<unknown> }>(one: T) => T;
}

const ATTACHED = 1000;
const PAGE = 1000;
const DEEP = 100;
const WARM = 5;

const idOf = (text: string, name: string): string =>
  z.record(z.string(), z.string()).parse(JSON.parse(text))[name] ?? '';
const face = (n: number) => ({ user_data: `person ${n}`, external_id: `bench ${n}` });

/** Requests/s of both sides in turns, so that both see the same machine: the median of the rounds' ratios. */
async function against(plan: Plan, ours: (n: number) => Call, bare: (n: number) => Call) {
  const rounds: { ours: number; bare: number }[] = [];
  await throughput(plan.round_ms / 2, ours);
  await throughput(plan.round_ms / 2, bare);
  for (let n = 0; n < plan.rounds; n++) {
    rounds.push({ ours: await throughput(plan.round_ms, ours), bare: await throughput(plan.round_ms, bare) });
  }
  const ratio = median(rounds.map((round) => round.ours / round.bare));
  return { value: ratio, peer_value: median(rounds.map((round) => round.bare)), ratio };
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
  return { face_create_vs_bare: created, face_get_vs_bare: read };
}

/** The median of requests one after the other, after some that do not count. */
async function p50(requests: number, call: () => Call): Promise<{ value: number }> {
  await sequence(WARM, call);
  return { value: median(await sequence(requests, call)) };
}

const list = async (api: string): Promise<string> =>
  idOf(await send({ method: 'POST', url: `${api}/6/lists`, body: {} }), 'list_id');

async function matching({ platform, plan, descriptor_version }: Bench): Promise<Measurements> {
  const { api_url, database_url } = platform;
  const list_id = await list(api_url);
  await seedFaces({ database_url, list_id, faces: plan.faces, descriptor_version, dimensions: plan.dimensions });
  const Page = z.object({ faces: z.array(z.object({ face_id: z.string() })).min(1) });
  const url = `${api_url}/6/faces?page_size=${ATTACHED}&list_id=${list_id}`;
  const face_ids = Page.parse(JSON.parse(await send({ method: 'GET', url }))).faces.map((one) => one.face_id);
  const body = {
    references: [{ type: 'face', id: face_ids[0] }],
    candidates: [{ filters: { origin: 'faces', list_id }, limit: 3 }],
  };
  const matched = await p50(plan.requests, () => ({ method: 'POST', url: `${api_url}/6/matcher/faces`, body }));
  const ms: number[] = [];
  const attached = await list(api_url);
  const link = (action: string) => () => {
    return { method: 'PATCH', url: `${api_url}/6/linker`, body: { list_id: attached, action, face_ids } };
  };
  for (let n = 0; n < plan.rounds; n++) {
    ms.push(...(await sequence(1, link('attach'))));
    await sequence(1, link('detach'));
  }
  return { match_100k_p50_ms: matched, list_attach_1000_ms: { value: median(ms) } };
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
  const figures: Measurements = { tokens_per_s: 'not measured by this bench yet' };
  const parts = [
    [faces, ['face_create_vs_bare', 'face_get_vs_bare']],
    [matching, ['match_100k_p50_ms', 'list_attach_1000_ms']],
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
