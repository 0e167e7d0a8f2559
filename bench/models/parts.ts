import type { BuiltPack } from '../../models/build.ts';
import { startHuman } from '../events/human.ts';
import { median } from '../statistics.ts';
import type { Measurements } from './figures.ts';
import { type OurPipeline, type PackQuestion, startEngine } from './ours.ts';
import { mixedSizes } from './photos.ts';
import type { Part, Plan } from './plan.ts';
import { startPythonPeer } from './python.ts';

/** What every part works with. */
export interface Setting {
  readonly plan: Plan;
  readonly question: PackQuestion;
  readonly built: BuiltPack;
  readonly pipeline: OurPipeline;
  /** For files of the bench; removed at its end. */
  readonly folder: string;
  /** The pipeline's photos as files. */
  readonly files: readonly string[];
}

/** Below this our descriptors and a peer's are not of the same work. */
const COSINE_MIN = 0.9;

/** Runs all sides in turn, so that all see the same machine; medians over the rounds. */
async function turns<Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const measured = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) measured.get(name)?.push(await sides[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(measured.get(name) ?? [])])) as Record<Name, number>;
}

/** Ends what a part started, also when it breaks. */
async function using<T extends { end(): Promise<unknown> }, R>(one: T, work: (one: T) => Promise<R>): Promise<R> {
  try {
    return await work(one);
  } finally {
    await one.end();
  }
}

async function python({ plan, question, built, pipeline, files }: Setting): Promise<Measurements> {
  const { rounds, images } = plan;
  return using(await startPythonPeer(built, files, 1), async (one) => {
    checkSameWork(pipeline.descriptors, one.descriptors);
    return using(await startPythonPeer(built, files, 2), async (two) =>
      using(await startEngine(question, pipeline.photos, 2), async (engine) => {
        const cpu: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
        const ms = await turns(rounds, {
          ours: () => pipeline.images(images).then(noting(cpu.ours)),
          theirs: () => one.images(images).then(noting(cpu.theirs)),
          ours_2t: async () => (await engine.images(images)).ms,
          theirs_2t: async () => (await two.images(images)).ms,
        });
        const [ours, theirs] = [median(cpu.ours), median(cpu.theirs)];
        return {
          describe_vs_python: faster(ms.ours, ms.theirs),
          describe_vs_python_2t: faster(ms.ours_2t, ms.theirs_2t),
          describe_vs_python_cpu: faster(ours, theirs),
        };
      }),
    );
  });
}

const noting =
  (cpu: number[]) =>
  ({ ms, cpu_ms }: { ms: number; cpu_ms: number }): number => {
    cpu.push(cpu_ms);
    return ms;
  };

/** How many times as fast we are; beside it what the peer takes. */
const faster = (ours: number, theirs: number) => ({ value: theirs / ours, peer_value: theirs, ratio: theirs / ours });

/** @throws Error when the peer describes other faces, or the same ones otherwise. */
function checkSameWork(ours: readonly Float32Array[], theirs: readonly (readonly (readonly number[])[])[]): void {
  for (const [index, own] of ours.entries()) {
    const faces = theirs[index] ?? [];
    const cosine = own.reduce((sum, value, i) => sum + value * (faces[0]?.[i] ?? Number.NaN), 0);
    if (faces.length === 1 && cosine >= COSINE_MIN) continue;
    throw new Error(`photo ${index}: the peer found ${faces.length} faces, cosine to our descriptor ${cosine}`);
  }
}

async function human({ plan, pipeline }: Setting): Promise<Measurements> {
  const { rounds, images } = plan;
  return using(await startHuman(pipeline.photos, 1), async (peer) => {
    const ms = await turns(rounds, {
      ours: async () => (await pipeline.images(images)).ms,
      theirs: async () => (await peer.images(images, 1)) / images,
    });
    return { describe_vs_human: faster(ms.ours, ms.theirs) };
  });
}

async function estimations({ plan, pipeline }: Setting): Promise<Measurements> {
  const ms = await turns(plan.rounds, {
    base: async () => (await pipeline.images(plan.images)).ms,
    everything: async () => (await pipeline.images(plan.images, true)).ms,
  });
  const value = ms.everything / ms.base;
  return { all_estimations_ratio: { value, peer_value: ms.base, ratio: value } };
}

async function cores({ plan, question, pipeline }: Setting): Promise<Measurements> {
  return using(await startEngine(question, pipeline.photos, 1), async (one) =>
    using(await startEngine(question, pipeline.photos, 2), async (two) => {
      const ms = await turns(plan.rounds, {
        one: async () => (await one.images(plan.images)).ms,
        two: async () => (await two.images(plan.images)).ms,
      });
      const value = ms.one / ms.two;
      return { cores_speedup: { value, peer_value: 1000 / ms.one, ratio: value } };
    }),
  );
}

async function memory({ question, pipeline, folder }: Setting): Promise<Measurements> {
  const mixed = await mixedSizes(pipeline.photos, folder);
  return using(await startEngine(question, pipeline.photos, 2), async (engine) => ({
    pack_rss_mb: { value: await engine.memory(mixed) },
  }));
}

async function growth({ plan, question, pipeline, folder }: Setting): Promise<Measurements> {
  const mixed = await mixedSizes(pipeline.photos, folder);
  return using(await startEngine(question, pipeline.photos, 2), async (engine) => {
    const { before_mb, after_mb, growth_percent } = await engine.growth(mixed, plan.growth_images);
    return { growth_pct: { value: growth_percent, peer_value: before_mb, ratio: after_mb / before_mb } };
  });
}

export const MEASURES: Readonly<Record<Exclude<Part, 'stages'>, (setting: Setting) => Promise<Measurements>>> = {
  python,
  human,
  estimations,
  cores,
  memory,
  growth,
};
