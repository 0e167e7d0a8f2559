import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { z } from 'zod';
import { createApi } from '../../bin/demo/client.ts';
import { packagePhotos } from '../../bin/demo/photos.ts';
import { ROOT } from '../../bin/setup/run.mjs';
import { DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';

export interface MixedLoad {
  readonly counts: { sent: number; refused: number; failed: number };
  stop(): Promise<void>;
}

const Listed = z.object({ events: z.array(z.object({ event_id: z.string() })) });
const Made = z.object({ events: z.array(z.object({ face: z.object({ face_id: z.string() }).nullable() })) });
/** The faces made before the last so many are deleted again: a gallery that grows is no leak. */
const FACES_KEPT = 1_000;
/** Requests that may be open at once: a platform that falls behind is not pressed further. */
const OPEN_MAX = 16;

/** Photos with one face, several and none, broken ones, several in one request, and reading: in turns, at `rate` a second. */
export async function startMixedLoad(api_url: string, rate: number): Promise<MixedLoad> {
  const api = createApi(api_url);
  const list_id = await api.createList('soak');
  const handler = await api.createHandler('soak', {
    match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  const counts = { sent: 0, refused: 0, failed: 0 };
  const kinds = await requestKinds(caller(api_url, counts), `/6/handlers/${handler}/events`);
  const open = new Set<Promise<void>>();
  const stopping = new AbortController();
  const loop = (async () => {
    for (let i = 0; !stopping.signal.aborted; i++) {
      await sleep(1_000 / rate);
      const kind = kinds[i % kinds.length];
      if (!kind || open.size >= OPEN_MAX) continue;
      const one: Promise<void> = kind()
        .catch((error: unknown) => {
          counts.failed++;
          console.error(error instanceof Error ? error.message : error);
        })
        .then(() => void open.delete(one));
      open.add(one);
    }
  })();
  return {
    counts,
    async stop() {
      stopping.abort();
      await loop;
      await Promise.all(open);
    },
  };
}

type Call = (path: string, init?: RequestInit) => Promise<unknown>;

/** @returns a request that gives its answer's JSON, if it has any; it throws for all errors but 503 */
function caller(api_url: string, counts: MixedLoad['counts']): Call {
  return async (path, init = {}) => {
    counts.sent++;
    const headers = new Headers(init.headers);
    headers.set('Luna-Account-Id', DEFAULT_ACCOUNT_ID);
    const answer = await fetch(api_url + path, { ...init, headers, signal: AbortSignal.timeout(60_000) });
    const text = await answer.text();
    if (answer.status === 503) counts.refused++;
    else if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`);
    const value: unknown = answer.ok && text.startsWith('{') ? JSON.parse(text) : undefined;
    return value;
  };
}

async function requestKinds(call: Call, post: string): Promise<(() => Promise<void>)[]> {
  const whole = (await packagePhotos(join(ROOT, 'node_modules/@vladmandic/face-api/demo'))).map(({ jpeg }) => jpeg);
  const small = await Promise.all(whole.map((jpeg) => sharp(jpeg).resize(640).jpeg().toBuffer()));
  const grey = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  const faces: string[] = [];
  const generate = async (init: RequestInit) => {
    const made = await call(post, { method: 'POST', ...init });
    if (made === undefined) return;
    faces.push(...Made.parse(made).events.flatMap(({ face }) => (face ? [face.face_id] : [])));
  };
  const image = (bytes: Buffer) => generate({ headers: { 'Content-Type': 'image/jpeg' }, body: new Uint8Array(bytes) });
  const several = () => {
    const body = new FormData();
    for (const [i, jpeg] of small.slice(0, 3).entries())
      body.append(`${i}`, new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), `${i}.jpg`);
    return generate({ body });
  };
  const read = async () => {
    const { events } = Listed.parse(await call('/6/events?page_size=10'));
    const [first] = events;
    if (first) await call(`/6/events/${first.event_id}`);
  };
  const forget = async () => {
    const face_ids = faces.splice(0, Math.max(0, faces.length - FACES_KEPT));
    if (face_ids.length === 0) return;
    const headers = { 'Content-Type': 'application/json' };
    await call('/6/faces', { method: 'DELETE', headers, body: JSON.stringify({ face_ids }) });
  };
  return [
    ...small.map((jpeg) => () => image(jpeg)),
    () => image(grey),
    () => image(Buffer.from('no image')),
    () => image(whole[0] ?? grey),
    ...[several, read, forget],
  ];
}
