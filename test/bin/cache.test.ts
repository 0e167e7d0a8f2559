import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles, made } from '../../bin/setup/cache.mjs';

const dir = mkdtempSync(join(tmpdir(), 'facet-cache-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

test('sources have the same hash in every clone, and another when a name or a word differs', () => {
  const here = join(dir, 'here');
  mkdirSync(join(here, 'core'), { recursive: true });
  writeFileSync(join(here, 'core/scan.cc'), 'int scan();');
  const [there, renamed, changed] = ['a/longer/path/there', 'renamed', 'changed'].map((name) => join(dir, name));
  cpSync(here, String(there), { recursive: true });
  cpSync(join(here, 'core'), join(String(renamed), 'heart'), { recursive: true });
  cpSync(here, String(changed), { recursive: true });
  writeFileSync(join(String(changed), 'core/scan.cc'), 'int scan(int);');
  const first = hashFiles([here]);
  expect(hashFiles([String(there)])).toBe(first);
  expect(hashFiles([String(renamed)])).not.toBe(first);
  expect(hashFiles([String(changed)])).not.toBe(first);
});

test('what a process that was killed had begun is made by the next one', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(dir, 'tool-v1.lock'), `${pid}`);
  const folder = await made('tool-v1', (empty) => writeFile(join(empty, 'tool'), ''), dir);
  expect([existsSync(join(folder, 'tool')), existsSync(join(dir, 'tool-v1.lock'))]).toEqual([true, false]);
});
