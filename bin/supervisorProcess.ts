import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const Note = z.object({ pid: z.number().int().positive(), started: z.string() });
/** A process that is told from another one with the same pid by when it started. */
export type Note = z.infer<typeof Note>;

const ORPHAN_GRACE_MS = 10_000;
const POLL_MS = 50;

/** When this process started, in the system's own words; undefined when there is no such process. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // The name before may hold spaces.
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

export const noteOf = (pid: number): Note => ({ pid, started: startOf(pid) ?? '' });

/** Whether exactly this process still runs. */
export const runs = ({ pid, started }: Note): boolean => startOf(pid) === started;

/** A note that was written before; undefined when there is none or a crash left half of one. */
export function readNote(path: string): Note | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return Note.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/**
 * Takes the data directory for this process. A lock whose owner is gone, even by kill -9, is taken over.
 * @returns what gives it back. Throws LockedError naming the owner.
 */
export function takeLock(dataDir: string): () => void {
  const path = join(dataDir, 'facet.lock');
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(noteOf(process.pid)));
  try {
    for (let tries = 0; !linked(mine, path); tries += 1) {
      const owner = readNote(path);
      if ((owner && runs(owner)) || tries > 5) {
        throw new LockedError(
          `Another facet (process ${owner?.pid ?? 'unknown'}) uses ${dataDir}. ` +
            `End it (kill ${owner?.pid ?? '<its pid>'}) or set another FACET_DATA_DIR.`,
        );
      }
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readNote(path)?.pid === process.pid) rmSync(path, { force: true });
  };
}

/** Unlike a write, a link appears with its content or not at all. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Sends a signal to a process that leads its group and to all that it started; a group that is gone is fine. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone.
  }
}

/**
 * Ends what a supervisor that died without a word left running, found by the notes in `runDir`.
 * Roles end by themselves when they lose their supervisor; servers do not.
 */
export async function endOrphans(runDir: string, tell: (line: string) => void): Promise<void> {
  mkdirSync(runDir, { recursive: true });
  const files = readdirSync(runDir).filter((name) => name.endsWith('.json'));
  await Promise.all(
    files.map(async (name) => {
      const path = join(runDir, name);
      const note = readNote(path);
      if (note && runs(note)) {
        tell(`ending ${name.slice(0, -5)} (process ${note.pid}), left over from before`);
        process.kill(note.pid, 'SIGINT');
        for (const end = Date.now() + ORPHAN_GRACE_MS; runs(note) && Date.now() < end; ) await sleep(POLL_MS);
        signalGroup(note.pid, 'SIGKILL');
        while (runs(note)) await sleep(POLL_MS);
      }
      rmSync(path, { force: true });
    }),
  );
}
