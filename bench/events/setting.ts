import { setTimeout as sleep } from 'node:timers/promises';
import { createApi } from '../../bin/demo/client.ts';
import type { Bare } from './bare.ts';
import { type Client, startClient } from './client.ts';
import { type Meter, startMeter } from './cpu.ts';
import { type Noop, startNoop } from './noop.ts';
import type { Plan } from './plan.ts';
import type { Platform } from './platform.ts';
import { seedFaces } from './seed.ts';

const MATCHES = 3;
/** V8 compiles most of what is hot in the first thousands of requests, and that is no cost of a request. */
const WARM_REQUESTS = 400;
const WARM_PARALLEL_MS = 30_000;
/** After the warm-up, until what is idle is idle. */
const SETTLE_MS = 4_000;
const WARM_NOOPS = 600;

/** Everything that is measured against each other, warm. */
export interface Setting {
  readonly platform: Platform;
  /** Of the handler's events. */
  readonly path: string;
  readonly bare: Bare;
  readonly noop: Noop;
  readonly client: Client;
  /** Of the platform's processes and of `noop`. */
  readonly meter: Meter;
}

/** The handler of the bench: sample, face and event stored, three matches in a list, no other estimation. Answers its path. */
async function prepareHandler({ api_url, database_url }: Platform, bare: Bare, plan: Plan): Promise<string> {
  const api = createApi(api_url);
  const list_id = await api.createList('bench: seeded faces');
  const { version: descriptor_version, dimensions } = bare;
  await seedFaces({ database_url, list_id, faces: plan.faces, descriptor_version, dimensions });
  const handler_id = await api.createHandler('bench', {
    match_policy: [{ label: 'seeded', candidates: { origin: 'faces', list_id }, limit: MATCHES }],
    storage_policy: { face_policy: { store_face: 1 } },
  });
  return `/6/handlers/${handler_id}/events`;
}

/** @param started is told of each process at once, so that none is left when the next one does not come up. */
export async function openSetting(
  platform: Platform,
  bare: Bare,
  plan: Plan,
  started: (child: { end(): Promise<void> }) => void,
): Promise<Setting> {
  const path = await prepareHandler(platform, bare, plan);
  const client = await startClient(`${platform.api_url}${path}`, bare.photos);
  started(client);
  const noop = await startNoop(platform.temporal_address);
  started(noop);
  await client.sequence(WARM_REQUESTS);
  await client.parallel(16, 1, WARM_PARALLEL_MS);
  await noop.runs(WARM_NOOPS);
  await sleep(SETTLE_MS);
  const meter = await startMeter(() => ({ ...platform.groups(), noop: [noop.pid] }), plan.idle_ms);
  return { platform, path, bare, noop, client, meter };
}
