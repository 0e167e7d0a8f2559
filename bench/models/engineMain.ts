/** Our side of the bench with threads: the engine as the platform uses it, and what it keeps in memory. */
import { readFileSync } from 'node:fs';
import { createEngine, type DescribeRequest, type Engine } from '../../models/engine.ts';
import { serveBench } from '../child.ts';
import { growthOf, type Sample } from '../soak/growth.ts';
import type { EngineQuestion } from './ours.ts';
import { BASE, EVERYTHING } from './requests.ts';

const PIXELS_MAX = 50_000_000;
const KIB_PER_MB = 1024;
/** Photos of each thread before anything is timed: V8 compiles for each by itself what becomes hot there. */
const WARM_UP = 200;
/** Times that memory is looked at while it might grow. */
const SAMPLES = 60;
/** Of the images, until caches are full. */
const SETTLED = 1 / 3;

let engine: Engine;
let photos: readonly Uint8Array[];
let atOnce: number;

async function describeAll(list: readonly Uint8Array[], count: number, request: DescribeRequest): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      await engine.describe(list[index % list.length] ?? new Uint8Array(), request);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function images(count: number) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await describeAll(photos, count, BASE);
  const ms = (performance.now() - start) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpu_ms: (user + system) / 1000 / count };
}

/** Of this process and its children. @throws Error where there is no /proc. */
function residentMb(): number {
  const own = process.pid;
  const children = readFileSync(`/proc/${own}/task/${own}/children`, 'utf8').split(' ').filter(Boolean);
  const kib = [`${own}`, ...children].map((pid) =>
    Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  );
  return kib.reduce((sum, one) => sum + one, 0) / KIB_PER_MB;
}

async function memory(mixed: readonly Uint8Array[]): Promise<number> {
  await describeAll(mixed, 2 * mixed.length, EVERYTHING);
  return residentMb();
}

async function growth(mixed: readonly Uint8Array[], count: number) {
  const samples: Sample[] = [];
  const each = Math.ceil(count / SAMPLES);
  for (let done = 0; done < count; done += each) {
    await describeAll([...mixed.slice(done % mixed.length), ...mixed], each, EVERYTHING);
    samples.push({ minute: done + each, pss_mb: { engine: residentMb() } });
  }
  return growthOf(samples, 'engine', count * SETTLED);
}

const read = (files: readonly string[]): Uint8Array[] => files.map((file) => readFileSync(file));

serveBench(async (question: EngineQuestion) => {
  if (question.kind === 'images') return images(question.images);
  if (question.kind === 'memory') return memory(read(question.files));
  if (question.kind === 'growth') return growth(read(question.files), question.images);
  const { threads, models_dir, cache_dir, pack } = question;
  engine = await createEngine({ modelsDir: models_dir, cacheDir: cache_dir, pack, threads, pixelsMax: PIXELS_MAX });
  ({ photos } = question);
  atOnce = 2 * threads; // One in work and one ready for each thread.
  await describeAll(photos, WARM_UP * threads, BASE);
  return null;
});
