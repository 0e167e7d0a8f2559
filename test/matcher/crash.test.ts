import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SupervisedChild } from '../../bin/supervisorChild.ts';
import { roleSpec } from '../../bin/supervisorRoles.ts';
import { createMatcherClient, type MatcherClient } from '../../matcher/client.ts';
import { addAccount, testPool } from '../database.ts';
import { addFace, addList, idsOf, person, question } from './setting.ts';

const db = testPool();
let folder: string;
let child: SupervisedChild;
let client: MatcherClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facet-crash-'));
  const url = `unix:${join(folder, 'matcher.sock')}`;
  const env = { ...process.env, DATABASE_URL: db.url, FACET_MATCHER_URL: url, FACET_DATA_DIR: folder };
  const quiet = () => undefined;
  const hooks = { logsDir: folder, runDir: folder, tell: quiet, changed: quiet };
  child = new SupervisedChild(roleSpec(['matcher'], env), hooks);
  await child.start();
  client = createMatcherClient(url, { deadlineMs: 8_000 });
});
afterAll(async () => {
  await client.close();
  await child.stop();
  await rm(folder, { recursive: true });
});

async function kill(): Promise<void> {
  const { pid } = child;
  process.kill(pid ?? 0, 'SIGKILL');
  while (child.pid === pid) await sleep(10);
}

test('killed while questions are on their way: they wait and are right, or are told; it comes back by itself', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const faces: string[] = [];
  for (let i = 0; i < 20; i++) faces.push(await addFace(db.pool, account, { row: person(), list_id }));
  let running = true;
  const told: unknown[] = [];
  let right = 0;
  const askers = Array.from({ length: 8 }, async () => {
    while (running) {
      try {
        const answer = await client.match(question(account, { list_id }, person()));
        expect(idsOf(answer).sort()).toEqual([...faces].sort());
        right += 1;
      } catch (error) {
        told.push(error);
      }
      await sleep(5);
    }
  });
  for (let round = 0; round < 3; round++) {
    await sleep(300);
    await kill();
    const before = right;
    for (let tries = 0; tries < 1_000 && right < before + 16; tries++) await sleep(10);
    expect(right).toBeGreaterThanOrEqual(before + 16);
  }
  running = false;
  await Promise.all(askers);
  for (const error of told) expect(error).toMatchObject({ key: 'matcherUnavailable' });
  const late = await addFace(db.pool, account, { row: person(), list_id });
  expect(idsOf(await client.match(question(account, { list_id }, person())))).toContain(late);
});

test('who cannot wait until it is back gets 503 in his time', async () => {
  const account = await addAccount(db.pool);
  const hurried = createMatcherClient(`unix:${join(folder, 'matcher.sock')}`, { deadlineMs: 50 });
  await kill();
  const start = performance.now();
  await expect(hurried.match(question(account, {}, person()))).rejects.toMatchObject({ key: 'matcherUnavailable' });
  expect(performance.now() - start).toBeLessThan(2_000);
  await hurried.close();
});
