import { z } from 'zod';
import { picture } from '../samples/samples.ts';
import { LIMITS, testObjects } from './objects.ts';

const Saved = z.strictObject({ image_id: z.guid(), url: z.string(), external_url: z.string() });
const { call, callAs, send, sweepLater, resources } = testObjects();
const save = (body: Buffer, type: string, query = '') =>
  send('POST', `/6/images${query}`, { body: new Uint8Array(body), headers: { 'content-type': type } });
const ppm = Buffer.concat([Buffer.from('P6 2 1 255\n'), Buffer.from([1, 2, 3, 4, 5, 6])]);

test.each<[string, () => Promise<Buffer>]>([
  ['image/jpeg', () => picture(90, 60).jpeg().toBuffer()],
  ['image/png', () => picture(90, 60).png().toBuffer()],
  ['image/webp', () => picture(90, 60).webp().toBuffer()],
  ['image/tiff', () => picture(90, 60).tiff().toBuffer()],
  ['image/gif', () => picture(90, 60).gif().toBuffer()],
  ['image/x-portable-pixmap', () => Promise.resolve(ppm)],
])('%s is kept as it is, with its type', async (type, make) => {
  const bytes = await make();
  const { status, headers, body } = await save(bytes, type);
  const { image_id, url, external_url } = Saved.parse(body);
  expect([status, headers.get('location'), url]).toEqual([201, url, `/6/images/${image_id}`]);
  expect(external_url).toBe(`http://facet.test${url}`);
  const found = await call('GET', url);
  expect([found.headers.get('content-type'), found.headers.get('x-content-type-options')]).toEqual([type, 'nosniff']);
  expect(found.bytes).toEqual(bytes);
  expect((await call('HEAD', url)).headers.get('content-type')).toBe(type);
  expect((await callAs(resources.foreign_id, 'HEAD', url)).status).toBe(404);
});

test('base64 and a part without a type', async () => {
  const png = await picture(30, 20).png().toBuffer();
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(png)], { type: 'application/octet-stream' }), 'a');
  for (const { status, body } of [
    await save(Buffer.from(png.toString('base64')), 'image/x-png-base64'),
    await send('POST', '/6/images', { body: form }),
  ]) {
    expect(status).toBe(201);
    const { bytes, headers } = await call('GET', Saved.parse(body).url);
    expect([headers.get('content-type'), bytes.equals(png)]).toEqual(['image/png', true]);
  }
});

test.each<[string, number, number, () => Promise<Buffer>, string]>([
  ['SVG', 400, 100010, () => Promise.resolve(Buffer.from('<svg/>')), 'image/png'],
  [
    'a PNG that is cut short',
    400,
    100010,
    async () => (await picture(90, 60).png().toBuffer()).subarray(0, 60),
    'image/png',
  ],
  ['a PNG that says it is a JPEG', 400, 100010, () => picture(9, 9).png().toBuffer(), 'image/jpeg'],
  ['AVIF, which is not accepted', 400, 100010, () => picture(16, 16).avif().toBuffer(), 'image/heif'],
  ['too many pixels', 400, 99003, () => picture(2000, 1000).png().toBuffer(), 'image/png'],
  ['too many bytes', 413, 99413, () => Promise.resolve(Buffer.alloc(LIMITS.image_bytes_max + 1)), 'image/png'],
  ['nothing', 400, 12030, () => Promise.resolve(Buffer.alloc(0)), 'image/png'],
  ['JSON', 415, 12023, () => Promise.resolve(Buffer.from('{}')), 'application/json'],
])('%s: %d with %d', async (_, wanted, code, make, type) => {
  const { status, error } = await save(await make(), type);
  expect([status, error.error_code]).toEqual([wanted, code]);
});

test('ttl: days until it goes', async () => {
  const png = await picture(9, 9).png().toBuffer();
  const { url } = Saved.parse((await save(png, 'image/png', '?ttl=2')).body);
  const { rows } = await resources.pool.query<{ days: number }>(
    `select round(extract(epoch from expire_time - now()) / 86400)::int as days from images.objects where object_id = $1`,
    [url.slice(-36)],
  );
  expect(rows).toEqual([{ days: 2 }]);
  const kept = Saved.parse((await save(png, 'image/png', '?ttl=-1')).body);
  await resources.pool.query(`update images.objects set expire_time = now() where object_id = $1`, [url.slice(-36)]);
  expect((await call('GET', url)).error.error_code).toBe(13003);
  await expect(sweepLater()).resolves.toMatchObject({ expired: 1 });
  expect((await call('GET', kept.url)).status).toBe(200);
});

test.each(['0', '366', '-2', '1.5', 'x'])('ttl %s: 400 with 12012', async (ttl) => {
  const { status, error } = await save(await picture(9, 9).png().toBuffer(), 'image/png', `?ttl=${ttl}`);
  expect([status, error.error_code]).toEqual([400, 12012]);
});
