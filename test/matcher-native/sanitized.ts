import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const FLAGS = ['-std=c++20', '-O1', '-g', '-Wall', '-Wextra', '-Werror', '-pthread'];

/** Builds matcher-native/test/<name>.cc with the named sources of core (all by default). @returns what it prints. */
export async function runSanitized(name: string, sanitizers: string, sources?: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'facet-core-'));
  try {
    const used = sources ?? (await readdir(join(ROOT, 'core'))).filter((file) => file.endsWith('.cc'));
    const program = join(folder, name);
    const files = [join(ROOT, 'test', `${name}.cc`), ...used.map((file) => join(ROOT, 'core', file))];
    await run(process.env['CXX'] ?? 'g++', [...FLAGS, `-fsanitize=${sanitizers}`, ...files, '-o', program]);
    const { stdout } = await run(program);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
