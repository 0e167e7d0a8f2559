import { availability, type Estimation, tasksOf } from './availability.ts';
import { Backlog } from './backlog.ts';
import { type BuildOptions, buildPack } from './build.ts';
import { cosineOf, similarityOf } from './calibration.ts';
import { Crew, type RunOptions } from './crew.ts';
import { type DecodeJob, startDecoder } from './decoder.ts';
import { CPU_ONLY, checkProviders } from './executionProviders.ts';
import { readHeader } from './format.ts';
import { type DecodedImage, FORMATS_DEFAULT, type ImageFormat } from './image.ts';
import { startThread, type ThreadJob } from './inferenceThread.ts';
import type { PackName } from './manifest.ts';
import { type PackReport, reportOf } from './packReport.ts';
import type { DescribedImage, DescribeRequest } from './request.ts';

export { aggregate, aggregateBodies, type Person } from './aggregate.ts';
export { ESTIMATIONS, type Estimation } from './availability.ts';
export type { DescribedBody, DescribedFace, DescribedImage, DescribeRequest, Descriptor } from './request.ts';

/** Photos in, faces out: decoding and inference run in threads and processes of their own. */
export interface Engine {
  readonly pack: PackName;
  readonly report: PackReport;
  readonly descriptor: { version: number; dimensions: number; threshold_match: number };
  /** true, or a sentence naming the model that is missing */
  available(estimation: Estimation): true | string;
  /** Cosine -1..1 to similarity 0..1. */
  similarity(cosine: number, version: number): number;
  /** Inverse of similarity. */
  cosine(similarity: number, version: number): number;
  /**
   * The photo stays the caller's; it must not change before the promise settles.
   * @throws PlatformError imageInvalid, imageTooLarge, imageTooSlow, imageHarmful, warpSizeWrong, tooBusy; the reason of
   * the signal when that fires.
   */
  describe(photo: Uint8Array, request: DescribeRequest, options?: RunOptions): Promise<DescribedImage>;
  /** Photos that `describe` was given. */
  readonly backlog: Backlog;
  close(): Promise<void>;
}

export interface EngineOptions extends BuildOptions {
  /** Of onnxruntime, the first that takes an operation has it; default cpu. */
  providers?: readonly string[];
  /** Threads that describe photos; each has its own sessions, 140 to 200 MB. */
  threads: number;
  pixelsMax: number;
  /** Turn photos that lie on their side or upside down upright, where a request does not say; default: no. */
  autoRotation?: boolean;
  /** Formats of photos that are accepted; default FORMATS_DEFAULT. */
  formats?: readonly ImageFormat[];
  /** Photos that may wait for a thread; default 64. */
  waitingMax?: number;
}

const DECODERS = 2;
const WAITING_MAX = 64;

interface SlowJob extends DecodeJob {
  request: DescribeRequest;
  run: RunOptions;
}

/** Builds the pack if needed, starts all threads. @throws Error when models are missing or not the pinned ones. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const {
    threads: size,
    pixelsMax,
    formats = FORMATS_DEFAULT,
    autoRotation = false,
    waitingMax = WAITING_MAX,
    providers = CPU_ONLY,
  } = options;
  checkProviders(providers);
  const pack = await buildPack(options);
  const threads = new Crew<ThreadJob, DescribedImage>({
    size,
    waitingMax,
    start: () => startThread({ pack, pixelsMax, providers }),
  });
  const decoders = slowCrew(threads, waitingMax);
  const backlog = new Backlog();
  await threads.warm();
  const report = reportOf(pack);
  const tasks = tasksOf(report);
  const { version, dimensions = 0, thresholds } = pack.models.face_descriptor.model;
  return {
    pack: pack.name,
    report,
    descriptor: { version, dimensions, threshold_match: thresholds['match'] ?? 1 },
    available: (estimation) => availability(estimation, tasks),
    similarity: similarityOf,
    cosine: cosineOf,
    backlog,
    async describe(photo, asked, run = {}) {
      const request: DescribeRequest = { orientation: autoRotation, ...asked };
      const { simple } = readHeader(photo, pixelsMax, formats);
      const { use_exif_info, exif } = request;
      const options = { use_exif_info, exif, pixelsMax, formats };
      return backlog.during(() =>
        simple
          ? threads.run({ photo: copy(photo), request }, run)
          : decoders.run({ bytes: photo, options, request, run }, run),
      );
    },
    async close() {
      await Promise.all([decoders.close(), threads.close()]);
    },
  };
}

/** A decoder is free again only when its pixels were described, so that at most two large photos are in memory. */
function slowCrew(threads: Crew<ThreadJob, DescribedImage>, waitingMax: number): Crew<SlowJob, DescribedImage> {
  return new Crew<SlowJob, DescribedImage>({
    size: DECODERS,
    waitingMax,
    async start() {
      const decoder = await startDecoder();
      return {
        get alive() {
          return decoder.alive;
        },
        async run({ request, run, ...job }) {
          const decoded: DecodedImage = await decoder.run(job);
          const photo = request.image_type !== 0 ? copy(job.bytes) : new Uint8Array();
          return threads.run({ photo, decoded, request }, run);
        },
        close: () => decoder.close(),
      };
    },
  });
}

function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(bytes.length);
  own.set(bytes);
  return own;
}
