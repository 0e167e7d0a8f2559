import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Auth } from '../api/auth/auth.ts';
import { DEFAULT_ACCOUNT_ID } from '../contract/accounts.ts';
import { lacksPassword, setFirstPassword } from '../stores/postgres/accounts.ts';
import type { Config } from './config.ts';

/** Where a password that we made is kept, mode 0600. */
export const adminPasswordFile = (dataDir: string): string => join(dataDir, 'secrets', 'admin-password');

/**
 * Gives the default account a password where it has none: that of FACET_ADMIN_PASSWORD, else a random one, which is kept
 * in a file before it counts. The log names the file, never the password.
 */
export async function ensureAdminPassword(
  { sql, auth, log }: { sql: Pool; auth: Pick<Auth, 'hashPassword'>; log: Pick<Logger, 'info'> },
  config: Pick<Config, 'FACET_ADMIN_PASSWORD' | 'FACET_DATA_DIR'>,
): Promise<void> {
  if (!(await lacksPassword(sql, DEFAULT_ACCOUNT_ID))) return;
  const kept = config.FACET_ADMIN_PASSWORD === '' ? await keepRandom(adminPasswordFile(config.FACET_DATA_DIR)) : null;
  const hash = await auth.hashPassword(kept?.password ?? config.FACET_ADMIN_PASSWORD);
  const set = await setFirstPassword(sql, DEFAULT_ACCOUNT_ID, hash);
  if (!kept) return;
  if (set) log.info({ file: kept.file }, 'the default account has a new password, kept in this file');
  else if (kept.made) await rm(kept.file, { force: true }); // Another process was first.
}

/** The password in the file; a new one when there is no file. */
async function keepRandom(file: string): Promise<{ file: string; password: string; made: boolean }> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  const made = await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600, flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  return { file, made, password: (await readFile(file, 'utf8')).trim() };
}
