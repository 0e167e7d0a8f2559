import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseStat, since, startMeter, total, withDescendants } from '../../../bench/events/cpu.ts';

test('the name in /proc/<pid>/stat may hold what it likes', () => {
  const text = '42 (a) b) c) S 7 42 42 0 -1 4194560 1 2 3 4 10 20 3 4 20 0 1 0 123 456 789';
  expect(parseStat(text)).toEqual({ parent: 7, cpu_ms: 370 });
});

test('finds children', () => {
  const child = spawn('sleep', ['5'], { stdio: 'ignore' });
  expect(withDescendants(process.pid)).toEqual(expect.arrayContaining([process.pid, child.pid]));
  child.kill();
});

const SPIN = 'while (process.cpuUsage().user < 400_000);';

test('CPU time is counted, also of a child that has ended', async () => {
  const shell = spawn('sh', { stdio: ['pipe', 'pipe', 'ignore'] }); // Idle by itself, which jest's process is not.
  const meter = await startMeter(() => ({ us: withDescendants(shell.pid ?? 0) }), 500);
  const { result, cpu_ms } = await meter.during(async () => {
    shell.stdin.write(`'${process.execPath}' -e '${SPIN}'; echo $?\n`);
    const [said]: Buffer[] = (await once(shell.stdout, 'data')) as Buffer[];
    return said?.toString().trim();
  });
  shell.kill();
  expect(result).toBe('0');
  expect(total(cpu_ms)).toBeGreaterThan(250);
});

test('sums and differences by name', () => {
  expect(since({ a: 1 }, { a: 3, b: 2 })).toEqual({ a: 2, b: 2 });
  expect(total({ a: 3, b: 2, c: 9 }, ['a', 'b', 'missing'])).toBe(5);
});
