import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { z } from 'zod';
import { ERRORS } from '../../contract/errors.ts';
import { noFace, portrait } from '../photos.ts';
import { type Answer, eventsOf } from './apiClient.ts';
import { createChance, testSeed } from './chance.ts';
import { testPlatform } from './platform.ts';
import { pour } from './pour.ts';

/** What the lower levels cannot show: that the whole answers, stores nothing, stays alive and stays small. */
const facet = testPlatform();
let handler: string;
let before: unknown;
beforeAll(async () => {
  handler = await facet.api.createHandler({ storage_policy: { image_origin_policy: { store_image: 1 } } });
  await facet.api.events(handler, await portrait());
  before = await stored();
}, 60_000);

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MIB = 1024 * 1024;
/** The default of FACET_OBJECT_BYTES_MAX. */
const OBJECT_BYTES_MAX = 256 * MIB;
const GROWTH_MB_MAX = 250;
const seed = testSeed();
const Images = z.object({ images: z.array(z.object({ status: z.int(), error: z.object({ error_code: z.int() }) })) });

async function stored(): Promise<unknown> {
  const { rows } = await facet.sql.query<object>(
    `select (select count(*) from events.events) as events, (select count(*) from images.objects) as objects,
            (select count(*) from faces.faces) as faces`,
  );
  return rows;
}

async function expectUnharmed(): Promise<void> {
  expect(await stored()).toEqual(before);
  expect([facet.roles['api']?.running, facet.roles['matcher']?.running]).toEqual([true, true]);
  expect((await facet.api.call('GET', '/healthcheck')).status).toBe(200);
}

const path = () => `/6/handlers/${handler}/events`;
const send = (body: Buffer, type = 'image/jpeg'): Promise<Answer> =>
  facet.api.call('POST', path(), { body: new Uint8Array(body), headers: { 'Content-Type': type } });

/** Peak memory of the API process in MiB. */
const peakMb = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${facet.roles['api']?.pid}/status`, 'utf8'))?.[1]) / 1024;

const url = () => facet.roles['api']?.url ?? '';
const at = (place: string) => place.replace('{handler_id}', handler);
const BODIES = [
  ['/6/handlers/{handler_id}/events', 'image/jpeg'],
  ['/6/handlers/{handler_id}/events', 'multipart/form-data; boundary=b'],
  ['/6/sdk', 'image/jpeg'],
  ['/6/images', 'image/jpeg'],
  ['/6/samples/faces', 'image/jpeg'],
  ['/6/samples/bodies', 'multipart/form-data; boundary=b'],
  ['/6/objects', 'text/csv'],
  ['/6/faces', 'application/json'],
  ['/6/matcher/faces', 'application/msgpack'],
] as const;

test.each(BODIES)('a gigabyte to %s as %s is refused, announced or not, and takes no memory', async (place, type) => {
  const start = peakMb();
  const giant = { path: at(place), type, mib: 1024 };
  const announced = await pour(facet.api, url(), { ...giant, announced: true });
  expect(announced.status).toBe(413);
  const chunked = await pour(facet.api, url(), { ...giant, announced: false });
  expect([413, 'closed']).toContain(chunked.status);
  expect(peakMb() - start).toBeLessThan(GROWTH_MB_MAX);
  await expectUnharmed();
});

test('the largest object goes in and out without being held in memory', async () => {
  const start = peakMb();
  const mib = OBJECT_BYTES_MAX / MIB;
  const saved = await pour(facet.api, url(), { path: '/6/objects', type: 'text/csv', mib, announced: false });
  expect(saved.status).toBe(201);
  const object = z.object({ url: z.string() }).parse(JSON.parse(saved.text)).url;
  const { body } = await fetch(url() + object, { headers: { 'Luna-Account-Id': facet.api.account_id } });
  let bytes = 0;
  for await (const chunk of body ?? []) bytes += (chunk as Uint8Array).length;
  expect(bytes).toBe(OBJECT_BYTES_MAX);
  expect(peakMb() - start).toBeLessThan(GROWTH_MB_MAX);
  expect((await facet.api.call('DELETE', object)).status).toBe(204);
  await expectUnharmed();
});

test('bodies that end before their announced length, and many that never go on, harm nobody', async () => {
  const { hostname, port } = new URL(url());
  const sockets = [...Array.from({ length: 20 }, () => BODIES[0]), ...BODIES].map(([place, type]) => {
    const head = `Host: x\r\nLuna-Account-Id: ${facet.api.account_id}\r\nContent-Type: ${type}\r\nContent-Length: 100000`;
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write(`POST ${at(place)} HTTP/1.1\r\n${head}\r\n\r\nhalf`);
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expectUnharmed();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expectUnharmed();
  expect(readdirSync(join(facet.env['FACET_DATA_DIR'] ?? '', 'objects/tmp'))).toEqual([]);
  // Their places are free again: as many requests as one account may have.
  const answers = await Promise.all(Array.from({ length: 20 }, async () => send(await noFace())));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
  before = await stored(); // A photo without a face is stored where the policy says so.
});

test.each<[string, () => Buffer | Promise<Buffer>]>([
  [
    'SVG',
    () => Buffer.from('<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
  ],
  ['HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['PDF', () => Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj')],
  ['ZIP', () => Buffer.from('504b0304140000000000', 'hex')],
  ['only the magic bytes', () => Buffer.from('ffd8ffe0', 'hex')],
  ['60000 x 60000 pixels', () => pngHeader(60_000, 60_000)],
  ['65535 x 1 pixels that are not there', () => pngHeader(65_535, 1)],
  ['a bomb of 16383 x 16383 pixels', () => bomb(16_383)],
])('%s as a photo is an error of that image', async (_, make) => {
  const answer = await send(await make());
  expect(answer.status).toBe(201);
  expect(Images.parse(answer.body).images).toMatchObject([{ status: 0 }]);
  expect(Images.parse(answer.body).images[0]?.error.error_code).toBeGreaterThan(0);
  await expectUnharmed();
});

function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

/** A whole PNG of one bit a pixel, all black: some kilobytes that would take a gigabyte. */
function bomb(side: number): Buffer {
  const header = pngHeader(side, side).subarray(12, 29);
  header.writeUInt8(1, 12);
  header.writeUInt8(0, 13);
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)));
  return Buffer.concat([
    SIGNATURE,
    ...[header, Buffer.concat([Buffer.from('IDAT'), rows]), Buffer.from('IEND')].map(chunk),
  ]);
}

/** @param content name and data of a chunk */
function chunk(content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}

test(`flipped bits and cut ends are decoded or refused, twenty at once (seed ${seed})`, async () => {
  const chance = createChance(seed);
  const photo = await portrait();
  const handler_id = await facet.api.createHandler({ storage_policy: NOTHING });
  const broken = Array.from({ length: 40 }, (_, i) => {
    const bytes = Buffer.from(i % 2 ? photo : photo.subarray(0, 4 + chance.below(photo.length - 4)));
    for (let n = 0; n < i % 8; n++) bytes.writeUInt8(chance.below(256), 2 + chance.below(bytes.length - 2));
    return bytes;
  });
  for (const half of [broken.slice(0, 20), broken.slice(20)]) {
    const answers = await Promise.all(half.map((bytes) => facet.api.generate(handler_id, bytes)));
    for (const { status } of answers) expect(status).toBe(201);
  }
  await expectUnharmed();
});

const NOTHING = { face_sample_policy: { store_sample: 0 }, event_policy: { store_event: 0 } };

test('hundreds of faces on one photo are described, and the answer is whole', async () => {
  const tile = await sharp(await portrait())
    .resize(90, 110)
    .toBuffer();
  const tiles = Array.from({ length: 500 }, (_, i) => ({
    input: tile,
    left: (i % 25) * 90,
    top: Math.floor(i / 25) * 110,
  }));
  const canvas = { width: 2250, height: 2200, channels: 3 as const, background: '#888' };
  const crowd = await sharp({ create: canvas }).composite(tiles).jpeg().toBuffer();
  const handler_id = await facet.api.createHandler({ storage_policy: NOTHING });
  const events = await facet.api.events(handler_id, crowd);
  expect(events.length).toBeGreaterThan(10);
  await expectUnharmed();
});

test.each(['/6/handlers/{handler_id}/events', '/6/detector', '/6/sdk', '/6/iso', '/6/liveness'])(
  '%s: addresses of the inside are an error of that image, and nobody is asked',
  async (place) => {
    const inside = ['169.254.169.254/latest', '[::1]:5000/x.jpg', '10.0.0.1/x', '0x0a000001/x'];
    const urls = inside.map((address) => `http://${address}`);
    const answer = await facet.api.call('POST', at(place), { json: { urls } });
    expect([200, 201]).toContain(answer.status);
    const refused = JSON.stringify(answer.body).match(/"status":0,"error":\{"error_code":\d+/g);
    expect(new Set(refused)).toEqual(new Set([`"status":0,"error":{"error_code":${ERRORS.urlRefused.code}`]));
    expect(refused).toHaveLength(urls.length);
    await expectUnharmed();
  },
);

test.each([
  ['depth', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['a million keys', `{${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":0`).join(',')}}`],
  ['U+0000', '{"door":"\\u0000"}'],
  ['a lone surrogate', '{"door":"\\ud800"}'],
])('metadata of bad form is refused: %s', async (_, meta) => {
  const form = new FormData();
  form.append('meta', new Blob([meta], { type: 'application/json' }));
  form.append('a', new Blob([new Uint8Array(await portrait())], { type: 'image/jpeg' }), 'a.jpg');
  const answer = await facet.api.call('POST', path(), { body: form });
  expect([400, 413]).toContain(answer.status);
  await expectUnharmed();
});

test.each([
  ['U+0000', 'user_data=%00'],
  ['invalid UTF-8', 'user_data=%ED%A0%80'],
  ['too long', `user_data=${'x'.repeat(5_000)}`],
])('a parameter of bad form is refused: %s', async (_, query) => {
  const answer = await facet.api.generate(handler, await portrait(), { query: `?${query}` });
  expect([400, 414, 431]).toContain(answer.status);
  await expectUnharmed();
});

test('text of every script is stored exactly as it came', async () => {
  for (const user_data of ['e\u0301', '\u00e9', '\u202eabc', 'שלום مرحبا', '👩‍👩‍👧 𝒳']) {
    const query = `?user_data=${encodeURIComponent(user_data)}`;
    const [event] = await facet.api.events(handler, await portrait(), { query });
    const { body } = await facet.api.call('GET', `/6/events/${event?.event_id}`);
    expect(body).toMatchObject({ user_data });
  }
  before = await stored();
});

test.each(['not-a-uuid', '00000000-0000-0000-0000-000000000000', '%00', '..%2f..%2fetc'])(
  'handler id %s',
  async (id) => {
    const answer = await facet.api.generate(id, await portrait());
    expect([400, 404]).toContain(answer.status);
    await expectUnharmed();
  },
);

test('after all that, a good photo becomes an event', async () => {
  expect(eventsOf(await send(await portrait()))).toHaveLength(1);
});
