import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './cache.mjs';
import { run, say, which } from './run.mjs';

/**
 * Debian packages and whatever they need that is not installed, unpacked into the cache: nothing is installed and no
 * service started. Undefined where there is no apt-get.
 * @param {string} name a package
 * @param {string} [base]
 * @param {string[]} [extra] packages to unpack besides, even if they are installed
 */
export async function unpackDebian(name, base, extra = []) {
  if (!which('apt-get') || !which('dpkg')) return undefined;
  return made(
    `debian-${name}`,
    async (dir) => {
      await fetchPackages(name, dir, extra).catch(async () => {
        say('apt-get knows no current package, updating its lists');
        await run('apt-get', ['update', '-q'], { seconds: 300 });
        await fetchPackages(name, dir, extra);
      });
      for (const file of readdirSync(dir).filter((entry) => entry.endsWith('.deb'))) {
        await run('dpkg', ['-x', join(dir, file), join(dir, 'root')]);
        await run('rm', [join(dir, file)]);
      }
    },
    base,
  );
}

/** @param {string} name @param {string} dir @param {string[]} extra */
async function fetchPackages(name, dir, extra) {
  const list = await run('apt-get', ['install', '--print-uris', '-qq', '-y', '--no-install-recommends', name]);
  const needed = list.split('\n').map((line) => / (\S+?)_\S+\.deb /.exec(line)?.[1] ?? '');
  const names = [...new Set([name, ...extra, ...needed])].filter(Boolean);
  await run('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', ...names], { cwd: dir, seconds: 300 });
}

/** The library path of unpacked packages. @param {string} dir */
export function debianLibraries(dir) {
  const found = [];
  for (const lib of ['usr/lib', 'lib']) {
    const base = join(dir, 'root', lib);
    if (!existsSync(base)) continue;
    found.push(
      ...readdirSync(base)
        .filter((entry) => entry.includes('-linux-gnu'))
        .map((entry) => join(base, entry)),
    );
  }
  return found.join(':');
}
