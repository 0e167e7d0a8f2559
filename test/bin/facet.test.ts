import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startOf } from '../../bin/supervisorProcess.ts';

const FACET = join(process.cwd(), 'dist/bin/facet.js');
const State = z.object({ pid: z.number(), api_url: z.url(), processes: z.record(z.string(), z.number().nullable()) });

const dir = mkdtempSync(join(tmpdir(), 'facet-up-'));
const dataDir = join(dir, 'data');
/** Servers of its own: those of the test run are not to be killed. */
const env = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, REDIS_URL: __, TEMPORAL_ADDRESS: ___, ...rest } = process.env;
  return { ...rest, FACET_DATA_DIR: dataDir, FACET_MODEL_PACK: 'npm', ...extra };
};
const facet = (args: string[], extra?: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [FACET, ...args], { env: env(extra), encoding: 'utf8' });

const state = () => State.parse(JSON.parse(readFileSync(join(dataDir, 'facet.json'), 'utf8')));
const pids = () => Object.values(state().processes).filter((pid) => pid !== null);

async function until(what: string, check: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await check()); ) {
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await sleep(50);
  }
}

/** Starts `facet up` and resolves when it has said that it is ready. */
async function up(extra?: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; output: () => string }> {
  const child = spawn(process.execPath, [FACET, 'up'], { env: env(extra), stdio: 'pipe' });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  await until(`facet up\n${text}`, () => {
    if (child.exitCode !== null) throw new Error(`facet up ended with ${child.exitCode}:\n${text}`);
    return text.includes('Facet is ready.');
  });
  return { child, output: () => text };
}

async function down(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

const healthy = async (): Promise<boolean> => {
  const answer = await fetch(`${state().api_url}/healthcheck`).catch(() => undefined);
  return answer?.ok === true;
};

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('facet up serves, refuses a second one, heals after kill -9, and SIGTERM leaves nothing', async () => {
  const { child, output } = await up();
  expect(output()).toMatch(/API +http:\/\/127\.0\.0\.1:\d+\/6/);
  expect(output()).toMatch(/Temporal Web UI +http/);
  expect(Object.keys(state().processes)).toEqual(
    expect.arrayContaining(['postgres', 'redis', 'temporal', 'api', 'matcher', 'worker-io']),
  );

  const second = facet(['up']);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Another facet (process ${child.pid}) uses ${dataDir}`);

  const before = state().processes;
  for (const name of ['postgres', 'redis', 'temporal', 'matcher', 'api']) process.kill(before[name] ?? 0, 'SIGKILL');
  await until('all back', () => {
    const now = state().processes;
    return Object.keys(before).every(
      (name) => now[name] !== null && (name === 'worker-io' || now[name] !== before[name]),
    );
  });
  await until('healthy again', healthy);

  const all = pids();
  await down(child);
  expect(all.filter((pid) => startOf(pid) !== undefined)).toEqual([]);
  expect(existsSync(join(dataDir, 'facet.json'))).toBe(false);
  expect(existsSync(join(dataDir, 'facet.lock'))).toBe(false);
}, 120_000);

test('it starts again on the same data, and so after its own kill -9', async () => {
  const { child } = await up();
  const servers = ['postgres', 'redis', 'temporal'].map((name) => state().processes[name] ?? 0);
  const roles = pids().filter((pid) => !servers.includes(pid));
  child.kill('SIGKILL');
  await until('roles end by themselves', () => roles.every((pid) => startOf(pid) === undefined));

  const { child: next, output } = await up();
  expect(output()).toContain('left over from before');
  expect(servers.filter((pid) => startOf(pid) !== undefined)).toEqual([]);
  await down(next);
  expect(readdirSync(join(dataDir, 'run')).filter((name) => name.endsWith('.json'))).toEqual([]);
}, 120_000);

test('a SIGTERM in the middle of the start leaves nothing either', async () => {
  const child = spawn(process.execPath, [FACET, 'up'], { env: env(), stdio: 'ignore' });
  const run = join(dataDir, 'run');
  await until('the first server', () => readdirSync(run).some((name) => name.endsWith('.json')), 20);
  const all = pids();
  await down(child);
  expect(all.filter((pid) => startOf(pid) !== undefined)).toEqual([]);
  expect(existsSync(join(dataDir, 'facet.lock'))).toBe(false);
}, 60_000);

test('a port that was asked for must be free; bad settings and commands are refused with a sentence', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const taken = facet(['up'], { FACET_API_PORT: `${port}` });
  holder.close();
  expect(taken.status).toBe(1);
  expect(taken.stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
  expect(facet(['up'], { FACET_API_PROT: '1' }).stderr).toBe(
    'facet: FACET_API_PROT is not a setting. Did you mean FACET_API_PORT?\n',
  );
  const dance = facet(['dance']);
  expect(dance.status).toBe(2);
  expect(dance.stderr).toContain('facet dance: no such command');
  expect(facet(['help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('facet up ') as string });
  const away = facet(['audit'], { DATABASE_URL: 'postgres://facet@127.0.0.1:1/facet' });
  expect([away.status, away.stderr]).toEqual([
    1,
    'facet: postgres cannot be reached (connect ECONNREFUSED 127.0.0.1:1): start it, or correct its address in the settings\n',
  ]);
});

test('facet models says what is loaded, from where, under which licence, and what is not there', () => {
  const { stdout } = facet(['models']);
  expect(stdout).toMatch(/^Pack npm, loaded from \/.*\/models$/m);
  expect(stdout).toMatch(
    /^face_detection +blazeface, version 1, 0\.6 MB, its weights: npm package @vladmandic\/human@/m,
  );
  expect(stdout).toMatch(/^ +MIT .*; commercial use: (yes|UNCLEAR); trained on /m);
  expect(stdout).toMatch(/^Unavailable$/m);
  expect(stdout).toContain('Estimation "mask" needs the model "mask"');
});

test('facet doctor says what is here', () => {
  const { stdout } = facet(['doctor']);
  for (const what of ['Node', 'PostgreSQL', 'Redis', 'Temporal', 'CPU', 'Models']) expect(stdout).toContain(what);
});
