import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './cache.mjs';
import { run, which } from './run.mjs';

/**
 * A program built from its Go module, in a module of its own. Undefined where there is no Go.
 * @param {string} module
 * @param {string} version
 * @param {string} main path of the main package within the module
 * @param {string} name of the program
 * @returns {Promise<string | undefined>} its path
 */
export async function goTool(module, version, main, name) {
  const go = which('go') ?? (existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : undefined);
  if (!go) return undefined;
  const dir = await made(`${name}-${version}`, async (target) => {
    const env = { ...process.env, GOFLAGS: '-mod=mod -modcacherw', CGO_ENABLED: '0' };
    writeFileSync(join(target, 'go.mod'), `module facet.local/${name}\n\ngo 1.24\n\nrequire ${module} ${version}\n`);
    await run(go, ['build', '-trimpath', '-ldflags', '-s -w', '-o', `${name}.new`, `${module}/${main}`], {
      cwd: target,
      env,
    });
    renameSync(join(target, `${name}.new`), join(target, name));
    chmodSync(join(target, name), 0o755);
    rmSync(join(target, 'go.sum'), { force: true });
  });
  return join(dir, name);
}
