/** A thread with its own pipeline: describes photos for as long as it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import type { BuiltPack } from '../../models/build.ts';
import { createPipeline } from '../../models/pipeline.ts';
import { REQUEST } from './photos.ts';

export interface BareThreadData {
  readonly pack: BuiltPack;
  readonly pixelsMax: number;
  readonly photos: readonly Uint8Array[];
}

if (!parentPort) throw new Error('bareThread runs as a worker thread only');
const port = parentPort;
const { pack, pixelsMax, photos } = workerData as BareThreadData;
const pipeline = await createPipeline(pack, { pixelsMax });
for (const photo of photos) await pipeline.describe(photo, REQUEST);

port.once('message', (ms: number) => {
  void describeFor(ms).then((counted) => {
    port.postMessage(counted);
  });
});
port.postMessage('warm');

async function describeFor(ms: number): Promise<{ images: number; ms: number }> {
  const start = performance.now();
  let images = 0;
  while (performance.now() - start < ms) {
    for (const photo of photos) await pipeline.describe(photo, REQUEST);
    images += photos.length;
  }
  return { images, ms: performance.now() - start };
}
