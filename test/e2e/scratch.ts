import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot, openDir, traversable } from '../../bin/setup/cache.mjs';

/** A folder for throw-away data that PostgreSQL's user can reach. */
export function scratchFolder(prefix: string): string {
  const base = isRoot() && !traversable(tmpdir()) ? join(openDir(), 'tmp') : tmpdir();
  mkdirSync(base, { recursive: true });
  const folder = mkdtempSync(join(base, prefix));
  chmodSync(folder, 0o711);
  return folder;
}
