import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { alive } from './setup/cache.mjs';

const State = z.object({
  pid: z.int().positive(),
  temporal_address: z.string(),
  temporal_ui_url: z.string(),
  database_url: z.string(),
});

/** What `facet up` on this data directory last wrote down of itself; it may have ended since. */
export function readState<T>(dataDir: string, schema: z.ZodType<T>): T | undefined {
  const file = join(dataDir, 'facet.json');
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The platform that runs on this data directory; undefined when none does. */
export function runningPlatform(dataDir: string): z.infer<typeof State> | undefined {
  const state = readState(dataDir, State);
  return state && alive(state.pid) ? state : undefined;
}
