import { readFileSync } from 'node:fs';

/** Parses /proc/<pid>/smaps_rollup. MiB; a page that n processes share counts 1/n. */
export function parsePss(text: string): number {
  const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  if (kib === undefined) throw new Error(`no line "Pss:" in ${JSON.stringify(text.slice(0, 200))}`);
  return Number(kib) / 1024;
}

/** @throws Error where the kernel does not let us look, since a sum that leaves processes out would be a lie. */
export function pssOf(pids: readonly number[]): number {
  let mb = 0;
  for (const pid of pids) {
    try {
      mb += parsePss(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return mb;
}

const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
