import { z } from 'zod';
import { startChild } from '../child.ts';

export type NoopQuestion =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'runs'; readonly runs: number };

export type Noop = Awaited<ReturnType<typeof startNoop>>;

/** No-op runs on the platform's own Temporal server, one after the other. */
export async function startNoop(address: string) {
  const child = startChild<NoopQuestion>(new URL('./noopMain.js', import.meta.url));
  await child.ask({ kind: 'open', address }, z.null());
  return {
    pid: child.pid,
    /** @returns milliseconds of each. */
    runs: (runs: number) => child.ask({ kind: 'runs', runs }, z.array(z.number())),
    end: () => child.end(),
  };
}
