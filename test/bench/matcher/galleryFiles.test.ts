import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pruneScratch } from '../../../bench/matcher/galleryFiles.ts';

test('what was used longest ago is deleted until the rest keeps the limit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-scratch-'));
  try {
    for (const [index, name] of ['old', 'middle', 'new'].entries()) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'rows.f32'), Buffer.alloc(100));
      utimesSync(join(folder, name), index + 1, index + 1);
    }
    pruneScratch(250, folder);
    expect(['old', 'middle', 'new'].map((name) => existsSync(join(folder, name)))).toEqual([false, true, true]);
    pruneScratch(250, join(folder, 'nothing'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
