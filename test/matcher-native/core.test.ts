import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const CXX = process.env['CXX'] ?? 'g++';
const FLAGS = [
  '-std=c++20',
  '-O1',
  '-g',
  '-ffp-contract=off',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-pthread',
  '-fsanitize=address,undefined',
];
const COMPILERS = 2;

const sources = async (folder: string, end: string) =>
  (await readdir(join(ROOT, folder))).filter((name) => name.endsWith(end));

let folder = '';
let objects: string[] = [];

/** Compiles core once for all programs. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facet-core-'));
  const names = await sources('core', '.cc');
  objects = names.map((name) => join(folder, `${name}.o`));
  const compileNext = async (): Promise<void> => {
    const name = names.pop();
    if (name === undefined) return;
    await run(CXX, [...FLAGS, '-c', join(ROOT, 'core', name), '-o', join(folder, `${name}.o`)]);
    await compileNext();
  };
  await Promise.all(Array.from({ length: COMPILERS }, compileNext));
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

// Each program compares core with a plain version of the same, on every instruction set of this machine.
test.each(await sources('test', '_test.cc'))(
  '%s holds under the address and undefined behaviour sanitizers',
  async (name) => {
    const program = join(folder, name.replace('.cc', ''));
    await run(CXX, [...FLAGS, join(ROOT, 'test', name), ...objects, '-o', program]);
    const { stdout, stderr } = await run(program);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^seed \d+\n(.*\n)*ok\n$/);
  },
  600_000,
);
