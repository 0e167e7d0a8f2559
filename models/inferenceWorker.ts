/** A thread with its own sessions: describes one photo after the other, as its parent sends them. */
import { parentPort, workerData } from 'node:worker_threads';
import { PlatformError } from '../contract/errors.ts';
import type { ThreadAnswer, ThreadData, ThreadJob } from './inferenceThread.ts';
import { createPipeline } from './pipeline.ts';

if (!parentPort) throw new Error('inferenceWorker runs as a worker thread only');
const port = parentPort;
const { pack, ...options } = workerData as ThreadData;
const pipeline = await createPipeline(pack, options);

port.on('message', (job: ThreadJob) => {
  void describe(job).then((answer) => {
    port.postMessage(answer);
  });
});
port.postMessage({ ready: true } satisfies ThreadAnswer);

async function describe({ photo, decoded, request }: ThreadJob): Promise<ThreadAnswer> {
  try {
    const image = decoded
      ? await pipeline.describeDecoded(decoded, photo, request)
      : await pipeline.describe(photo, request);
    return { image };
  } catch (error) {
    const key = error instanceof PlatformError ? error.key : 'internal';
    return { error: { key, detail: error instanceof Error ? error.message : String(error) } };
  }
}
