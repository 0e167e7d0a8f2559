import { listActions } from '../stores/postgres/audit.ts';
import { createPool } from '../stores/postgres/pool.ts';
import type { Config } from './config.ts';
import { runningPlatform } from './runningPlatform.ts';

const ACTIONS_MAX = 1_000;

/**
 * `facet audit [id]`: who did what, the newest first, one JSON object a line, at most 1000; with an id, what the account,
 * token or request of that id did, and what was done to the object of that id. @returns the exit code
 */
export async function audit(config: Config, id: string | undefined): Promise<number> {
  const url = runningPlatform(config.FACET_DATA_DIR)?.database_url ?? config.DATABASE_URL;
  const sql = createPool(url, { connectionsMax: 1, statementTimeoutMs: 60_000 }); // It may read the whole log.
  try {
    for (const action of await listActions(sql, id, ACTIONS_MAX)) console.log(JSON.stringify(action));
    return 0;
  } finally {
    await sql.end();
  }
}
