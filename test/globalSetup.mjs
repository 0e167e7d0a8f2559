import { existsSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, nativeAddons } from '../bin/setup/install.mjs';
import { ROOT, say } from '../bin/setup/run.mjs';
import { createTemplate, startTestServers } from '../bin/setup/servers.mjs';
import { findTctl, findTemporal } from '../bin/setup/temporal.mjs';

const MIGRATE = join(ROOT, 'dist/stores/postgres/migrate.js');

/** Starts (or takes as configured) every server once for the whole run, with throw-away data. */
export default async function globalSetup() {
  const servers = await startTestServers();
  globalThis.__facetServers = servers;
  Object.assign(process.env, servers.env);
  await noteErrors();
  try {
    if (!existsSync(MIGRATE)) await compiled();
    await nativeAddons();
    process.env['FACET_TEMPORAL_CLI'] ??= (await findTemporal()).path;
    process.env['FACET_TCTL'] ??= (await findTctl()).path;
    if (servers.env['DATABASE_URL']) {
      const { migrate } = await import(pathToFileURL(MIGRATE).href);
      await createTemplate(servers.env['DATABASE_URL'], 'facet_template', migrate);
      process.env['FACET_TEST_TEMPLATE'] = 'facet_template';
    }
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

/** `npm test` compiled before; who runs jest alone may have a type error elsewhere, which is no reason to stop. */
async function compiled() {
  try {
    await compile();
  } catch (error) {
    if (!existsSync(MIGRATE)) throw error;
    say('TypeScript has errors; going on with what it wrote');
  }
}

/** Where test/answeredErrors.cjs writes; a folder that was named is kept, so that several runs add up. */
async function noteErrors() {
  const named = process.env['FACET_TEST_ERRORS'];
  const folder = named ?? (await mkdtemp(join(tmpdir(), 'facet-errors-')));
  await mkdir(folder, { recursive: true });
  process.env['FACET_TEST_ERRORS'] = folder;
  globalThis.__facetErrors = { folder, keep: named !== undefined };
}
