import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Client } from 'minio';
import { PlatformError } from '../../../contract/errors.ts';
import { openDiskStore } from '../../../stores/objects/diskStore.ts';
import type { ObjectStore, StoredObject } from '../../../stores/objects/objectStore.ts';
import { createS3Store } from '../../../stores/objects/s3Store.ts';
import { startS3 } from '../../s3.ts';

const root = await mkdtemp(join(tmpdir(), 'facet-objects-'));
const s3 = await startS3();
afterAll(async () => {
  await rm(root, { recursive: true });
  await s3?.stop();
});

const stores: [string, () => Promise<ObjectStore>][] = [['disk', () => openDiskStore(root)]];
if (s3) stores.push(['S3', () => Promise.resolve(createS3Store(s3.settings))]);

async function all(items: AsyncIterable<StoredObject>): Promise<StoredObject[]> {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each(stores)('%s', (_, open) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await open();
    await store.check();
  });

  test('gives back what was put, replaces it, and forgets what was removed', async () => {
    const id = randomUUID();
    await expect(store.get('images', id)).resolves.toBeUndefined();
    await expect(store.has('images', id)).resolves.toBe(false);
    const photo = randomBytes(17_000_000); // More than one part.
    await store.put('images', id, randomBytes(10));
    await store.put('images', id, photo);
    expect((await store.get('images', id))?.equals(photo)).toBe(true);
    await expect(store.has('images', id)).resolves.toBe(true);
    await expect(store.has('faces-samples', id)).resolves.toBe(false);
    await store.remove('images', id);
    await store.remove('images', id);
    await expect(store.get('images', id)).resolves.toBeUndefined();
  });

  test('the same as streams, in parts where it is large', async () => {
    const id = randomUUID();
    await expect(store.getStream('objects', id)).resolves.toBeUndefined();
    const parts = Array.from({ length: 20 }, () => randomBytes(1_000_000)); // More than one part of S3.
    await store.putStream('objects', id, Readable.from(parts));
    const stream = await store.getStream('objects', id);
    expect(stream && (await buffer(stream)).equals(Buffer.concat(parts))).toBe(true);
    await store.putStream('objects', id, Readable.from([Buffer.from('small')]));
    await expect(store.get('objects', id)).resolves.toEqual(Buffer.from('small'));
    await store.remove('objects', id);
  });

  test('a stream that fails midway is the failure, and leaves nothing', async () => {
    const id = randomUUID();
    const broken = async function* () {
      yield randomBytes(17_000_000);
      await Promise.resolve();
      throw new PlatformError('httpBad', 'gone');
    };
    await expect(store.putStream('objects', id, broken())).rejects.toMatchObject({ key: 'httpBad' });
    await expect(store.has('objects', id)).resolves.toBe(false);
    await expect(all(store.list('objects'))).resolves.toEqual([]);
  });

  test('keeps an empty object', async () => {
    const id = randomUUID();
    await store.put('images', id, Buffer.alloc(0));
    await expect(store.get('images', id)).resolves.toEqual(Buffer.alloc(0));
    await store.remove('images', id);
  });

  test('lists ids, sizes and times of one bucket', async () => {
    const order = randomUUID();
    const sample = randomUUID();
    await store.put('inbox', order, Buffer.from('photo'));
    await store.put('faces-samples', sample, Buffer.from('warp'));
    const inbox = await all(store.list('inbox'));
    expect(inbox.map(({ id, size }) => [id, size])).toEqual([[order, 5]]);
    expect(Math.abs(Date.now() - (inbox[0]?.modified.getTime() ?? 0))).toBeLessThan(60_000);
    expect((await all(store.list('faces-samples'))).map(({ id }) => id)).toEqual([sample]);
    for (const { id } of inbox) await store.remove('inbox', id);
    await expect(all(store.list('inbox'))).resolves.toEqual([]);
  });

  test.each(['../etc/passwd', '', 'a', `${randomUUID()}/../x`, `${randomUUID()}/x`, randomUUID().toUpperCase()])(
    'refuses %j as an id',
    async (id) => {
      await expect(store.put('images', id, Buffer.alloc(1))).rejects.toThrow(RangeError);
      await expect(store.get('images', id)).rejects.toThrow(RangeError);
      await expect(store.has('images', id)).rejects.toThrow(RangeError);
      await expect(store.remove('images', id)).rejects.toThrow(RangeError);
    },
  );

  test('objects come and go at once', async () => {
    const ids = Array.from({ length: 20 }, () => randomUUID());
    const rounds = ids.map(async (id) => {
      await store.put('inbox', id, Buffer.from('photo'));
      await store.remove('inbox', id);
    });
    await Promise.all(rounds);
    await expect(all(store.list('inbox'))).resolves.toEqual([]);
  });
});

(s3 ? test : test.skip)('a failed upload to S3 leaves no parts', async () => {
  if (!s3) return;
  const { endpoint, access_key: accessKey, secret_key: secretKey, bucket, region } = s3.settings;
  const { hostname: endPoint, port } = new URL(endpoint);
  const client = new Client({ endPoint, port: Number(port), useSSL: false, accessKey, secretKey, region });
  const parts = () => client.listIncompleteUploads(bucket, 'objects/', true).toArray();
  const store = createS3Store(s3.settings);
  for (const bytes of [0, 10, 17_000_000, 33_000_000]) {
    const id = randomUUID();
    const broken = async function* () {
      if (bytes > 0) yield randomBytes(bytes);
      await Promise.resolve();
      throw new PlatformError('httpBad', 'gone');
    };
    await expect(store.putStream('objects', id, broken())).rejects.toMatchObject({ key: 'httpBad' });
    await expect(store.has('objects', id)).resolves.toBe(false);
  }
  await expect(parts()).resolves.toEqual([]);
});

test('a full disk leaves nothing half written and the object as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facet-full-'));
  const store = await openDiskStore(folder);
  const id = randomUUID();
  await store.put('images', id, Buffer.from('before'));
  // The nearest to a full disk without being root: a process whose files may not grow beyond 64 KiB.
  const script = `
    import { openDiskStore } from './dist/stores/objects/diskStore.js';
    const store = await openDiskStore('${folder}');
    await store.put('images', '${id}', Buffer.alloc(200_000)).catch(({ key }) => process.stdout.write(key));`;
  const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1"`;
  expect(execFileSync('bash', ['-c', limited, process.execPath, script]).toString()).toBe('storeFull');
  await expect(store.get('images', id)).resolves.toEqual(Buffer.from('before'));
  await expect(readdir(join(folder, 'tmp'))).resolves.toEqual([]);
  await rm(folder, { recursive: true });
});

test('drafts of a dead process go at the next start, those of a live one stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facet-drafts-'));
  await openDiskStore(folder);
  await writeFile(join(folder, 'tmp', 'old'), 'x');
  await utimes(join(folder, 'tmp', 'old'), 1, 1);
  await writeFile(join(folder, 'tmp', 'new'), 'x');
  await openDiskStore(folder);
  await expect(readdir(join(folder, 'tmp'))).resolves.toEqual(['new']);
  await rm(folder, { recursive: true });
});

test('an S3 service that is away is a dependency away', async () => {
  const away = createS3Store({
    endpoint: 'http://127.0.0.1:9',
    access_key: 'a',
    secret_key: 'b',
    bucket: 'facet',
    region: 'us-east-1',
  });
  const id = randomUUID();
  await expect(away.put('images', id, Buffer.alloc(1))).rejects.toMatchObject({ key: 'dependencyAway' });
  await expect(away.get('images', id)).rejects.toMatchObject({ key: 'dependencyAway' });
  await expect(away.putStream('objects', id, Readable.from([Buffer.alloc(1)]))).rejects.toMatchObject({
    key: 'dependencyAway',
  });
  await expect(away.getStream('objects', id)).rejects.toMatchObject({ key: 'dependencyAway' });
  await expect(away.check()).rejects.toMatchObject({ key: 'dependencyAway' });
  await expect(all(away.list('images'))).rejects.toMatchObject({ key: 'dependencyAway' });
});
