import { startApp } from '../server.ts';

const fine = () => Promise.resolve();

test('200 and the time it took, without an account', async () => {
  await using server = await startApp({ checks: { postgres: fine, redis: fine } });
  const { status, body } = await server.call('GET', '/healthcheck?include_luna_services=1', { account_id: null });
  expect({ status, body }).toEqual({ status: 200, body: { execution_time: expect.any(Number) as number } });
});

test('502 names each part, also one that never answers, after two seconds in all', async () => {
  const checks = {
    postgres: fine,
    redis: () => Promise.reject(new Error('Connection is closed.')),
    objects: () => new Promise<void>(() => undefined),
    temporal: () => new Promise<void>(() => undefined),
  };
  await using server = await startApp({ checks });
  const start = performance.now();
  const { status, body } = await server.call('GET', '/healthcheck', { account_id: null });
  expect(performance.now() - start).toBeLessThan(3_500);
  expect(status).toBe(502);
  const late = { error_code: 99504, detail: expect.stringContaining('no answer within 2000 ms') as string };
  expect(body).toMatchObject({
    error_code: 12047,
    desc: 'Unhealthy',
    detail: 'not serving: redis, objects, temporal',
    link: 'http://facet.test/docs/errors#12047',
    components: [
      { name: 'postgres', status: 'ok', error: null },
      { name: 'redis', status: 'error', error: { error_code: 99504, detail: 'redis: Connection is closed.' } },
      { name: 'objects', status: 'error', error: late },
      { name: 'temporal', status: 'error', error: late },
    ],
  });
});

test('400 for a flag that is none', async () => {
  await using server = await startApp({});
  expect((await server.call('GET', '/healthcheck?include_luna_services=yes')).status).toBe(400);
});

test('roles are looked at when they are asked for', async () => {
  const roleChecks = { 'worker-io': () => Promise.reject(new Error('gone')) };
  await using server = await startApp({ checks: { postgres: fine }, roleChecks });
  expect((await server.call('GET', '/healthcheck', { account_id: null })).status).toBe(200);
  const { status, body } = await server.call('GET', '/healthcheck?include_luna_services=1', { account_id: null });
  expect({ status, body }).toMatchObject({
    status: 502,
    body: { detail: 'not serving: worker-io', components: [{ name: 'postgres' }, { name: 'worker-io' }] },
  });
});
