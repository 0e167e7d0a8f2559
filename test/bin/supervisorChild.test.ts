import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ChildSpec, SupervisedChild } from '../../bin/supervisorChild.ts';
import { endOrphans, LockedError, noteOf, runs, startOf, takeLock } from '../../bin/supervisorProcess.ts';
import { tempDir } from '../tempDir.ts';

const dir = tempDir();
const told: string[] = [];
const hooks = { logsDir: dir, runDir: dir, tell: (line: string) => void told.push(line), changed: () => undefined };
const shell = (name: string, script: string, ready = () => Promise.resolve(true)): ChildSpec => ({
  name,
  spawn: (log) => spawn('/bin/sh', ['-c', script], { stdio: ['ignore', log, log], detached: true }),
  ready,
  stopSignal: 'SIGTERM',
  stopWithinMs: 500,
});

/** Undefined when it has ended, also while we look. */
function groupOf(pid: string): number | undefined {
  try {
    return Number(/\) \S \d+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

/** The processes of this group that still run; ended ones may wait to be reaped for a while. */
const running = (group: number): string[] =>
  readdirSync('/proc').filter((name) => groupOf(name) === group && startOf(Number(name)) !== undefined);

/** A process that surely runs no longer. */
async function deadPid(): Promise<number> {
  const child = spawn('true');
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

async function until(check: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !check(); ) {
    if (Date.now() > end) throw new Error(`not within 10 s; told: ${told.join(' | ')}`);
    await sleep(20);
  }
}

test('a killed child is started again, and its stop leaves nothing of its group', async () => {
  const child = new SupervisedChild(shell('sleeper', 'sleep 1000 & echo started; wait'), hooks);
  await child.start();
  await until(() => readFileSync(child.log, 'utf8') === 'started\n');
  const first = child.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await until(() => child.pid !== undefined && child.pid !== first);
  expect(told.some((line) => line.startsWith('sleeper ended (SIGKILL)'))).toBe(true);
  await until(() => readFileSync(child.log, 'utf8') === 'started\nstarted\n');
  const second = child.pid ?? 0;
  await child.stop();
  expect([...running(first), ...running(second)]).toEqual([]);
  expect(existsSync(join(dir, 'sleeper.json'))).toBe(false);
});

test('a child that ignores its signal is killed after its time', async () => {
  const child = new SupervisedChild(shell('deaf', 'trap "" TERM; echo deaf; while :; do sleep 0.1; done'), hooks);
  await child.start();
  await until(() => readFileSync(child.log, 'utf8').includes('deaf'));
  await child.stop();
  expect(told).toContain('deaf did not end within 0.5 s and is killed');
});

test('a child that never comes up is given up with the end of its log', async () => {
  const child = new SupervisedChild(
    shell('broken', 'echo no such luck; exit 3', () => Promise.resolve(false)),
    hooks,
  );
  await expect(child.start()).rejects.toThrow(/broken does not start \(exit code 3\)[\s\S]*no such luck/);
  await child.stop();
});

test('a log that has grown too large is cut, and one older part is kept', async () => {
  writeFileSync(join(dir, 'talker.log'), Buffer.alloc(11 * 1024 * 1024, 'x'));
  const child = new SupervisedChild(shell('talker', 'echo hello; exec sleep 1000'), hooks);
  await child.start();
  await until(() => existsSync(`${child.log}.1`));
  await until(() => statSync(child.log).size < 1000);
  await child.stop();
}, 20_000);

test('a data directory that is deleted: told, tried again, and everything can still be ended', async () => {
  const place = mkdtempSync(join(dir, 'deleted-'));
  const lines: string[] = [];
  const child = new SupervisedChild(shell('homeless', 'exec sleep 1000'), {
    ...{ logsDir: place, runDir: place, tell: (line) => void lines.push(line) },
    changed: () => {
      statSync(place);
    },
  });
  await child.start();
  const first = child.pid ?? 0;
  rmSync(place, { recursive: true });
  process.kill(first, 'SIGKILL');
  await until(() => lines.some((line) => /^homeless ended \(.*ENOENT.*homeless\.log/.test(line)));
  expect(lines[0]).toMatch(/^homeless: .*ENOENT/);
  mkdirSync(place);
  await until(() => child.pid !== undefined);
  const second = child.pid ?? 0;
  rmSync(place, { recursive: true });
  await child.stop();
  expect([...running(first), ...running(second)]).toEqual([]);
});

test('the lock refuses a second owner by its pid and is taken over from a dead one', async () => {
  const place = mkdtempSync(join(dir, 'lock-'));
  const unlock = takeLock(place);
  expect(() => takeLock(place)).toThrow(LockedError);
  expect(() => takeLock(place)).toThrow(`process ${process.pid}`);
  unlock();
  writeFileSync(join(place, 'facet.lock'), JSON.stringify({ pid: await deadPid(), started: '1' }));
  takeLock(place)();
  writeFileSync(join(place, 'facet.lock'), 'half a li');
  takeLock(place)();
  // The same pid, given to another process since.
  writeFileSync(join(place, 'facet.lock'), JSON.stringify({ pid: process.pid, started: '1' }));
  takeLock(place)();
  expect(existsSync(join(place, 'facet.lock'))).toBe(false);
});

test('what a dead supervisor left running is ended; a stranger with its pid is not', async () => {
  const place = mkdtempSync(join(dir, 'orphans-'));
  const left = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
  const stranger = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
  const note = noteOf(left.pid ?? 0);
  writeFileSync(join(place, 'redis.json'), JSON.stringify(note));
  writeFileSync(join(place, 'temporal.json'), JSON.stringify({ pid: stranger.pid, started: '1' }));
  const lines: string[] = [];
  await endOrphans(place, (line) => void lines.push(line));
  expect(lines).toEqual([`ending redis (process ${left.pid}), left over from before`]);
  expect(runs(note)).toBe(false);
  expect(startOf(stranger.pid ?? 0)).toBeDefined();
  stranger.kill('SIGKILL');
});
