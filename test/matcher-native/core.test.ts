import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');

// The build is slow under sanitizers, and so are 40 rounds of random changes.
test('core agrees with a plain scan, refuses bad rows and shows no half-made change, under sanitizers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facet-core-'));
  try {
    const sources = (await readdir(join(ROOT, 'core'))).filter((name) => name.endsWith('.cc'));
    const program = join(folder, 'core_test');
    const flags = [
      '-std=c++20',
      '-O1',
      '-g',
      '-Wall',
      '-Wextra',
      '-Werror',
      '-pthread',
      '-fsanitize=address,undefined',
    ];
    const files = [join(ROOT, 'test/core_test.cc'), ...sources.map((name) => join(ROOT, 'core', name))];
    await run(process.env['CXX'] ?? 'g++', [...flags, ...files, '-o', program]);
    const { stdout } = await run(program);
    expect(stdout).toMatch(/^seed \d+\nok\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 240_000);
