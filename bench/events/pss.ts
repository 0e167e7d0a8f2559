import { readFileSync } from 'node:fs';

const KIB = 1024;

/** Parses /proc/<pid>/smaps_rollup. MiB; a page that n processes share counts 1/n. */
export function parsePss(text: string): number {
  const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  if (kib === undefined) throw new Error(`no line "Pss:" in ${JSON.stringify(text.slice(0, 200))}`);
  return Number(kib) / KIB;
}

/** Of a file that is mapped: KiB in memory by place in the file, and KiB of the process's own copies. */
interface Mapped {
  readonly files: Map<string, number>;
  readonly own_kib: number;
}

/** Parses /proc/<pid>/smaps: what lies in memory of each file, and what belongs to no file. */
export function parseSmaps(text: string): Mapped {
  const files = new Map<string, number>();
  let own_kib = 0;
  for (const part of text.split(/^(?=[\da-f]+-[\da-f]+ )/m)) {
    const [, offset, inode, path] = /^\S+ \S+ (\S+) \S+ (\d+) *(.*)$/m.exec(part) ?? [];
    const field = (name: string) => Number(new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(part)?.[1] ?? 0);
    const [rss, anonymous] = [field('Rss'), field('Anonymous')];
    if (inode === undefined || inode === '0') own_kib += field('Pss');
    else {
      const key = `${path} ${inode} ${offset}`;
      files.set(key, Math.max(files.get(key) ?? 0, rss - anonymous));
      own_kib += anonymous;
    }
  }
  return { files, own_kib };
}

/** MiB as on a machine where nothing else runs: each page of a file once, whoever shares it with us. */
export function memoryAlone(pids: readonly number[]): number {
  const files = new Map<string, number>();
  let kib = 0;
  for (const pid of pids) {
    const mapped = parseSmaps(readIfThere(`/proc/${pid}/smaps`));
    kib += mapped.own_kib;
    for (const [key, size] of mapped.files) files.set(key, Math.max(files.get(key) ?? 0, size));
  }
  return (kib + [...files.values()].reduce((all, size) => all + size, 0)) / KIB;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!isGone(error)) throw error;
    return '';
  }
}

/** @throws Error where the kernel does not let us look, since a sum that leaves processes out would be a lie. */
export function pssOf(pids: readonly number[]): number {
  const texts = pids.map((pid) => readIfThere(`/proc/${pid}/smaps_rollup`));
  return texts.reduce((mb, text) => mb + (text === '' ? 0 : parsePss(text)), 0);
}

const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
