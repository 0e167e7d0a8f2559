import { Connection, WorkflowClient, WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure, TerminatedFailure } from '@temporalio/common';
import { Redis } from 'ioredis';
import { Client as Minio } from 'minio';
import pino from 'pino';
import { z } from 'zod';
import { toPlatformError } from '../../api/errorHandler.ts';
import { operation } from '../../api/operation.ts';
import { PlatformError } from '../../contract/errors.ts';
import { dependencyOf } from '../../stores/dependencies.ts';
import { createPool } from '../../stores/postgres/pool.ts';
import { startApp } from './server.ts';

const NOBODY = 1; // No server listens there.

/** What `work` is rejected with. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

async function postgresFailure(): Promise<unknown> {
  const pool = createPool(`postgres://x:x@127.0.0.1:${NOBODY}/x`, { connectionsMax: 1 });
  const failure = await failureOf(pool.query('select 1'));
  await pool.end();
  return failure;
}
async function redisFailure(options: object): Promise<unknown> {
  const redis = new Redis({ host: '127.0.0.1', port: NOBODY, ...options });
  redis.on('error', () => undefined);
  const failure = await failureOf(redis.get('x'));
  redis.disconnect();
  return failure;
}
async function temporalFailure(): Promise<unknown> {
  const connection = Connection.lazy({ address: `127.0.0.1:${NOBODY}`, connectTimeout: 1_000 });
  const client = new WorkflowClient({ connection });
  const start = connection.withDeadline(Date.now() + 2_000, () =>
    client.start('x', { taskQueue: 'x', workflowId: 'x', args: [] }),
  );
  const failure = await failureOf(start);
  await connection.close();
  return failure;
}
function objectsFailure(): Promise<unknown> {
  const minio = new Minio({ endPoint: '127.0.0.1', port: NOBODY, useSSL: false, accessKey: 'x', secretKey: 'x' });
  return failureOf(minio.bucketExists('facet'));
}

test.each([
  ['postgres', postgresFailure],
  ['redis', () => redisFailure({ maxRetriesPerRequest: 0 })],
  ['redis', () => redisFailure({ enableOfflineQueue: false })],
  ['temporal', temporalFailure],
])('a real %s that is away is told from the others', async (part, fail) => {
  const failure = await fail();
  expect(dependencyOf(failure)).toBe(part);
  expect(toPlatformError(failure)).toMatchObject({
    key: 'dependencyAway',
    message: `${part} cannot be reached; try again later`,
  });
});

test('an object store that is away is told at least as a part that is away', async () => {
  expect(toPlatformError(await objectsFailure())).toMatchObject({ key: 'dependencyAway' });
});

test('a request that Temporal refuses is not Temporal being away', () => {
  const refusal = (code: number) =>
    Object.assign(new Error('x', { cause: Object.assign(new Error('grpc'), { code }) }), { name: 'ServiceError' });
  expect(dependencyOf(refusal(3))).toBeNull();
  expect(dependencyOf(refusal(14))).toBe('temporal');
});

test('states of PostgreSQL that pass', () => {
  for (const code of ['57P01', '57P03', '08006', '53300', '57014']) {
    expect(dependencyOf(Object.assign(new Error('x'), { code }))).toBe('postgres');
  }
  for (const code of ['23505', '42601']) expect(dependencyOf(Object.assign(new Error('x'), { code }))).toBeNull();
});

test.each(['ENOSPC', '53100'])('a full disk (%s), also as a cause', (code) => {
  const full = Object.assign(new Error('full'), { code });
  expect(toPlatformError(new Error('put', { cause: full }))).toMatchObject({ key: 'storeFull' });
});

const failed = (cause: Error) => new WorkflowFailedError('failed', cause, 'RETRY_STATE_UNSPECIFIED' as never);

test('a failed workflow tells what its activity said, a cancelled one that it was', () => {
  const failure = ApplicationFailure.nonRetryable('image a.jpg is no image', 'imageInvalid');
  const known = toPlatformError(failed(failure));
  expect(known).toMatchObject({ key: 'imageInvalid', message: 'image a.jpg is no image' });
  expect(toPlatformError(failed(new CancelledFailure('x')))).toMatchObject({ key: 'runCancelled' });
  expect(toPlatformError(failed(new TerminatedFailure('x')))).toMatchObject({ key: 'runCancelled' });
  expect(toPlatformError(failed(ApplicationFailure.create({ type: 'TypeError' })))).toMatchObject({ key: 'internal' });
});

const fails = (error: Error) =>
  operation({
    id: 'fails',
    method: 'get',
    path: '/fails',
    access: 'open',
    tag: 'test',
    summary: 'Fail',
    status: 200,
    result: z.unknown(),
    errors: [],
    handle: () => Promise.reject(error),
  });

test('503 says when to come back', async () => {
  await using server = await startApp({}, [fails(new PlatformError('tooBusy', 'sixteen runs are under way'))]);
  const { status, error, headers } = await server.call('GET', '/6/fails');
  expect([status, error.error_code, headers.get('retry-after')]).toEqual([503, 99503, '1']);
});

test('what nobody foresaw is a 500 without its message, which the log has with the request id', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  await using server = await startApp({ log }, [fails(new TypeError('password=hunter2'))]);
  const { status, bytes, headers } = await server.call('GET', '/6/fails');
  expect(status).toBe(500);
  expect(bytes.toString()).not.toContain('hunter2');
  expect(JSON.parse(lines.join(''))).toMatchObject({
    request_id: headers.get('luna-request-id'),
    route: '/6/fails',
    error_code: 1,
    cause: { type: 'TypeError' },
  });
});
