import sharp from 'sharp';
import { z } from 'zod';
import type { ImageBucket } from '../../../stores/postgres/images.ts';
import { LIMITS, testObjects } from '../images/objects.ts';

const Saved = z.strictObject({ sample_id: z.guid(), url: z.string(), external_url: z.string() });

/** A picture of one colour. */
export const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#806040' } });

/** What saving samples must do; their `width` and `height` in pixels. */
export function testSaving(path: string, width: number, height: number): void {
  const { call, callAs, send, resources } = testObjects();
  const save = (body: Buffer, type = 'image/jpeg') =>
    send('POST', path, { body: new Uint8Array(body), headers: { 'content-type': type } });

  test('a JPEG is kept as it is, at once readable', async () => {
    const jpeg = await picture(width, height).jpeg().toBuffer();
    const { status, headers, body } = await save(jpeg);
    const { sample_id, url, external_url } = Saved.parse(body);
    expect([status, headers.get('location'), url]).toEqual([201, url, `${path}/${sample_id}`]);
    expect(external_url).toBe(`http://facet.test${url}`);
    const found = await call('GET', url);
    expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(found.bytes).toEqual(jpeg);
    expect((await callAs(resources.foreign_id, 'GET', url)).error.error_code).toBe(13003);
  });

  test('a PNG, base64 or a part of a form: as JPEG of the same size', async () => {
    const png = await picture(width, height).png().toBuffer();
    const form = new FormData();
    form.append('any', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'a.png');
    const answers = [
      await save(png, 'image/png'),
      await save(Buffer.from(png.toString('base64')), 'image/x-png-base64'),
      await send('POST', path, { body: form }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      const { bytes } = await call('GET', Saved.parse(body).url);
      await expect(sharp(bytes).metadata()).resolves.toMatchObject({ format: 'jpeg', width, height });
    }
  });

  test.each<[string, number, number, () => Promise<Buffer>, string?]>([
    [
      'another size',
      400,
      99006,
      () =>
        picture(width + 1, height)
          .jpeg()
          .toBuffer(),
    ],
    ['no image', 400, 100010, () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['cut short', 400, 100010, async () => (await picture(width, height).jpeg().toBuffer()).subarray(0, 300)],
    ['another format than announced', 400, 100010, () => picture(width, height).png().toBuffer()],
    ['more pixels than allowed', 400, 99003, () => picture(2000, 1000).png().toBuffer(), 'image/png'],
    ['more bytes than allowed', 413, 99413, () => Promise.resolve(Buffer.alloc(LIMITS.image_bytes_max + 1))],
    ['nothing', 400, 12030, () => Promise.resolve(Buffer.alloc(0))],
    ['no base64', 400, 100010, () => Promise.resolve(Buffer.from('%%%')), 'image/x-jpeg-base64'],
    ['no type of an image', 415, 12023, () => picture(width, height).jpeg().toBuffer(), 'text/html'],
  ])('%s: %d with %d', async (_, wanted, code, make, type = 'image/jpeg') => {
    const { status, error } = await save(await make(), type);
    expect([status, error.error_code]).toEqual([wanted, code]);
  });

  const partOf = (bytes: Uint8Array<ArrayBuffer>, type: string) => new Blob([bytes], { type });
  test.each<[string, number, Blob[]]>([
    ['two images', 12022, [partOf(new Uint8Array(9), 'image/png'), partOf(new Uint8Array(9), 'image/png')]],
    ['no part', 12030, []],
    ['a part that is no image', 11029, [partOf(new Uint8Array(9), 'text/html')]],
    ['a part that is too large', 99003, [partOf(new Uint8Array(LIMITS.image_bytes_max + 1), 'image/png')]],
  ])('a form with %s: 400 with %d', async (_, code, parts) => {
    const form = new FormData();
    for (const part of parts) form.append('any', part, 'a.png');
    const { status, error } = await send('POST', path, { body: form });
    expect([status, error.error_code]).toEqual([400, code]);
  });

  test('a form without a boundary: 400 with 12041', async () => {
    const { status, error } = await save(Buffer.from('x'), 'multipart/form-data');
    expect([status, error.error_code]).toEqual([400, 12041]);
  });

  test('what is refused is not kept', async () => {
    const count = async () => (await resources.pool.query('select 1 from images.objects')).rowCount;
    const before = await count();
    await save(
      await picture(width, height + 1)
        .jpeg()
        .toBuffer(),
    );
    await expect(count()).resolves.toBe(before);
  });
}

/** What deleting must do; `path` is that of the id. */
export function testDeleting(bucket: ImageBucket, path: (object_id: string) => string): void {
  const code = bucket === 'objects' ? 13007 : 13003;
  const { add, call, callAs, remove, stored, resources } = testObjects();

  test(`row and bytes go; again: 404 with ${code}`, async () => {
    const object_id = await add(bucket);
    const other_id = await add(bucket);
    expect((await call('DELETE', path(object_id))).status).toBe(204);
    await expect(stored(bucket, object_id)).resolves.toBeUndefined();
    for (const method of ['GET', 'HEAD', 'DELETE']) expect((await call(method, path(object_id))).status).toBe(404);
    expect((await call('DELETE', path(object_id))).error.error_code).toBe(code);
    expect((await call('GET', path(other_id))).status).toBe(200);
  });

  test(`404 with ${code}: another account's, which stays, and one past its time`, async () => {
    const object_id = await add(bucket);
    const { status, error } = await callAs(resources.foreign_id, 'DELETE', path(object_id));
    expect([status, error.error_code]).toEqual([404, code]);
    expect((await call('GET', path(object_id))).status).toBe(200);
    const expired = await add(bucket, { expire_time: '2026-01-01T00:00:00Z' });
    expect((await call('DELETE', path(expired))).error.error_code).toBe(code);
  });

  test('bytes that are gone already', async () => {
    const object_id = await add(bucket);
    await remove(bucket, object_id);
    expect((await call('DELETE', path(object_id))).status).toBe(204);
  });
}
