import { startApp } from '../server.ts';

test('requests, errors and durations by declared path, method and status', async () => {
  await using server = await startApp({ checks: {} });
  await server.call('GET', '/healthcheck', { account_id: null });
  await server.call('GET', '/6/account', { account_id: null });
  await server.call('GET', '/6/secret-4711', { account_id: null });
  const { status, headers, bytes } = await server.call('GET', '/metrics', { account_id: null });
  const text = bytes.toString();
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  const labels = 'service="luna-api",path="/6/account",method="GET",status="401"';
  expect(text).toContain('request_count_total{service="luna-api",path="/healthcheck",method="GET",status="200"} 1');
  expect(text).toContain(`request_error_count_total{${labels},error_code="11004"} 1`);
  expect(text).toContain(`request_duration_seconds_bucket{le="10",${labels}} 1`);
  expect(text).toContain('path="none",method="GET",status="404"');
  expect(text).not.toContain('4711');
});
