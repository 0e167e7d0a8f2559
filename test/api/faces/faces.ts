import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { DescriptorVersions } from '../../../api/descriptors.ts';
import type { Services } from '../../../api/services.ts';
import { createAttributeStore } from '../../../stores/redis/attributes.ts';
import { createRedis } from '../../../stores/redis/client.ts';
import { testRedis } from '../../redis.ts';
import { testResources } from '../resources.ts';
import { startApp } from '../server.ts';

interface NewFace {
  readonly account_id: string;
  readonly face_id?: string;
  readonly user_data?: string;
  readonly external_id?: string;
  readonly event_id?: string;
  readonly avatar?: string;
  readonly create_time?: string;
  readonly lists?: readonly string[];
}

/** A face as a run would leave it. */
export async function addFace(pool: pg.Pool, face: NewFace): Promise<string> {
  const { account_id, face_id = randomUUID(), lists = [] } = face;
  const { user_data = '', external_id = '', event_id = null, avatar = '', create_time = null } = face;
  await pool.query(
    `insert into faces.faces (face_id, account_id, user_data, external_id, event_id, avatar, create_time)
     values ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, now()))`,
    [face_id, account_id, user_data, external_id, event_id, avatar, create_time],
  );
  for (const list_id of lists) {
    const link = 'insert into faces.list_faces (list_id, face_id, account_id) values ($1, $2, $3)';
    await pool.query(link, [list_id, face_id, account_id]);
  }
  return face_id;
}

export async function addList(pool: pg.Pool, account_id: string): Promise<string> {
  const list_id = randomUUID();
  await pool.query('insert into faces.lists (list_id, account_id) values ($1, $2)', [list_id, account_id]);
  return list_id;
}

export const VERSIONS: DescriptorVersions = {
  dimensions: new Map([
    [101, 4],
    [102, 2],
  ]),
  preferred: 101,
};

const events = { descriptorVersions: VERSIONS } as Services['events'];

/** The application with temporary attributes and descriptors of 4 (version 101) and 2 floats (102). Call at the top. */
export function testFaces() {
  const attributes = createAttributeStore(testRedis());
  const resources = testResources(() => ({ attributes, events }));
  return { attributes, resources };
}

/** The same application on the same database, while Redis is away. */
export async function startWithoutRedis({ pool, accounts, account_id }: ReturnType<typeof testFaces>['resources']) {
  const redis = createRedis('redis://127.0.0.1:9');
  const server = await startApp({ sql: pool, accounts, events, attributes: createAttributeStore(redis) });
  return {
    call: (method: string, path: string, json?: object) =>
      server.call(method, path, { account_id, ...(json && { json }) }),
    async [Symbol.asyncDispose]() {
      redis.disconnect();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Base64 of float32 little-endian. */
export function base64(...floats: number[]): string {
  return Buffer.from(Float32Array.from(floats).buffer).toString('base64');
}
