import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEAP_FLAG, MALLOC_ENV } from '../models/memory.ts';
import type { Config } from './config.ts';
import type { ChildSpec } from './supervisorChild.ts';

/**
 * Room for new objects in the roles that make events: a request makes some megabytes of them, and collecting them in
 * V8's usual 16 MB costs it 1.5 ms of CPU time more. With 64 MB nothing is gained beyond that. It has its full size from
 * the start: V8 would grow it in steps, and memory with it, for half an hour.
 */
const ROOM_FLAGS = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/**
 * How much bytecode, in bytes, a function runs before V8 compiles it anew, optimized: 66 KiB by default. Whatever takes
 * time here is C++; the JavaScript around it is wide and flat, and compiling all of it took 2 to 4 ms of CPU an image for
 * thousands of images. What is really hot is compiled a little later. Node 22 counts calls instead, and does not start
 * with a flag that it does not know.
 */
export const COMPILE_FLAGS: readonly string[] = process.version.startsWith('v20.') ? ['--interrupt-budget=800000'] : [];

const EVENTS_FLAGS = [...ROOM_FLAGS, HEAP_FLAG, ...COMPILE_FLAGS];

/** What `facet <role>` is called with. */
export type RoleArgs = readonly string[];

/** The roles that this machine runs under `facet up`. A matcher that is configured runs elsewhere. */
export function rolesOf(config: Config, matcherConfigured: boolean): RoleArgs[] {
  return [
    ['api'],
    ...(matcherConfigured ? [] : [['matcher']]),
    ...(config.FACET_EVENTS_WORKER === 'apart' ? [['worker', 'events']] : []),
    ...(config.FACET_EVENTS_PLACEMENT === 'remote' ? [['worker', 'describe']] : []),
    ['worker', 'io'],
  ];
}

/** The executable, compiled, also when we run from the sources. */
export function executable(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'facet.js');
  return existsSync(beside) ? beside : join(here, '..', 'dist', 'bin', 'facet.js');
}

/**
 * One role as a child process of the same executable. It says over its channel that it is ready, and drains when that
 * channel closes: a role never outlives its supervisor.
 */
export function roleSpec(role: RoleArgs, env: NodeJS.ProcessEnv): ChildSpec {
  const ready = new WeakSet<object>();
  return {
    name: role.join('-'),
    spawn: (log) => {
      const flags = role.includes('api') || role.includes('events') ? EVENTS_FLAGS : [];
      const child = spawn(process.execPath, [...flags, executable(), ...role], {
        env: role.includes('matcher') ? env : { ...MALLOC_ENV, ...env },
        stdio: ['ignore', log, log, 'ipc'],
        detached: true,
      });
      child.once('message', () => ready.add(child));
      return child;
    },
    ready: (child) => Promise.resolve(ready.has(child)),
    stopSignal: 'SIGTERM',
    stopWithinMs: 35_000,
  };
}
