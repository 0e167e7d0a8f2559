import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { protect } from './protect.ts';

/** The SQL files are not compiled: seen from dist/ they lie beside the sources. */
function migrationsFolder(): string {
  const beside = fileURLToPath(new URL('./migrations', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../stores/postgres/migrations', import.meta.url));
}

/**
 * Brings a database to the newest schema and binds its rows to their accounts; safe to run from several processes at once.
 * @returns the names of the migrations that it applied, oldest first.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const applied = await runner({
    databaseUrl,
    dir: migrationsFolder(),
    direction: 'up',
    migrationsTable: 'schema_migrations',
    advisoryLockMode: 'wait',
    checkOrder: true,
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet }, // Failures are thrown, the rest is noise.
  });
  await protect(databaseUrl);
  return applied.map(({ name }) => name);
}

const quiet = (): void => undefined;
