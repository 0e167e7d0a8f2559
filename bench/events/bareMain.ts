/** The pipeline alone, called directly, in a process of its own: what every other figure is compared with. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type BuiltPack, buildPack } from '../../models/build.ts';
import { createPipeline, type Pipeline } from '../../models/pipeline.ts';
import { serveBench } from '../child.ts';
import { sum } from '../statistics.ts';
import type { BareQuestion } from './bare.ts';
import type { BareThreadData } from './bareThread.ts';
import { cutPhotos, REQUEST } from './photos.ts';

const PIXELS_MAX = 50_000_000;
const Counted = z.object({ images: z.int(), ms: z.number() });

let pack: BuiltPack;
let pipeline: Pipeline;
let photos: readonly Uint8Array[];

async function alone(images: number) {
  const ms: number[] = [];
  const before = process.cpuUsage();
  for (let index = 0; index < images; index++) {
    const start = performance.now();
    const { faces } = await pipeline.describe(photo(index), REQUEST);
    ms.push(performance.now() - start);
    if (faces.length !== 1) throw new Error(`${faces.length} faces on photo ${index % photos.length}`);
  }
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu_ms: (user + system) / 1000 / images };
}

function photo(index: number): Uint8Array {
  const one = photos[index % photos.length];
  if (!one) throw new Error('no photos were cut');
  return one;
}

/** Threads that describe photos for `ms`, each with a pipeline of its own, as in the platform. */
async function parallel(threads: number, ms: number) {
  const workers = Array.from({ length: threads }, () => {
    const workerData: BareThreadData = { pack, pixelsMax: PIXELS_MAX, photos };
    return new Worker(new URL('./bareThread.js', import.meta.url), { workerData });
  });
  const heard = (worker: Worker) =>
    new Promise<unknown>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
  try {
    await Promise.all(workers.map(heard)); // Warm.
    const before = process.cpuUsage();
    const counts = workers.map(heard);
    for (const worker of workers) worker.postMessage(ms);
    const done = z.array(Counted).parse(await Promise.all(counts));
    const { user, system } = process.cpuUsage(before);
    const images = sum(done.map((one) => one.images));
    const images_per_s = sum(done.map((one) => (1000 * one.images) / one.ms));
    return { images_per_s, cpu_ms: (user + system) / 1000 / images };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

serveBench(async (question: BareQuestion) => {
  if (question.kind === 'alone') return alone(question.images);
  if (question.kind === 'parallel') return parallel(question.threads, question.ms);
  const { models_dir, cache_dir, folder } = question;
  pack = await buildPack({ modelsDir: models_dir, cacheDir: cache_dir, pack: question.pack });
  pipeline = await createPipeline(pack, { pixelsMax: PIXELS_MAX });
  photos = await cutPhotos(pipeline, folder, question.photos);
  const { version, dimensions = 0 } = pack.models.face_descriptor.model;
  return { photos, version, dimensions };
});
