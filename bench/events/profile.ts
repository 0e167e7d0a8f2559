import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { table } from '../figures.ts';
import { type Client, startClient } from './client.ts';
import { type ByGroup, cpuOfThreads, scale, since } from './cpu.ts';
import { add, type Costs, costsOf, kindOf, type Profile, readProfile, type Window } from './cpuProfile.ts';
import type { Plan } from './plan.ts';
import type { Platform } from './platform.ts';
import { ROTATE_MS } from './profilerPreload.ts';
import { latencyRound, throughputRound } from './rounds.ts';
import { countServerWork } from './serverWork.ts';
import type { Setting } from './setting.ts';

interface ProfileOptions {
  readonly start: (env?: NodeJS.ProcessEnv) => Promise<Platform>;
  readonly open: (platform: Platform) => Promise<Setting>;
  readonly plan: Plan;
  /** Where V8's profiles go. */
  readonly dir: string;
  readonly say: (line: string) => void;
}

const ROWS_MAX = 28;
const SMALLEST_MS = 0.05;
const MODES = [
  { title: 'one at a time', run: (client: Client, plan: Plan) => client.sequence(plan.latency.requests) },
  { title: '16 in flight', run: (client: Client, plan: Plan) => client.parallel(16, 1, plan.throughput.for_ms) },
] as const;

const STEPS_NOTE = `The tables below are V8's profiles of Facet's threads, for one request: time on the clock in which the thread wanted to
run, so more than CPU time where the CPUs are busy, and a little more by profiling itself. "Nearest file of ours": the
step that called what ran; what came by a callback has no such file.`;

const ms = (value: number): string => value.toFixed(2);
const now_us = (): number => Number(process.hrtime.bigint() / 1000n);

/** Where the CPU time of one request goes: by process, by thread, by statement and command, by file. Markdown. */
export async function profile(options: ProfileOptions): Promise<string> {
  const { start, open, plan, dir, say } = options;
  say('by process ...');
  const setting = await open(await start());
  const processes = await byProcess(setting, plan);
  const threads = await byThread(setting, plan);
  say('by step ...');
  const folder = join(dir, 'cpuprofiles');
  mkdirSync(folder, { recursive: true });
  const preload = new URL('./profilerPreload.js', import.meta.url).href;
  const platform = await start({ NODE_OPTIONS: `--import=${preload}`, FACET_TEST_PROFILES: folder });
  const steps = await bySteps(platform, setting, plan, async () => {
    await sleep(2 * ROTATE_MS);
    return readdirSync(folder).map((name) => readThread(folder, name));
  });
  return [processes, threads, steps].join('\n\n');
}

interface ThreadProfile {
  readonly pid: number;
  /** `<pid>.<thread>` */
  readonly thread: string;
  readonly profile: Profile;
}

/** @param name `<pid>.<thread>.<number>.json` */
function readThread(folder: string, name: string): ThreadProfile {
  const [pid = '', thread = ''] = name.split('.');
  return { pid: Number(pid), thread: `${pid}.${thread}`, profile: readProfile(join(folder, name)) };
}

const block = (title: string, rows: readonly (readonly string[])[], note = ''): string =>
  `${title}\n\n\`\`\`\n${table(rows)}\n\`\`\`${note && `\n\n${note}`}`;

async function byProcess(setting: Setting, plan: Plan): Promise<string> {
  const one = await latencyRound(setting, plan);
  const many = await throughputRound(setting, plan);
  const names = Object.keys(one.request_cpu).filter((name) => name !== 'noop');
  const all = (values: ByGroup) => names.reduce((sum, name) => sum + (values[name] ?? 0), 0);
  const noopAll = all(one.noop_cpu) + (one.noop_cpu['noop'] ?? 0);
  const row = (name: string) => [
    name,
    ms(one.request_cpu[name] ?? 0),
    ms(many.cpu_16[name] ?? 0),
    ms(one.noop_cpu[name] ?? 0),
    ms(setting.meter.idle[name] ?? 0),
  ];
  const rows = [
    ['process', 'one at a time', '16 in flight', 'no-op run', 'idle, ms/s'],
    ...names.map(row),
    ['its own process', '', '', ms(one.noop_cpu['noop'] ?? 0), ms(setting.meter.idle['noop'] ?? 0)],
    ['all', ms(all(one.request_cpu)), ms(all(many.cpu_16)), ms(noopAll), ''],
    ['bare pipeline', ms(one.bare_cpu_ms), ms(many.bare_cpu_ms), '', ''],
  ];
  return block('## CPU time of one request by process, ms, less the idle share', rows);
}

async function byThread({ platform, client, noop }: Setting, plan: Plan): Promise<string> {
  const api = platform.processes['api'] ?? 0;
  const measured: ByGroup[] = [];
  const server: Record<string, number>[] = [];
  for (const { run } of MODES) {
    const before = cpuOfThreads(api);
    const work = await countServerWork(platform);
    const sent = await run(client, plan);
    server.push(scale(await work(), 1 / sent.images));
    const after = cpuOfThreads(api);
    measured.push(scale(since(before, after), 1 / sent.images));
  }
  const idle = cpuOfThreads(noop.pid);
  await noop.runs(plan.latency.noop);
  measured.push(scale(since(idle, cpuOfThreads(noop.pid)), 1 / plan.latency.noop));
  const rowsOf = (columns: readonly ByGroup[], smallest: number) => {
    const names = [...new Set(columns.flatMap((column) => Object.keys(column)))];
    return names
      .map((name) => ({ name, values: columns.map((column) => column[name] ?? 0) }))
      .filter(({ values }) => Math.max(...values) >= smallest)
      .toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0))
      .map(({ name, values }) => [name, ...values.map(ms)]);
  };
  const head = MODES.map(({ title }) => title);
  return [
    block('## Threads of the API process, and of that of the no-op runs, ms', [
      ['thread', ...head, 'no-op run'],
      ...rowsOf(measured, SMALLEST_MS),
    ]),
    block('## What the servers were asked, for one request', [['what', ...head], ...rowsOf(server, 0.005)]),
  ].join('\n\n');
}

async function bySteps(
  platform: Platform,
  { path, bare }: Setting,
  plan: Plan,
  readAll: () => Promise<ThreadProfile[]>,
): Promise<string> {
  const client = await startClient(`${platform.api_url}${path}`, bare.photos);
  const windows: { window: Window; images: number }[] = [];
  try {
    await client.sequence(plan.latency.requests);
    for (const { run } of MODES) {
      const from = now_us();
      const sent = await run(client, plan);
      windows.push({ window: { from, to: now_us() }, images: sent.images });
    }
  } finally {
    await client.end();
  }
  const profiles = await readAll();
  const byMode = windows.map(({ window, images }) => costsByThread(profiles, platform, window, images));
  const threads = [...new Set(byMode.flatMap((mode) => [...mode.keys()]))].toSorted();
  const tables = threads.flatMap((thread) => [
    costTable(
      `## ${thread}: by nearest file of ours, ms`,
      byMode.map((mode) => mode.get(thread)?.steps),
    ),
    costTable(
      `## ${thread}: by what ran, ms`,
      byMode.map((mode) => mode.get(thread)?.places),
    ),
  ]);
  return [STEPS_NOTE, ...tables].join('\n\n');
}

/** Adds up the profiles of each kind of thread, for one request. */
function costsByThread(
  profiles: readonly ThreadProfile[],
  { processes, pid }: Platform,
  window: Window,
  images: number,
): Map<string, Costs> {
  const roles = new Map([...Object.entries(processes).map(([name, id]) => [id, name] as const), [pid, 'supervisor']]);
  const kinds = new Map(
    profiles.flatMap(({ thread, profile: one }) => [[thread, kindOf(one)] as const].filter(([, kind]) => kind)),
  );
  const merged = new Map<string, Costs>();
  for (const { pid: process_id, thread, profile: one } of profiles) {
    const kind = thread.endsWith('.0') ? 'main thread' : (kinds.get(thread) ?? 'other threads');
    const name = `${roles.get(process_id) ?? 'other'}, ${kind}`;
    const into = merged.get(name) ?? { steps: new Map(), places: new Map() };
    const { steps, places } = costsOf(one, window);
    for (const [step, value] of steps) add(into.steps, step, value / images);
    for (const [place, value] of places) add(into.places, place, value / images);
    merged.set(name, into);
  }
  return merged;
}

function costTable(title: string, columns: readonly (Map<string, number> | undefined)[]): string {
  const names = [...new Set(columns.flatMap((column) => [...(column?.keys() ?? [])]))];
  const rows = names
    .map((name) => ({ name, values: columns.map((column) => column?.get(name) ?? 0) }))
    .filter(({ values }) => Math.max(...values) >= SMALLEST_MS)
    .toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  const sums = columns.map((column) => [...(column?.values() ?? [])].reduce((sum, value) => sum + value, 0));
  return block(title, [
    ['where', ...MODES.map((mode) => mode.title)],
    ['all', ...sums.map(ms)],
    ...rows.slice(0, ROWS_MAX).map(({ name, values }) => [name, ...values.map(ms)]),
  ]);
}
