import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'fixtures/leakChild.mjs');
const CYCLES = 10_000;

// A cycle that left 1 KiB behind would show as 8 MiB; what the process holds moves by about 2 MiB by itself.
test('collections that come and go leave nothing behind', async () => {
  const { stdout } = await run(process.execPath, ['--expose-gc', CHILD, String(CYCLES)]);
  const [, second = 0, ...later] = stdout.trim().split('\n').map(Number);
  expect(later).toHaveLength(8);
  expect(Math.min(...later.slice(-3)) - second).toBeLessThan(6 * 1024);
});
