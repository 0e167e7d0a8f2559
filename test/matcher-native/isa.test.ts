import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { configure, isa, isas } from '../../matcher-native/index.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'fixtures/isaChild.mjs');

test('each instruction set that this machine has gives the same ids and cosines', async () => {
  const names = isas();
  console.log(`instruction sets here: ${names.join(', ')}`);
  expect(names[0]).toBe('portable');
  expect(names).toContain(isa());
  const answers: string[] = [];
  for (const name of names) {
    const { stdout } = await run(process.execPath, [CHILD, name]);
    const [used, digest = ''] = stdout.trim().split(' ');
    expect(used).toBe(name);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    answers.push(digest);
  }
  expect(new Set(answers).size).toBe(1);
});

test('what this machine has not, or another number of threads than run, is refused', () => {
  expect(() => {
    configure({ isa: 'mmx' });
  }).toThrow(/Expected one of portable.* for isa but received mmx/);
  expect(() => {
    configure({ threads: 0 });
  }).toThrow('Expected integer between 1 and 256 for threads');
  configure({ threads: 2 }); // The default.
  expect(() => {
    configure({ threads: 5 });
  }).toThrow('Expected 2, since the pool already runs, for threads but received 5');
});
