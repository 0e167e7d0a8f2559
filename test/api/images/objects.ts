import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyOperation } from '../../../api/operation.ts';
import type { Services } from '../../../api/services.ts';
import { sweep } from '../../../bin/sweeper.ts';
import { FORMATS_DEFAULT } from '../../../models/image.ts';
import { createImageReader } from '../../../models/imageReader.ts';
import { openDiskStore } from '../../../stores/objects/diskStore.ts';
import { createInbox } from '../../../stores/objects/inbox.ts';
import type { ObjectStore } from '../../../stores/objects/objectStore.ts';
import { type ImageBucket, insertObjects } from '../../../stores/postgres/images.ts';
import { testResources } from '../resources.ts';

interface NewObject {
  readonly bytes?: Buffer;
  readonly content_type?: string;
  /** In the past: as good as gone. */
  readonly expire_time?: string | null;
}

export const LIMITS = { images_max: 20, image_bytes_max: 200_000, body_bytes_max: 1_000_000 };

/** The application over an object store, on disk unless said otherwise. */
export function testObjects(
  open: (folder: string) => Promise<ObjectStore> = openDiskStore,
  more: Partial<Services> = {},
  operations?: readonly AnyOperation[],
) {
  let folder: string;
  let objects: ObjectStore;
  const images = createImageReader({ pixelsMax: 1_000_000, formats: FORMATS_DEFAULT });
  const resources = testResources(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facet-objects-'));
    objects = await open(folder);
    return { objects, images, ...more, events: { intakeLimits: LIMITS, ...more.events } as Services['events'] };
  }, operations);
  afterAll(async () => {
    await images.close();
    await rm(folder, { recursive: true });
  });
  /** Writes the bytes and their row; returns the id. */
  const add = async (bucket: ImageBucket, object: NewObject = {}): Promise<string> => {
    const { bytes = Buffer.from(randomUUID()), content_type = 'image/jpeg', expire_time = null } = object;
    const object_id = randomUUID();
    await objects.put(bucket, object_id, bytes);
    const sha256 = createHash('sha256').update(bytes).digest();
    const { account_id, pool } = resources;
    const row = { account_id, bucket, object_id, content_type, size: bytes.length, sha256, detection: null };
    await insertObjects(pool, [{ ...row, expire_time }]);
    return object_id;
  };
  const remove = (bucket: ImageBucket, object_id: string) => objects.remove(bucket, object_id);
  const stored = (bucket: ImageBucket | 'stored', object_id: string) => objects.get(bucket, object_id);
  /** Makes the bytes impossible to remove: a folder in their place. */
  const block = async (bucket: ImageBucket, object_id: string) => {
    const path = join(folder, bucket, object_id.slice(0, 2), object_id);
    await rm(path);
    await mkdir(path);
  };
  const list = async (bucket: ImageBucket | 'stored'): Promise<string[]> => {
    const ids = [];
    for await (const { id } of objects.list(bucket)) ids.push(id);
    return ids;
  };
  const sweepLater = () => {
    const log = { info: () => undefined, warn: () => undefined };
    const now = new Date(Date.now() + 2 * 3_600_000);
    return sweep(
      { sql: resources.pool, objects, inbox: createInbox(objects), log, retryKeepS: 3600, auditKeepDays: 90 },
      { now, orphans: true },
    );
  };
  return {
    resources,
    block,
    list,
    sweepLater,
    send: resources.send,
    stored,
    call: resources.call,
    callAs: resources.callAs,
    add,
    remove,
  };
}

/** What every request for bytes must do; `path` is that of the id. */
export function testBytes(bucket: ImageBucket, path: (object_id: string) => string): void {
  const { add, remove, call, callAs, resources } = testObjects();

  test('the bytes as they were stored', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0, 1, 2, 0xff, 0xd9]);
    const url = path(await add(bucket, { bytes }));
    const { status, headers, bytes: answered } = await call('GET', url);
    expect([status, headers.get('content-type'), headers.get('content-length')]).toEqual([200, 'image/jpeg', '7']);
    expect(answered).toEqual(bytes);
    const head = await call('HEAD', url);
    expect([head.status, head.headers.get('content-type'), head.bytes.length]).toEqual([200, 'image/jpeg', 0]);
  });

  test.each<[string, () => Promise<string>]>([
    ['never stored', () => Promise.resolve(randomUUID())],
    ['past its time', () => add(bucket, { expire_time: '2026-01-01T00:00:00Z' })],
    ['of another kind', () => add(bucket === 'images' ? 'faces-samples' : 'images')],
  ])('404 with 13003: %s', async (_, makeId) => {
    const url = path(await makeId());
    const { status, error } = await call('GET', url);
    expect([status, error.error_code]).toEqual([404, 13003]);
    expect((await call('HEAD', url)).status).toBe(404);
  });

  test("404 with 13003: another account's, and bytes that are gone", async () => {
    const object_id = await add(bucket);
    for (const method of ['GET', 'HEAD']) {
      expect((await callAs(resources.foreign_id, method, path(object_id))).status).toBe(404);
    }
    await remove(bucket, object_id);
    expect((await call('GET', path(object_id))).error.error_code).toBe(13003);
  });
}
