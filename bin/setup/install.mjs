import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, hashFiles, made } from './cache.mjs';
import { CODE_FOLDERS, NATIVE_FOLDERS } from './folders.mjs';
import { ROOT, run, SetupError, say } from './run.mjs';

/** @param {string} file @param {string} stamp */
const stamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

/** npm ci, unless node_modules is already what the lock file says. */
export async function dependencies() {
  const modules = join(ROOT, 'node_modules');
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const stamp = hash(lock, process.versions.modules, process.platform, process.arch);
  const file = join(modules, '.facet-stamp');
  if (stamped(file, stamp)) return;
  const installed = join(modules, '.package-lock.json');
  if (existsSync(installed) && samePackages(lock.toString(), readFileSync(installed, 'utf8'))) {
    writeFileSync(file, stamp);
    return;
  }
  say('installing the npm packages (npm ci) ...');
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip', NODE_ENV: 'development' };
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, env });
  } catch (error) {
    throw new SetupError(
      `The npm packages cannot be had: ${messageOf(error)}`,
      'give npm a registry that it can reach.',
    );
  }
  writeFileSync(file, stamp);
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** Whether what npm noted as installed is what the lock file asks for. @param {string} lock @param {string} installed */
function samePackages(lock, installed) {
  /** @param {string} text @returns {Map<string, string>} */
  const versions = (text) => {
    /** @type {[string, {version?: string, optional?: boolean}][]} */
    const entries = Object.entries(JSON.parse(text).packages);
    return new Map(
      entries.filter(([name, { optional }]) => name && !optional).map(([name, p]) => [name, p.version ?? '']),
    );
  };
  const there = versions(installed);
  return [...versions(lock)].every(([name, version]) => there.get(name) === version);
}

/** TypeScript to dist/, unless the sources are those that were compiled last. */
export async function compile() {
  const config = ['tsconfig.json', 'tsconfig.build.json'].map((name) => join(ROOT, name));
  const sources = CODE_FOLDERS.map((name) => join(ROOT, name));
  const stamp = hashFiles([...config, ...sources], (path) => /\.(ts|mjs|json)$/.test(path));
  const file = join(ROOT, 'dist/.facet-stamp');
  if (stamped(file, stamp)) return;
  say('compiling TypeScript ...');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true }); // A removed source must not live on.
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { cwd: ROOT });
  await bundleWorkflows();
  writeFileSync(file, stamp);
}

/**
 * One file with all workflow code, so that no worker bundles at its start. The workflows keep no state in their modules,
 * so these are run once in a worker and not once in every run.
 */
async function bundleWorkflows() {
  const workflowsPath = join(ROOT, 'dist/workflows/index.js');
  if (!existsSync(workflowsPath)) return;
  const script = `
    import { writeFileSync } from 'node:fs';
    import sdk from '@temporalio/worker';
    const logger = new sdk.DefaultLogger('ERROR');
    const workflowsPath = ${JSON.stringify(workflowsPath)};
    const { code } = await sdk.bundleWorkflowCode({ workflowsPath, preloadModules: [workflowsPath], logger });
    writeFileSync('dist/workflows.bundle.js', code);`;
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT });
}

/** The C++ addons, one after the other: each compiles with all CPUs. */
export async function nativeAddons() {
  for (const name of NATIVE_FOLDERS) await nativeAddon(name);
}

/** An addon, built once for these sources and this Node and kept in the cache. @param {string} name of its folder */
async function nativeAddon(name) {
  const folder = join(ROOT, name);
  if (!existsSync(join(folder, 'binding.gyp'))) return;
  const sources = hashFiles(['binding.gyp', 'binding', 'core'].map((part) => join(folder, part)));
  const stamp = hash(sources, process.versions.modules, process.platform, process.arch);
  const target = join(folder, 'build/Release');
  if (stamped(join(target, '.facet-stamp'), stamp)) return;
  const dir = await made(`${name}-${stamp}`, async (kept) => {
    const args = ['node_modules/node-gyp/bin/node-gyp.js', 'rebuild', '-C', name];
    if (existsSync('/usr/include/node/node.h')) args.push('--nodedir=/usr');
    try {
      await run(process.execPath, args, { cwd: ROOT });
    } catch (error) {
      throw new SetupError(
        `The native code of ${name} cannot be built: ${messageOf(error)}`,
        'install a C++20 compiler, make and Python 3 (apt-get install g++ make python3).',
      );
    }
    const built = join(folder, 'build/Release');
    cpSync(built, kept, { recursive: true, filter: (path) => path === built || path.endsWith('.node') });
  });
  mkdirSync(target, { recursive: true });
  cpSync(dir, target, { recursive: true, filter: (path) => !path.endsWith('.complete') });
  writeFileSync(join(target, '.facet-stamp'), stamp);
}
