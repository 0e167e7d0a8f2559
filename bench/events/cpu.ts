import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Linux counts CPU time for programs in hundredths of a second, whatever the kernel's own clock is. */
const MS_PER_TICK = 10;

/** Name of a role or server -> its process and all below it. */
export type Groups = Readonly<Record<string, readonly number[]>>;
/** The same names -> milliseconds of CPU time, or milliseconds a second. */
export type ByGroup = Readonly<Record<string, number>>;

interface Stat {
  readonly parent: number;
  /** Of the process itself and of its children that have ended. */
  readonly cpu_ms: number;
}

/** Parses /proc/<pid>/stat. The name in it may hold spaces and brackets. */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
  return { parent: Number(fields[1]), cpu_ms: ticks * MS_PER_TICK };
}

function statOf(path: string): Stat | undefined {
  try {
    return parseStat(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // Gone meanwhile: what it used is in the count of its parent.
  }
}

/** These processes and all that they started, directly or not. */
export function withDescendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(`/proc/${name}/stat`);
    if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(name)]);
  }
  const found = [pid];
  for (const one of found) found.push(...(children.get(one) ?? []));
  return found;
}

const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((total, pid) => total + (statOf(`/proc/${pid}/stat`)?.cpu_ms ?? 0), 0);

const read = (groups: Groups): ByGroup =>
  Object.fromEntries(Object.entries(groups).map(([name, pids]) => [name, cpuOf(pids)]));

/** How much each has grown. */
export const since = (before: ByGroup, after: ByGroup): ByGroup =>
  Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, ms - (before[name] ?? 0)]));

/** CPU time of each thread of a process by the thread's name. */
export function cpuOfThreads(pid: number): ByGroup {
  const byName: Record<string, number> = {};
  const folder = `/proc/${pid}/task`;
  for (const thread of existsSync(folder) ? readdirSync(folder) : []) {
    const stat = `${folder}/${thread}/stat`;
    const text = existsSync(stat) ? readFileSync(stat, 'utf8') : '';
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const name =
      `${text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))} ${thread === `${pid}` ? '(main)' : ''}`.trim();
    byName[name] = (byName[name] ?? 0) + (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  }
  return byName;
}

export interface Meter {
  /** CPU time of each group while `work` runs and a second after it, less what the group uses when idle. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; cpu_ms: ByGroup }>;
  /** Milliseconds a second, of each group, before any work. */
  readonly idle: ByGroup;
}

/** What a request leaves to be done after its answer still belongs to it. */
const AFTERWARDS_MS = 1_000;

/** What still runs after the warm-up is no idle share: of each group the quietest window counts. */
const IDLE_WINDOWS = 3;

const least = ([first = {}, ...others]: readonly ByGroup[]): ByGroup =>
  Object.fromEntries(
    Object.entries(first).map(([name, value]) => [name, Math.min(value, ...others.map((one) => one[name] ?? value))]),
  );

/** @param groups asked at each reading: servers start processes for new connections. */
export async function startMeter(groups: () => Groups, idle_ms: number): Promise<Meter> {
  const measure = async <T>(work: () => Promise<T>) => {
    const [before, start] = [read(groups()), performance.now()];
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    return { result, used: since(before, read(groups())), seconds };
  };
  const windows: ByGroup[] = [];
  for (let n = 0; n < IDLE_WINDOWS; n++) {
    const { used, seconds } = await measure(() => sleep(idle_ms / IDLE_WINDOWS));
    windows.push(scale(used, 1 / seconds));
  }
  const idle = least(windows);
  return {
    idle,
    async during(work) {
      const { result, used, seconds } = await measure(async () => {
        const value = await work();
        await sleep(AFTERWARDS_MS);
        return value;
      });
      return { result, cpu_ms: since(scale(idle, seconds), used) };
    },
  };
}

export const scale = (values: ByGroup, factor: number): ByGroup =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value * factor]));

/** Of the named groups, or of all. */
export const total = (values: ByGroup, names: readonly string[] = Object.keys(values)): number =>
  names.reduce((all, name) => all + (values[name] ?? 0), 0);
