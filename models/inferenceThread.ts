import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type ErrorKey, PlatformError } from '../contract/errors.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import type { BuiltPack } from './build.ts';
import { compiled } from './compiled.ts';
import type { Member } from './crew.ts';
import type { DecodedImage } from './image.ts';
import { HEAP_FLAG } from './memory.ts';
import type { DescribedImage, DescribeRequest } from './request.ts';
import { ModelError } from './sources.ts';

/** What a thread is given when it starts. */
export interface ThreadData {
  pack: BuiltPack;
  pixelsMax: number;
  /** Of onnxruntime; default cpu. */
  providers?: readonly string[];
}

/** One photo; the memory of `photo` and `decoded` goes over to the thread. */
export interface ThreadJob {
  photo: Uint8Array<ArrayBuffer>;
  decoded?: DecodedImage;
  request: DescribeRequest;
}

export type ThreadAnswer = { ready: true } | { image: DescribedImage } | { error: { key: ErrorKey; detail: string } };

const HEAP_LIMIT_MB = 512;
/** Beyond this the thread is ended: 256 faces on a slow machine take about 10 s. */
const DESCRIBE_LIMIT_MS = 60_000;

/** Starts a thread and waits until its models are loaded. @throws what loading them throws. */
export async function startThread(
  data: ThreadData,
  file: URL = compiled('inferenceWorker.js'),
): Promise<Member<ThreadJob, DescribedImage>> {
  setFlagsFromString(HEAP_FLAG);
  const worker = new Worker(file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB } });
  const thread = new InferenceThread(worker);
  await thread.ready();
  return thread;
}

class InferenceThread implements Member<ThreadJob, DescribedImage> {
  readonly #worker: Worker;
  #pending: { resolve: (answer: ThreadAnswer) => void; reject: (error: Error) => void } | undefined;
  #started = false;
  alive = true;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: ThreadAnswer) => this.#pending?.resolve(answer));
    worker.on('error', (error) => {
      this.#end(this.#started ? harmful(error.message) : restoreClass(error));
    });
    worker.on('exit', (code) => {
      this.#end(harmful(`exit code ${code}`));
    });
  }

  async ready(): Promise<void> {
    await this.#answer(DESCRIBE_LIMIT_MS);
    this.#started = true;
  }

  async run({ photo, decoded, request }: ThreadJob): Promise<DescribedImage> {
    const answering = this.#answer(DESCRIBE_LIMIT_MS);
    const moved: ArrayBuffer[] = photo.byteLength > 0 ? [photo.buffer] : [];
    if (decoded?.data.buffer instanceof ArrayBuffer) moved.push(decoded.data.buffer);
    this.#worker.postMessage({ photo, request, ...(decoded ? { decoded } : {}) } satisfies ThreadJob, moved);
    const answer = await answering;
    if ('error' in answer) throw new PlatformError(answer.error.key, answer.error.detail);
    if (!('image' in answer)) throw new Error('inference thread answered without a result');
    return restoreBuffers(answer.image);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #answer(limitMs: number): Promise<ThreadAnswer> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<ThreadAnswer>((resolve, reject) => {
        this.#pending = { resolve, reject };
        timer = setTimeout(() => {
          this.#end(new PlatformError('imageTooSlow', `Describing the image took longer than ${limitMs} ms`));
          void this.#worker.terminate();
        }, limitMs);
      });
    } finally {
      clearTimeout(timer);
      this.#pending = undefined;
    }
  }

  #end(error: Error): void {
    this.alive = false;
    this.#pending?.reject(error);
  }
}

function harmful(reason: string): PlatformError {
  return new PlatformError('imageHarmful', `Image ended the thread that worked on it (${reason})`);
}

/** An error comes over from another thread without its class. */
function restoreClass(error: Error): Error {
  return error.name === 'ModelError' ? new ModelError(error.message, { cause: error }) : error;
}

/** A message turns a Buffer into a plain Uint8Array. */
function restoreBuffers(image: DescribedImage): DescribedImage {
  for (const { sample } of image.faces) {
    if (sample) sample.jpeg = asBuffer(sample.jpeg);
  }
  for (const body of image.bodies === UNAVAILABLE ? [] : image.bodies) {
    if (body.sample) body.sample = asBuffer(body.sample);
  }
  if (image.origin) image.origin = asBuffer(image.origin);
  return image;
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
