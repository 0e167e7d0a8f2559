import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { startApp } from '../server.ts';

test('the followed release and our own version, without an account', async () => {
  await using server = await startApp({});
  const { status, body } = await server.call('GET', '/version', { account_id: null });
  const own = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
  const [major, minor, patch] = own.split('.').map(Number);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    'LUNA PLATFORM': { major: 5 },
    facet: { major, minor, patch },
    'luna-api': { api: 6, major, minor, patch },
    'luna-handlers': { api: 1 },
    'luna-image-store-bodies-samples': { api: 1 },
    'luna-licenses': { api: 1 },
    'luna-remote-sdk': { api: 1 },
  });
});
