import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const State = z.object({ pid: z.int().positive(), temporal_address: z.string(), temporal_ui_url: z.string() });

/** What `facet up` on this data directory wrote down of itself; undefined when none is running. */
export function runningPlatform(dataDir: string): z.infer<typeof State> | undefined {
  const file = join(dataDir, 'facet.json');
  if (!existsSync(file)) return undefined;
  const state = State.parse(JSON.parse(readFileSync(file, 'utf8')));
  return isAlive(state.pid) ? state : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // Somebody else's, but there.
  }
}
