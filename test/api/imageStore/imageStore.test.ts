import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { z } from 'zod';
import { IMAGE_STORE } from '../../../api/imageStore/index.ts';
import { needsOf } from '../../../api/serviceSwitches.ts';
import { openDiskStore } from '../../../stores/objects/diskStore.ts';
import { createS3Store } from '../../../stores/objects/s3Store.ts';
import { startS3 } from '../../s3.ts';
import { testObjects } from '../images/objects.ts';
import { picture } from '../samples/samples.ts';

const s3 = await startS3();
afterAll(() => s3?.stop());
const openS3 = async () => {
  if (!s3) throw new Error('no S3 service');
  const store = createS3Store(s3.settings);
  await store.check();
  return store;
};

const Saved = z.strictObject({ image_id: z.guid().optional(), object_id: z.guid().optional(), url: z.string() });
const backends = [['disk', openDiskStore] as const, ...(s3 ? [['S3', openS3] as const] : [])];

describe.each(backends)('on %s', (_, open) => {
  const store = testObjects(open, {}, IMAGE_STORE);
  const { call, callAs, send, list, sweepLater, resources } = store;
  const upload = (method: string, path: string, body: Buffer, type: string) =>
    send(method, path, { body: new Uint8Array(body), headers: { 'content-type': type } });
  const bucket = async (): Promise<string> => {
    const name = `b-${randomBytes(6).toString('hex')}`;
    expect((await call('POST', `/1/buckets?bucket=${name}`)).status).toBe(201);
    return name;
  };
  const refusal = async (answer: ReturnType<typeof call>) => {
    const { status, error } = await answer;
    return [status, error.error_code];
  };

  test('buckets are made, listed, checked and deleted; another account does not see them', async () => {
    const made = await call('POST', '/1/buckets?bucket=faces-2026');
    expect([made.status, made.headers.get('location'), made.body]).toEqual([
      201,
      '/1/buckets/faces-2026',
      { bucket_name: 'faces-2026', url: '/1/buckets/faces-2026' },
    ]);
    const names = z.array(z.object({ bucket_name: z.string() }));
    const listed = names.parse((await call('GET', '/1/buckets')).body).map(({ bucket_name }) => bucket_name);
    expect(listed).toEqual(expect.arrayContaining(['visionlabs-samples', 'visionlabs-objects', 'faces-2026']));
    expect((await call('HEAD', '/1/buckets/faces-2026')).status).toBe(200);
    expect((await callAs(resources.foreign_id, 'HEAD', '/1/buckets/faces-2026')).status).toBe(404);
    expect(await refusal(call('POST', '/1/buckets?bucket=faces-2026'))).toEqual([409, 13006]);
    expect(await refusal(call('POST', '/1/buckets?bucket=visionlabs-samples'))).toEqual([409, 13006]);
    expect(await refusal(call('POST', '/1/buckets?bucket=No'))).toEqual([400, 12012]);
    expect((await call('DELETE', '/1/buckets/faces-2026')).status).toBe(202);
    expect((await call('HEAD', '/1/buckets/faces-2026')).status).toBe(404);
    expect(await refusal(call('DELETE', '/1/buckets/faces-2026'))).toEqual([404, 99030]);
    expect(await refusal(call('DELETE', '/1/buckets/visionlabs-samples'))).toEqual([403, 12033]);
    expect((await call('POST', '/1/buckets?bucket=faces-2026')).status).toBe(201);
  });

  test('an account has at most 1000 buckets', async () => {
    await resources.pool.query(
      `insert into images.buckets (account_id, name) select $1, 'full-' || n from generate_series(1, 1000) n`,
      [resources.account_id],
    );
    expect(await refusal(call('POST', '/1/buckets?bucket=one-more'))).toEqual([400, 12012]);
    await resources.pool.query(`delete from images.buckets where name like 'full-%'`);
  });

  test('an image is kept as JPEG, read with its facts, scaled, replaced and deleted', async () => {
    const path = `/1/buckets/${await bucket()}/images`;
    const saved = await upload('POST', path, await picture(90, 60).png().toBuffer(), 'image/png');
    const { url } = Saved.parse(saved.body);
    expect([saved.status, saved.headers.get('location')]).toEqual([201, url]);
    const read = await call('GET', `${url}?with_meta=1`);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(read.headers.get('content-length')).toBe(String(read.bytes.length));
    expect(JSON.parse(read.headers.get('x-object-meta') ?? '')).toMatchObject({
      content_type: 'image/jpeg',
      size: read.bytes.length,
      expire_time: null,
    });
    expect(await sharp(read.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 90, height: 60 });
    const small = await call('GET', `${url}_30`);
    expect(await sharp(small.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 30, height: 20 });
    expect(await sharp((await call('GET', `${url}_200`)).bytes).metadata()).toMatchObject({ width: 90 });
    const asked = await send('GET', url, { headers: { accept: 'image/jpeg' } });
    expect(asked.status).toBe(200);
    expect((await call('HEAD', `${url}_30`)).headers.get('content-type')).toBe('image/jpeg');
    expect(await refusal(call('GET', `${url}_15`))).toEqual([400, 12012]);
    expect((await callAs(resources.foreign_id, 'GET', url)).status).toBe(404);
    const jpeg = await picture(50, 40).jpeg().toBuffer();
    const replaced = await upload('PUT', url, jpeg, 'image/jpeg');
    expect([replaced.status, Saved.parse(replaced.body).url]).toEqual([200, url]);
    expect((await call('GET', url)).bytes.equals(jpeg)).toBe(true);
    await expect(list('stored')).resolves.toHaveLength(1);
    expect((await call('DELETE', url)).status).toBe(204);
    expect(await refusal(call('DELETE', url))).toEqual([404, 13003]);
    expect(await refusal(call('GET', url))).toEqual([404, 13003]);
    await expect(list('stored')).resolves.toEqual([]);
  });

  test.each([
    ['text/plain', Buffer.from('héllo')],
    ['application/json', Buffer.from(' {"a": 1}')],
    ['application/zip', Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(200_000)])],
    ['application/pdf', Buffer.from('%PDF-1.7 x')],
  ])('an object of type %s is kept as it is', async (type, bytes) => {
    const path = `/1/buckets/${await bucket()}/objects`;
    const url = `${path}/${randomUUID()}`;
    const saved = await upload('PUT', `${url}?ttl=2`, bytes, type);
    expect([saved.status, saved.headers.get('location')]).toEqual([201, url]);
    const read = await call('GET', url);
    expect([read.headers.get('content-type'), read.bytes.equals(bytes)]).toEqual([type, true]);
    expect((await call('HEAD', url)).headers.get('content-type')).toBe(type);
    expect((await call('GET', `${path}?page_size=5`)).body).toMatchObject({
      objects: [{ object_id: url.slice(-36), content_type: type, size: bytes.length }],
    });
    expect((await call('DELETE', url)).status).toBe(204);
    expect(await refusal(call('DELETE', url))).toEqual([404, 13007]);
    expect(await refusal(call('GET', url))).toEqual([404, 13007]);
  });

  test.each<[string, string, Buffer]>([
    ['objects', 'text/plain', Buffer.from([0x61, 0xff])],
    ['objects', 'text/plain', Buffer.from('a\0b')],
    ['objects', 'text/plain', Buffer.from([0xe2, 0x82])],
    ['objects', 'application/json', Buffer.from('<a/>')],
    ['objects', 'application/zip', Buffer.from('GIF89a')],
    ['objects', 'application/pdf', Buffer.from('PK')],
    ['images', 'image/png', Buffer.from('<svg/>')],
  ])('%s: what is no %s is refused, and nothing is kept', async (kind, type, bytes) => {
    const before = (await list('stored')).length;
    const path = `/1/buckets/${await bucket()}/${kind}`;
    for (const answer of [upload('POST', path, bytes, type), upload('PUT', `${path}/${randomUUID()}`, bytes, type)]) {
      expect(await refusal(answer)).toEqual([400, kind === 'images' ? 100010 : 12022]);
    }
    expect((await list('stored')).length).toBe(before);
  });

  test('another content type is 415, a missing bucket 404, for every method', async () => {
    const name = await bucket();
    expect(await refusal(upload('POST', `/1/buckets/${name}/objects`, Buffer.from('x'), 'video/mp4'))).toEqual([
      415, 12023,
    ]);
    const jpeg = await picture(9, 9).jpeg().toBuffer();
    for (const [kind, type, body] of [
      ['images', 'image/jpeg', jpeg],
      ['objects', 'text/plain', Buffer.from('x')],
    ] as const) {
      const path = `/1/buckets/nowhere/${kind}`;
      const answers = [
        upload('POST', path, body, type),
        upload('PUT', `${path}/${randomUUID()}`, body, type),
        call('GET', `${path}/${randomUUID()}`),
        call('DELETE', `${path}/${randomUUID()}`),
        call('DELETE', path, { [kind]: [randomUUID()] }),
      ];
      for (const answer of answers) expect(await refusal(answer)).toEqual([404, 99030]);
    }
    expect(await refusal(call('GET', '/1/buckets/nowhere/objects'))).toEqual([404, 99030]);
    expect(await refusal(call('GET', '/1/buckets/nowhere'))).toEqual([404, 99030]);
  });

  test('up to 1000 are deleted at once', async () => {
    const path = `/1/buckets/${await bucket()}`;
    const save = async (kind: string, type: string, body: Buffer) => {
      const { image_id, object_id } = Saved.parse((await upload('POST', `${path}/${kind}`, body, type)).body);
      return image_id ?? object_id ?? '';
    };
    const jpeg = await picture(9, 9).jpeg().toBuffer();
    const images = [await save('images', 'image/jpeg', jpeg), await save('images', 'image/jpeg', jpeg)];
    const objects = [await save('objects', 'text/plain', Buffer.from('x'))];
    for (const [kind, ids] of Object.entries({ images, objects })) {
      expect((await call('DELETE', `${path}/${kind}`, { [kind]: [...ids, randomUUID()] })).status).toBe(204);
      for (const id of ids) expect((await call('GET', `${path}/${kind}/${id}`)).status).toBe(404);
      const tooMany = Array.from({ length: 1001 }, () => randomUUID());
      expect(await refusal(call('DELETE', `${path}/${kind}`, { [kind]: tooMany }))).toEqual([400, 12022]);
      expect(await refusal(call('DELETE', `${path}/${kind}`, {}))).toEqual([400, 12022]);
    }
  });

  test('what expired, what lay in a deleted bucket and what no row names goes with the sweeper', async () => {
    const [kept, gone] = [await bucket(), await bucket()];
    const text = (path: string) => upload('POST', path, Buffer.from('x'), 'text/plain');
    const { url } = Saved.parse((await text(`/1/buckets/${kept}/objects?ttl=1`)).body);
    const stays = Saved.parse((await text(`/1/buckets/${kept}/objects`)).body);
    await text(`/1/buckets/${gone}/objects`);
    await resources.pool.query('update images.stored set expire_time = now() where object_id = $1', [url.slice(-36)]);
    expect((await call('GET', url)).status).toBe(404);
    expect((await call('DELETE', `/1/buckets/${gone}`)).status).toBe(202);
    await expect(sweepLater()).resolves.toMatchObject({ stored: 2 });
    expect((await call('GET', stays.url)).status).toBe(200);
    const { rows } = await resources.pool.query('select name from images.buckets where name = $1', [gone]);
    expect(rows).toEqual([]);
    await resources.pool.query('delete from images.stored where object_id = $1', [stays.url.slice(-36)]);
    await expect(sweepLater()).resolves.toMatchObject({ orphans: expect.any(Number) as number });
    await expect(list('stored')).resolves.toEqual([]);
  });

  test('the buckets of the API hold what it keeps, under ids of its own', async () => {
    const jpeg = await picture(250, 250).jpeg().toBuffer();
    const saved = await upload('POST', '/1/buckets/visionlabs-samples/images', jpeg, 'image/jpeg');
    const { url } = Saved.parse(saved.body);
    expect(saved.status).toBe(201);
    const sample = `/1/buckets/visionlabs-samples/images/${await store.add('faces-samples', { bytes: jpeg })}`;
    for (const each of [url, sample]) expect((await call('GET', each)).bytes.equals(jpeg)).toBe(true);
    expect((await callAs(resources.foreign_id, 'GET', sample)).status).toBe(404);
    const put = `/1/buckets/visionlabs-samples/images/${randomUUID()}`;
    expect(await refusal(upload('PUT', put, jpeg, 'image/jpeg'))).toEqual([403, 12033]);
    const wrong = upload(
      'PUT',
      `/1/buckets/visionlabs-samples/objects/${randomUUID()}`,
      Buffer.from('x'),
      'text/plain',
    );
    expect(await refusal(wrong)).toEqual([403, 12033]);
    expect((await call('DELETE', '/1/buckets/visionlabs-samples/images', { images: [url.slice(-36)] })).status).toBe(
      204,
    );
    expect((await call('GET', url)).status).toBe(404);
    const object_id = await store.add('objects', { content_type: 'application/zip' });
    expect((await call('GET', '/1/buckets/visionlabs-objects/objects')).body).toMatchObject({
      objects: [{ object_id }],
    });
  });
});

describe('the service', () => {
  const { call } = testObjects(openDiskStore, {}, IMAGE_STORE);
  test('tells its own version, and has no pages of the API', async () => {
    expect((await call('GET', '/version')).body).toMatchObject({ Version: { api: 1 } });
    expect((await call('GET', '/6/lists')).error.error_code).toBe(7001);
    expect((await call('GET', '/docs/spec')).status).toBe(200);
  });

  test('can be switched off', () => {
    const own = IMAGE_STORE.filter(({ path }) => path.startsWith('/buckets'));
    expect(own.map(needsOf)).toEqual(own.map(() => ['image_store']));
    expect(own).toHaveLength(15);
  });
});
