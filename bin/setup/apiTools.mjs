import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, made } from './cache.mjs';
import { ROOT, run, SetupError } from './run.mjs';

const FOLDER = join(ROOT, 'bin/setup/api-tools');

/**
 * The programs that read the OpenAPI file: linter and generators, pinned by a lock file of their own. They are not among
 * Facet's packages: they need another TypeScript, and only those who change the API need them.
 * @returns {Promise<string>} the folder of their commands
 */
export async function apiTools() {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'));
  const dir = await made(`api-tools-${hash(lock)}`, async (target) => {
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(FOLDER, name), join(target, name));
    try {
      await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: target });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SetupError(
        `The tools for the OpenAPI file cannot be had: ${reason}`,
        'give npm a registry it can reach.',
      );
    }
  });
  return join(dir, 'node_modules/.bin');
}

/** They ask for news and report their use unless told otherwise. */
export const API_TOOLS_ENV = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  DO_NOT_TRACK: '1',
};
