import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const USED = /^(code|isa|kernel|quantize|rotation)\w*\.cc$/;

// The build is slow under sanitizers.
test('codes rule out no row that they should not, on each instruction set, under sanitizers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'facet-codes-'));
  try {
    const sources = (await readdir(join(ROOT, 'core'))).filter((name) => USED.test(name));
    const program = join(folder, 'codes_test');
    const flags = ['-std=c++20', '-O1', '-g', '-ffp-contract=off', '-Wall', '-Wextra', '-Werror'];
    flags.push('-fsanitize=address,undefined');
    const files = [join(ROOT, 'test/codes_test.cc'), ...sources.map((name) => join(ROOT, 'core', name))];
    await run(process.env['CXX'] ?? 'g++', [...flags, ...files, '-o', program]);
    const { stdout } = await run(program);
    expect(stdout).toMatch(/^seed \d+\n(# .*\n)+ok\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 240_000);
