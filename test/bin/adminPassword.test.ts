import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuth } from '../../api/auth/auth.ts';
import { adminPasswordFile, ensureAdminPassword } from '../../bin/adminPassword.ts';
import { DEFAULT_ACCOUNT_ID } from '../../contract/accounts.ts';
import { ensureDefaultAccount } from '../../stores/postgres/accounts.ts';
import { TEST_SETTINGS } from '../api/server.ts';
import { testPool } from '../database.ts';

const database = testPool();
const told: unknown[] = [];
const log = { info: (...line: unknown[]) => told.push(line) };
const folders: string[] = [];

beforeEach(async () => {
  await database.pool.query('delete from accounts.accounts');
  await ensureDefaultAccount(database.pool, 'root@facet.local');
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function dataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'facet-'));
  folders.push(folder);
  return folder;
}
const auth = () => createAuth({ sql: database.pool, settings: TEST_SETTINGS });
const signIn = (password: string) => auth().signIn({ login: 'root@facet.local', password, address: '' });
const ensure = (FACET_DATA_DIR: string, FACET_ADMIN_PASSWORD = '') =>
  ensureAdminPassword({ sql: database.pool, auth: auth(), log }, { FACET_DATA_DIR, FACET_ADMIN_PASSWORD });

test('made at the first start, kept for the owner alone, never logged; a second start changes nothing', async () => {
  const folder = await dataDir();
  await ensure(folder);
  await ensure(folder);
  const file = adminPasswordFile(folder);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const password = await readFile(file, 'utf8');
  expect(await signIn(password)).toBe(DEFAULT_ACCOUNT_ID);
  expect(JSON.stringify(told)).toContain(file);
  expect(JSON.stringify(told)).not.toContain(password);
});

test('of several processes that start at once, the one whose password counts keeps its file', async () => {
  const places = await Promise.all([dataDir(), dataDir(), dataDir()]);
  await Promise.all(places.map((folder) => ensure(folder)));
  const kept = await Promise.all(places.map((folder) => readFile(adminPasswordFile(folder), 'utf8').catch(() => null)));
  const passwords = kept.filter((password) => password !== null);
  expect(passwords).toHaveLength(1);
  expect(await signIn(passwords[0] ?? '')).toBe(DEFAULT_ACCOUNT_ID);
});

test('FACET_ADMIN_PASSWORD is what it is made with, and no later one', async () => {
  const folder = await dataDir();
  await ensure(folder, 'from-the-setting');
  await ensure(folder, 'another');
  expect(await signIn('from-the-setting')).toBe(DEFAULT_ACCOUNT_ID);
  await expect(signIn('another')).rejects.toMatchObject({ key: 'loginWrong' });
  await expect(stat(adminPasswordFile(folder))).rejects.toMatchObject({ code: 'ENOENT' });
});
