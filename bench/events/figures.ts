import type { Measurements as Measured } from '../figures.ts';

/** Every figure there is: its unit, the bound it is to keep, and what it is compared with. */
export const DEFINITIONS = {
  engine_p50_over_noop_ms: { unit: 'ms', target: '<= 12', peer: 'bare pipeline + no-op run, ms' },
  engine_p99_ms: { unit: 'ms', target: '<= 120', peer: 'bare pipeline, median ms' },
  engine_max_ms: { unit: 'ms', target: '<= 1000', peer: 'bare pipeline, median ms' },
  engine_p50_ms: { unit: 'ms', target: null, peer: 'bare pipeline, median ms' },
  engine_cpu_over_noop_ms: { unit: 'ms CPU', target: '<= 8', peer: 'bare pipeline + no-op run, ms CPU' },
  engine_cpu_16_ratio: { unit: 'x', target: '<= 0.5', peer: 'no-op run, ms CPU' },
  engine_cpu_16_ratio_bare_alone: { unit: 'x', target: null, peer: 'no-op run, ms CPU' },
  pipeline_share_1: { unit: 'x', target: '>= 0.65', peer: 'bare pipeline, images/s' },
  pipeline_share_20: { unit: 'x', target: '>= 0.9', peer: 'bare pipeline, images/s' },
  vs_human_20: { unit: 'x', target: '>= 4', peer: '@vladmandic/human, as many threads, ms for 20 images' },
  vs_human_20_one_thread: { unit: 'x', target: null, peer: '@vladmandic/human, one thread, ms for 20 images' },
  second_start_s: { unit: 's', target: '<= 10', peer: null },
  first_start_s: { unit: 's', target: null, peer: null },
  idle_rss_mb: { unit: 'MB', target: '<= 900', peer: null },
  idle_rss_alone_mb: { unit: 'MB', target: null, peer: null },
} as const;
export type Measurements = Measured<keyof typeof DEFINITIONS>;
