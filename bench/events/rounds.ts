import { median, percentile } from '../statistics.ts';
import { type ByGroup, scale, total } from './cpu.ts';
import type { Measurements } from './figures.ts';
import type { HumanPeer } from './human.ts';
import type { Plan } from './plan.ts';
import type { Setting } from './setting.ts';

const REQUESTS_AT_ONCE = 16;
const NOOP_GROUPS = ['noop', 'temporal', 'postgres', 'redis'];
/** All that serves a request: everything but the no-op runs' own process. */
const servers = (cpu_ms: ByGroup): number => total(cpu_ms) - (cpu_ms['noop'] ?? 0);

/** One turn of bare pipeline, no-op runs and requests one at a time; CPU times are milliseconds of one of them. */
export interface LatencyRound {
  readonly bare_ms: number;
  readonly bare_cpu_ms: number;
  readonly noop_ms: readonly number[];
  readonly noop_cpu: ByGroup;
  readonly request_ms: readonly number[];
  readonly request_cpu: ByGroup;
}

export async function latencyRound({ bare, noop, client, meter }: Setting, plan: Plan): Promise<LatencyRound> {
  const { latency } = plan;
  const alone = await bare.alone(latency.bare);
  const runs = await meter.during(() => noop.runs(latency.noop));
  const sent = await meter.during(() => client.sequence(latency.requests));
  return {
    bare_ms: median(alone.ms),
    bare_cpu_ms: alone.cpu_ms,
    noop_ms: runs.result,
    noop_cpu: scale(runs.cpu_ms, 1 / latency.noop),
    request_ms: sent.result.ms,
    request_cpu: scale(sent.cpu_ms, 1 / latency.requests),
  };
}

export const noopCpu = ({ noop_cpu }: LatencyRound): number => total(noop_cpu, NOOP_GROUPS);

export function latencyFigures(rounds: readonly LatencyRound[]): Measurements {
  const of = (value: (round: LatencyRound) => number): number => median(rounds.map(value));
  const p50 = ({ request_ms }: LatencyRound) => median(request_ms);
  const bare = of(({ bare_ms }) => bare_ms);
  const beside = (value: number) => ({ value: value - bare, peer_value: bare, ratio: value / bare });
  const all = rounds.flatMap(({ request_ms }) => request_ms);
  const noop = (round: LatencyRound) => round.bare_ms + median(round.noop_ms);
  const noop_cpu = (round: LatencyRound) => round.bare_cpu_ms + noopCpu(round);
  return {
    engine_p50_over_noop_ms: {
      value: of((round) => p50(round) - noop(round)),
      peer_value: of(noop),
      ratio: of((round) => p50(round) / noop(round)),
    },
    engine_p99_ms: beside(percentile(all, 0.99)),
    engine_max_ms: beside(Math.max(...all)),
    engine_p50_ms: { value: of((round) => p50(round) - round.bare_ms), peer_value: bare, ratio: of(p50) / bare },
    engine_cpu_over_noop_ms: {
      value: of((round) => servers(round.request_cpu) - noop_cpu(round)),
      peer_value: of(noop_cpu),
      ratio: of((round) => servers(round.request_cpu) / noop_cpu(round)),
    },
  };
}

/** One turn with many requests at once; CPU times are those of one image. */
export interface ThroughputRound {
  readonly bare_images_per_s: number;
  readonly bare_cpu_ms: number;
  readonly images_per_s_1: number;
  readonly cpu_16: ByGroup;
  readonly images_per_s_20: number;
}

export async function throughputRound({ bare, client, meter }: Setting, plan: Plan): Promise<ThroughputRound> {
  const { bare_ms, for_ms } = plan.throughput;
  const beside = await bare.parallel(plan.threads, bare_ms);
  const one = await meter.during(() => client.parallel(REQUESTS_AT_ONCE, 1, for_ms));
  const twenty = await client.parallel(2, 20, for_ms);
  return {
    bare_images_per_s: beside.images_per_s,
    bare_cpu_ms: beside.cpu_ms,
    images_per_s_1: (1000 * one.result.images) / one.result.elapsed_ms,
    cpu_16: scale(one.cpu_ms, 1 / one.result.images),
    images_per_s_20: (1000 * twenty.images) / twenty.elapsed_ms,
  };
}

export function throughputFigures(rounds: readonly ThroughputRound[], latency: readonly LatencyRound[]): Measurements {
  const of = (value: (round: ThroughputRound) => number): number => median(rounds.map(value));
  const peer_value = of((round) => round.bare_images_per_s);
  const share_1 = of((round) => round.images_per_s_1 / round.bare_images_per_s);
  const share_20 = of((round) => round.images_per_s_20 / round.bare_images_per_s);
  const shares: Measurements = {
    pipeline_share_1: { value: share_1, peer_value, ratio: share_1 },
    pipeline_share_20: { value: share_20, peer_value, ratio: share_20 },
  };
  if (latency.length === 0) return { ...shares, engine_cpu_16_ratio: 'needs part latency, which was left out' };
  const noop = median(latency.map(noopCpu));
  const alone = median(latency.map(({ bare_cpu_ms }) => bare_cpu_ms));
  const over = (value: number) => ({ value, peer_value: noop, ratio: value });
  return {
    ...shares,
    // The same image costs more CPU time when two are described at once (shared caches, shared cores): like with like.
    engine_cpu_16_ratio: over(of((round) => servers(round.cpu_16) - round.bare_cpu_ms) / noop),
    engine_cpu_16_ratio_bare_alone: over(of((round) => servers(round.cpu_16) - alone) / noop),
  };
}

/** The same images in one request over HTTP, and by the peer. */
export async function humanFigures(setting: Setting, human: HumanPeer, plan: Plan): Promise<Measurements> {
  const { rounds, images } = plan.human;
  const turns: { ours: number; threads: number; one: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await setting.client.sequence(3, images);
    const threads = await human.images(images, plan.threads);
    const one = await human.images(images, 1);
    turns.push({ ours: median(ours.ms), threads, one });
  }
  const over = (peer: 'threads' | 'one') => {
    const value = median(turns.map((turn) => turn[peer] / turn.ours));
    return { value, peer_value: median(turns.map((turn) => turn[peer])), ratio: value };
  };
  return { vs_human_20: over('threads'), vs_human_20_one_thread: over('one') };
}
