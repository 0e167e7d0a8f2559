import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes with the tests of the file or `describe` block that asks for it. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'facet-'));
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}
