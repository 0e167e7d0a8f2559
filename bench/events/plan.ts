/** How much of everything is measured. */
export interface Plan {
  /** Threads of inference, on every side. */
  readonly threads: number;
  readonly photos: number;
  readonly faces: number;
  /** From the first ready to the measurement of memory. */
  readonly idle_before_memory_ms: number;
  readonly starts: number;
  readonly idle_ms: number;
  /** Of each: bare pipeline, no-op runs and requests, one after the other, so that all see the same machine. */
  readonly latency: {
    readonly rounds: number;
    readonly bare: number;
    readonly noop: number;
    readonly requests: number;
  };
  readonly throughput: { readonly rounds: number; readonly bare_ms: number; readonly for_ms: number };
  readonly human: { readonly rounds: number; readonly images: number };
}

const THREADS = 2;

export const FULL: Plan = {
  threads: THREADS,
  photos: 8,
  faces: 10_000,
  idle_before_memory_ms: 60_000,
  starts: 3,
  idle_ms: 15_000,
  latency: { rounds: 5, bare: 80, noop: 120, requests: 120 },
  throughput: { rounds: 5, bare_ms: 8_000, for_ms: 10_000 },
  human: { rounds: 5, images: 20 },
};

/** For work on the bench itself: its figures are noise. */
export const QUICK: Plan = {
  ...FULL,
  idle_before_memory_ms: 5_000,
  starts: 1,
  idle_ms: 3_000,
  latency: { rounds: 2, bare: 16, noop: 20, requests: 20 },
  throughput: { rounds: 1, bare_ms: 2_000, for_ms: 3_000 },
  human: { rounds: 1, images: 20 },
};

export const PARTS = ['memory', 'start', 'latency', 'throughput', 'human'] as const;
