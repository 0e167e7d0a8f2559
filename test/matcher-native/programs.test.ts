import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hash, hashFiles, made } from '../../bin/setup/cache.mjs';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const CXX = process.env['CXX'] ?? 'g++';
/** How many damaged files `file_fuzz_test` loads; without it as many as it thinks fit, in about 20 s. */
const FILES = process.env['FACET_TEST_FILES'];
const FLAGS = ['-std=c++20', '-O1', '-g', '-Wall', '-Wextra', '-Werror', '-pthread'];

/** Each program of matcher-native/test once for each list of sanitizers of its first line, "// sanitize: a,b; c". */
const programs = readdirSync(join(ROOT, 'test'))
  .filter((name) => name.endsWith('_test.cc'))
  .flatMap((name) => {
    const first = readFileSync(join(ROOT, 'test', name), 'utf8').split('\n', 1)[0] ?? '';
    const lists = /^\/\/ sanitize: (.+)$/.exec(first)?.[1] ?? 'address,undefined';
    return lists.split(';').map((sanitizers) => [name.slice(0, -3), sanitizers.trim()] as const);
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facet-programs-'));
});
afterAll(() => rm(folder, { recursive: true }));

const compile = (sanitizers: string, ...more: string[]) => run(CXX, [...FLAGS, `-fsanitize=${sanitizers}`, ...more]);

/** All of core, compiled once for all programs under these sanitizers. */
async function buildCore(dir: string, sanitizers: string): Promise<string> {
  const names = readdirSync(join(ROOT, 'core')).filter((name) => name.endsWith('.cc'));
  const waiting = [...names];
  const work = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      await compile(sanitizers, '-c', join(ROOT, 'core', name), '-o', join(dir, `${name}.o`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const archive = join(dir, 'core.a');
  await run('ar', ['rcs', archive, ...names.map((name) => join(dir, `${name}.o`))]);
  return archive;
}

/** The folder of all programs under these sanitizers: compiling takes minutes, so the cache keeps it. */
async function buildPrograms(sanitizers: string): Promise<string> {
  const sources = hashFiles(['matcher-native/core', 'matcher-native/test'], (name) => /\.(cc|h|inc)$/.test(name));
  const { stdout: compiler } = await run(CXX, ['--version']);
  return made(`matcher-programs-${hash(sanitizers, sources, compiler, ...FLAGS)}`, async (dir) => {
    const core = await buildCore(dir, sanitizers);
    for (const [name] of programs.filter(([, list]) => list === sanitizers)) {
      await compile(sanitizers, join(ROOT, 'test', `${name}.cc`), core, '-o', join(dir, name));
    }
    for (const name of readdirSync(dir).filter((one) => /\.[ao]$/.test(one))) await rm(join(dir, name));
  });
}

const built = new Map<string, Promise<string>>();

// A program gets an empty folder and that of the golden files.
test.each(programs)(
  '%s says ok under %s',
  async (name, sanitizers) => {
    const building = built.get(sanitizers) ?? buildPrograms(sanitizers);
    built.set(sanitizers, building);
    const program = join(await building, name);
    const scratch = await mkdtemp(join(folder, name));
    const more = name === 'file_fuzz_test' && FILES ? [FILES] : [];
    const ended = await run(program, [scratch, join(ROOT, 'test/golden'), ...more]).catch((error: unknown) => error);
    const ok: unknown = expect.stringMatching(/(^|\n)ok\n$/);
    expect(ended).toMatchObject({ stdout: ok, stderr: '' });
  },
  600_000,
);
