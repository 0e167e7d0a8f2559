import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const CXX = process.env['CXX'] ?? 'g++';
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

const archives = new Map<string, Promise<string>>();

/** All of core in one archive, compiled once for each list of sanitizers. */
async function buildCore(sanitizers: string): Promise<string> {
  const place = join(folder, sanitizers);
  await mkdir(place);
  const names = readdirSync(join(ROOT, 'core')).filter((name) => name.endsWith('.cc'));
  const waiting = [...names];
  const compile = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      const output = join(place, `${name}.o`);
      await run(CXX, [...FLAGS, `-fsanitize=${sanitizers}`, '-c', join(ROOT, 'core', name), '-o', output]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compile));
  const archive = join(place, 'core.a');
  await run('ar', ['rcs', archive, ...names.map((name) => join(place, `${name}.o`))]);
  return archive;
}

// Compiling is slow under sanitizers. A program gets an empty folder and that of the golden files.
test.each(programs)(
  '%s says ok under %s',
  async (name, sanitizers) => {
    const core = archives.get(sanitizers) ?? buildCore(sanitizers);
    archives.set(sanitizers, core);
    const program = join(folder, sanitizers, name);
    const source = join(ROOT, 'test', `${name}.cc`);
    await run(CXX, [...FLAGS, `-fsanitize=${sanitizers}`, source, await core, '-o', program]);
    const scratch = `${program}.files`;
    await mkdir(scratch);
    const ended = await run(program, [scratch, join(ROOT, 'test/golden')]).catch((error: unknown) => error);
    const ok: unknown = expect.stringMatching(/(^|\n)ok\n$/);
    expect(ended).toMatchObject({ stdout: ok, stderr: '' });
  },
  600_000,
);
