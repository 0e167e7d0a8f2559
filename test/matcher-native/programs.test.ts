import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { hash, hashFiles, made } from '../../bin/setup/cache.mjs';
import { CXX, findDoctest } from '../../bin/setup/testTools.mjs';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
/** How many damaged files `file_fuzz_test` loads; without it as many as it thinks fit, in about 20 s. */
const FILES = process.env['FACET_TEST_FILES'] ?? '';
/** Of all that the programs draw; without it another one each time. They print it. */
const SEED = process.env['FACET_TEST_SEED'] ?? '';
/** -g1: names and lines, for what sanitizers tell. All of -g would take a third longer to compile. */
const FLAGS = ['-std=c++20', '-O1', '-ffp-contract=off', '-g1', '-Wall', '-Wextra', '-Werror', '-pthread'];

/** doctest's own code only counts and prints: with -O1 and sanitizers it would take 18 s to compile, so 5. */
const [MAIN, MAIN_FLAGS] = ['test/main.cc', ['-O0']] as const;

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

/** Calls `work` for each name, as many at a time as there are processors. */
async function forEach(names: string[], work: (name: string) => Promise<unknown>): Promise<void> {
  const waiting = [...names];
  const next = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await work(name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

/** The folder of all programs under these sanitizers: compiling takes minutes, so the cache keeps it. */
async function buildPrograms(sanitizers: string): Promise<string> {
  const sources = hashFiles(['matcher-native/core', 'matcher-native/test'], (name) => /\.(cc|h|inc)$/.test(name));
  const { stdout: compiler } = await run(CXX, ['--version']);
  const doctest = await findDoctest();
  const flags = [...FLAGS, ...doctest, `-fsanitize=${sanitizers}`];
  const key = hash(sources, compiler, hashFiles(doctest.slice(1)), ...MAIN_FLAGS, ...flags);
  return made(`matcher-programs-${key}`, async (dir) => {
    const core = readdirSync(join(ROOT, 'core')).filter((name) => name.endsWith('.cc'));
    const wanted = programs.filter(([, list]) => list === sanitizers).map(([name]) => name);
    const object = (path: string) => join(dir, `${basename(path, '.cc')}.o`);
    const compile = (path: string) =>
      run(CXX, [...flags, ...(path === MAIN ? MAIN_FLAGS : []), '-c', join(ROOT, path), '-o', object(path)]);
    await forEach([MAIN, ...wanted.map((name) => `test/${name}.cc`), ...core.map((name) => `core/${name}`)], compile);
    await run('ar', ['rcs', join(dir, 'core.a'), ...core.map(object)]);
    await forEach(wanted, (name) =>
      run(CXX, [...flags, object(name), object(MAIN), join(dir, 'core.a'), '-o', join(dir, name)]),
    );
    for (const name of readdirSync(dir).filter((one) => /\.[ao]$/.test(one))) await rm(join(dir, name));
  });
}

const built = new Map<string, Promise<string>>();

// A program gets an empty folder, that of the golden files, how many files to damage, and a seed.
test.each(programs)(
  '%s succeeds under %s',
  async (name, sanitizers) => {
    const building = built.get(sanitizers) ?? buildPrograms(sanitizers);
    built.set(sanitizers, building);
    const program = join(await building, name);
    const scratch = await mkdtemp(join(folder, name));
    const args = [scratch, join(ROOT, 'test/golden'), FILES, SEED];
    const ended = await run(program, args).catch((error: unknown) => error);
    const success: unknown = expect.stringMatching(/test cases: +[1-9][\s\S]*Status: SUCCESS!\n$/);
    expect(ended).toMatchObject({ stdout: success, stderr: '' });
  },
  600_000,
);
