// `npm run check`: everything that needs no server. Runs all, then fails if any failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_TOOLS_ENV, apiTools } from './apiTools.mjs';
import { CODE_FOLDERS, NATIVE_FOLDERS } from './folders.mjs';
import { dependencies } from './install.mjs';
import { command } from './prepare.mjs';
import { ROOT, runHere, say } from './run.mjs';
import { findClangFormat } from './testTools.mjs';

const FOLDERS = [...CODE_FOLDERS, 'test'];

/** jest without its global set-up: the tidy test reads files only. */
function tidyConfig() {
  const { globalSetup, globalTeardown, ...config } = JSON.parse(readFileSync(join(ROOT, 'jest.config.json'), 'utf8'));
  return JSON.stringify({ ...config, rootDir: ROOT });
}

/** @param {string} folder @returns {string[]} */
const cppFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(cc|cpp|h|hpp)$/.test(name) && !name.startsWith('build/'))
    .map((name) => join(folder, name));

await command(async () => {
  await dependencies();
  const folders = FOLDERS.filter((name) => existsSync(join(ROOT, name)));
  /** @type {[string, string, string[]][]} */
  const steps = [
    ['types', 'typescript/bin/tsc', ['--noEmit']],
    ['biome', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
    ['eslint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']],
    ['layers', 'dependency-cruiser/bin/dependency-cruise.mjs', folders],
    ['knip', 'knip/bin/knip.js', []],
    ['tidy', 'jest/bin/jest.js', ['--config', tidyConfig(), 'test/tidy.test.ts']],
  ];
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const failed = [];
  for (const [name, program, args] of steps) {
    const start = Date.now();
    const path = join(ROOT, 'node_modules', program);
    const code = await runHere(process.execPath, [path, ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (code !== 0) failed.push(name);
  }
  const sources = NATIVE_FOLDERS.map((name) => join(ROOT, name))
    .filter((folder) => existsSync(folder))
    .flatMap(cppFiles);
  if (sources.length > 0) {
    const code = await runHere(await findClangFormat(), ['--dry-run', '-Werror', ...sources]);
    say(`${code === 0 ? 'ok    ' : 'FAILED'} clang-format`);
    if (code !== 0) failed.push('clang-format');
  }
  const start = Date.now();
  const lint = ['lint', 'docs/generated/openapi.yaml', '--format=stylish'];
  const code = await runHere(join(await apiTools(), 'redocly'), lint, {
    cwd: ROOT,
    env: { ...process.env, ...API_TOOLS_ENV },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  say(`${code === 0 ? 'ok    ' : 'FAILED'} openapi (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed.push('openapi');
  if (failed.length > 0) say(`npm run check failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
