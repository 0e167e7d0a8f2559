import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type Platform, startPlatform } from '../../bench/events/platform.ts';
import { answers, until } from '../../bin/setup/ports.mjs';
import { findVersitygw, spawnVersitygw } from '../../bin/setup/testTools.mjs';
import { ApiClient, eventsOf } from '../e2e/apiClient.ts';
import { scratchFolder } from '../e2e/scratch.ts';
import { portrait } from '../photos.ts';
import { freePort } from '../s3.ts';

const AWAY_MS = 30_000;
const BACK_MS_MAX = 30_000;
const ANSWER_MS_MAX = 60_000;
const KEY = 'facet';
const SECRET = 'facet-test-secret';

let folder: string;
let s3: ChildProcess;
let platform: Platform;
let api: ApiClient;
let handler: string;

beforeAll(async () => {
  folder = scratchFolder('facet-away-');
  const [port, path] = [await freePort(), await findVersitygw()];
  mkdirSync(join(folder, 's3', 'facet'), { recursive: true });
  const log = openSync(join(folder, 'versitygw.log'), 'a');
  s3 = spawnVersitygw(path, { port, folder: join(folder, 's3'), key: KEY, secret: SECRET, log });
  await until('versitygw', () => answers(port));
  const env = {
    FACET_OBJECTS: 's3',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY: KEY,
    S3_SECRET_KEY: SECRET,
    S3_BUCKET: 'facet',
  };
  const facet = join(process.cwd(), 'dist/bin/facet.js');
  platform = await startPlatform({ facet, data_dir: join(folder, 'data'), pack: 'npm', threads: 1, env });
  api = new ApiClient(() => platform.api_url);
  handler = await api.createHandler({});
}, 120_000);
afterAll(async () => {
  s3.kill('SIGCONT');
  s3.kill('SIGKILL');
  await platform.stop();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

const Unhealthy = z.object({ components: z.array(z.object({ name: z.string(), status: z.string() })) });

async function broken(): Promise<string[]> {
  const { status, body } = await api.call('GET', '/healthcheck');
  if (status === 200) return [];
  expect(status).toBe(502);
  return Unhealthy.parse(body).components.flatMap(({ name, status: is }) => (is === 'ok' ? [] : [name]));
}

/** Every process of one of the servers, stopped or going on: nobody answers, and no connection breaks. */
function signal(name: string, what: 'SIGSTOP' | 'SIGCONT'): void {
  if (name === 'objects') s3.kill(what);
  else for (const pid of platform.groups()[name] ?? []) process.kill(pid, what);
}

test.each(['postgres', 'redis', 'objects', 'temporal'])(
  '%s is away for 30 s: 503 with a sentence, and back alone',
  async (name) => {
    const photo = await portrait();
    const request_id = `1700000000,${randomUUID()}`;
    const before = platform.groups()['api'];
    signal(name, 'SIGSTOP');
    const goesOn = delay(AWAY_MS).then(() => {
      signal(name, 'SIGCONT');
      return Date.now();
    });
    await delay(1_000);
    expect(await broken()).toContain(name);
    const refused = await Promise.all(
      [{ 'Luna-Request-Id': request_id }, {}].map((headers) => api.generate(handler, photo, { headers })),
    );
    const refusedAt = Date.now();
    expect(refusedAt).toBeLessThan(await goesOn);
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 503, body: { error_code: 99504 } });
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(z.object({ detail: z.string() }).parse(answer.body).detail).toMatch(/\w+ \w+ \w+/);
    }
    const back = Date.now() + BACK_MS_MAX;
    while ((await broken()).length > 0 && Date.now() < back) await delay(250);
    const again = () => api.generate(handler, photo, { headers: { 'Luna-Request-Id': request_id } });
    let answer = await again();
    while (answer.status === 503 && Date.now() < back) {
      await delay(500);
      answer = await again();
    }
    expect(eventsOf(answer)).toHaveLength(1);
    expect(platform.groups()['api']).toEqual(before);
  },
  AWAY_MS + BACK_MS_MAX + ANSWER_MS_MAX,
);
