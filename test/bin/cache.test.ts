import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFiles } from '../../bin/setup/cache.mjs';

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
