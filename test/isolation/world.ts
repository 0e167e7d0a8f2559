import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import sharp from 'sharp';
import { z } from 'zod';
import { type ApiClient, eventsOf } from '../e2e/apiClient.ts';

/** One thing of each kind, of one account. */
export interface World {
  readonly list_id: string;
  readonly handler_id: string;
  readonly verifier_id: string;
  readonly token_id: string;
  readonly face_id: string;
  readonly event_id: string;
  readonly attribute_id: string;
  /** Of a face; `body_sample_id` of a body. */
  readonly sample_id: string;
  readonly body_sample_id: string;
  readonly image_id: string;
  readonly object_id: string;
  /** Words that only this account's face and event have. */
  readonly external_id: string;
  readonly dynamic_handler_id: string;
  /** An event that can be compared, and its external id and track. */
  readonly described_event_id: string;
  readonly described_as: string;
}

/** A unit descriptor of the wanted length, base64. */
export function descriptor(floats: number): string {
  const row = Float32Array.from({ length: floats }, (_, i) => Math.sin(i + 1));
  const norm = Math.hypot(...row);
  return Buffer.from(row.map((value) => value / norm).buffer).toString('base64');
}
export const DESCRIPTORS = [{ descriptor: descriptor(128), descriptor_version: 101 }];

export const jpeg = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#806040' } })
    .jpeg()
    .toBuffer();

const Ids = z.record(z.string(), z.unknown());

type Lasting = Pick<World, 'dynamic_handler_id' | 'described_event_id' | 'described_as'>;
const lasting = new Map<string, Promise<Lasting>>();

/** What no request changes: one of each serves all worlds of an account. */
async function makeLasting(api: ApiClient): Promise<Lasting> {
  const described_as = randomUUID();
  const handler_id = await api.createHandler({});
  const answer = await api.call(
    'POST',
    `/6/handlers/${handler_id}/events?external_id=${described_as}&track_id=${described_as}`,
    {
      json: { descriptors: DESCRIPTORS },
    },
  );
  const [event] = eventsOf(answer);
  return {
    dynamic_handler_id: await api.createHandler(undefined, { handler_type: 1 }),
    described_event_id: event?.event_id ?? '',
    described_as,
  };
}

/** What an account would have after a day: made by its own requests. */
export async function buildWorld(api: ApiClient): Promise<World> {
  const make = async (field: string, path: string, options: Parameters<ApiClient['call']>[2]): Promise<string> => {
    const { status, body } = await api.call('POST', path, options);
    const id = status === 201 ? Ids.parse(body)[field] : undefined;
    if (typeof id !== 'string') throw new Error(`POST ${path}: ${status} ${JSON.stringify(body)}`);
    return id;
  };
  const picture = async (width: number, height: number) => ({
    body: new Uint8Array(await jpeg(width, height)),
    headers: { 'Content-Type': 'image/jpeg' },
  });
  const kept = lasting.get(api.account_id) ?? makeLasting(api);
  lasting.set(api.account_id, kept);
  const external_id = randomUUID();
  const json = { external_id, user_data: external_id };
  const list_id = await make('list_id', '/6/lists', { json: { user_data: external_id } });
  const handler_id = await make('handler_id', '/6/handlers', { json: { handler_type: 0, policies: {} } });
  const attribute = { descriptors: DESCRIPTORS };
  return {
    ...{ list_id, handler_id, external_id },
    ...(await kept),
    verifier_id: await make('verifier_id', '/6/verifiers', { json: {} }),
    token_id: await make('token_id', '/6/tokens', { json: {} }),
    face_id: await make('face_id', '/6/faces', { json: { ...json, lists: [list_id], attribute } }),
    event_id: await make('event_id', `/6/handlers/${handler_id}/events/raw`, { json }),
    attribute_id: await make('attribute_id', '/6/attributes', { json: { descriptors: DESCRIPTORS, ttl: 3_600 } }),
    sample_id: await make('sample_id', '/6/samples/faces', await picture(250, 250)),
    body_sample_id: await make('sample_id', '/6/samples/bodies', await picture(128, 256)),
    image_id: await make('image_id', '/6/images', await picture(40, 30)),
    object_id: await make('object_id', '/6/objects', { body: external_id, headers: { 'Content-Type': 'text/plain' } }),
  };
}

/** The same with ids that nothing has. */
export const nowhere = (world: World): World =>
  Object.fromEntries(Object.keys(world).map((name) => [name, randomUUID()])) as unknown as World;

const Tables = z.array(z.object({ name: z.string() }));
const Sums = z.array(z.object({ sum: z.string().nullable() }));

/** Everything that an account has: a checksum of its rows by table, and what its objects and attributes read as. */
export async function stateOf(sql: pg.Pool, api: ApiClient, world: World): Promise<Record<string, unknown>> {
  const tables = await sql.query(
    `select c.oid::regclass::text as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'audit'
        and c.oid <> 'faces.used_scopes'::regclass -- Hints of the matcher's own.
      order by 1`,
  );
  const state: Record<string, unknown> = {};
  for (const { name } of Tables.parse(tables.rows)) {
    const text = `select md5(string_agg(t::text, ',' order by t::text)) as sum from ${name} t where account_id = $1`;
    state[name] = Sums.parse((await sql.query(text, [api.account_id])).rows)[0]?.sum;
  }
  for (const path of [
    `attributes/${world.attribute_id}`,
    `samples/faces/${world.sample_id}`,
    `samples/bodies/${world.body_sample_id}`,
    `images/${world.image_id}`,
    `objects/${world.object_id}`,
  ]) {
    const { status, body } = await api.call('GET', `/6/${path}`);
    state[path] = [status, body];
  }
  return state;
}
