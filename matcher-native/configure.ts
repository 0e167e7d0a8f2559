import { integer, refuse } from './arguments.ts';
import { native } from './native.ts';

const THREADS_MAX = 256;

/** The instructions that the kernels use: portable, neon, avx2, avx2-vnni, avx512-vnni or amx. */
export const isa = (): string => native.isa();

/** Those that this machine has, slowest first. */
export const isas = (): string[] => native.isas();

/**
 * To be called before anything else is.
 * @param settings `threads`: of the native pool, 1..256, by default 2. `isa`: one of `isas()` instead of the fastest.
 * @throws {RangeError} when this machine has no such instructions, or the pool runs with another number of threads.
 */
export function configure({ threads, isa: name }: { threads?: number | undefined; isa?: string | undefined }): void {
  if (name !== undefined && !native.forceIsa(name)) {
    throw refuse(`one of ${isas().join(', ')} (what this machine has)`, 'isa', name);
  }
  if (threads === undefined) return;
  const started = native.startPool(integer('threads', threads, 1, THREADS_MAX));
  if (started !== threads) throw refuse(`${started}, since the pool already runs,`, 'threads', threads);
}
