import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../matcher-native');
const GOLDEN = join(ROOT, 'test/golden');
const SOURCES = ['checksum', 'file', 'file_check', 'file_writer'].map((name) => join(ROOT, `core/${name}.cc`));
const FLAGS = ['-std=c++20', '-O1', '-g', '-Wall', '-Wextra', '-Werror', '-fsanitize=address,undefined'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facet-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function build(name: string): Promise<string> {
  const program = join(folder, name);
  await run(process.env['CXX'] ?? 'g++', [...FLAGS, join(ROOT, `test/${name}.cc`), ...SOURCES, '-o', program]);
  return program;
}

test('a file is read back as it was written, and refused by the name of the section when one bit differs', async () => {
  const program = await build('file_test');
  const files = join(folder, 'files');
  await mkdir(files);
  expect((await run(program, [files, GOLDEN])).stdout).toBe('ok\n');
}, 120_000);

test('no mutated file crashes the reader or passes unseen', async () => {
  const program = await build('file_fuzz');
  expect((await run(program, [GOLDEN])).stdout).toMatch(/^seed \d+\n\d+ of \d+ loaded\nok\n$/);
}, 240_000);
