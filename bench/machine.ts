import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

const BYTES_PER_GIB = 1024 ** 3;

/** Where the figures were measured. A load above the number of CPUs before the start makes them noise. */
export const machine = () => ({
  cpus: availableParallelism(),
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memory_gb: Math.round((totalmem() / BYTES_PER_GIB) * 10) / 10,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
});

/** Runnable processes, mean over one minute. */
export const load = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;
