/** Our side of the bench in one thread: photos one after the other, whole or by stages. */
import { ARCFACE, toWarp, WARP_SIDE } from '../../models/alignment.ts';
import { describeFace } from '../../models/attributes.ts';
import { type BuiltPack, buildPack } from '../../models/build.ts';
import { decode } from '../../models/decode.ts';
import { scaleTo } from '../../models/detector.ts';
import { gradeFace } from '../../models/face/grade.ts';
import { fivePoints } from '../../models/faceMesh.ts';
import { similarityTransform } from '../../models/geometry.ts';
import { type Loaded, loadPack } from '../../models/loadedPack.ts';
import { createPipeline, type Pipeline } from '../../models/pipeline.ts';
import { warp } from '../../models/warp.ts';
import { serveBench } from '../child.ts';
import { cutPhotos } from '../events/photos.ts';
import { median, sum } from '../statistics.ts';
import type { PipelineQuestion } from './ours.ts';
import { twoSizes } from './photos.ts';
import { BASE, EVERYTHING, FACE_ESTIMATIONS, FURTHER } from './requests.ts';

const PIXELS_MAX = 50_000_000;
const OPTIONS = { pixelsMax: PIXELS_MAX, use_exif_info: true, exif: false };
const DETECTOR_SIDE = 640;

let pack: BuiltPack;
let pipeline: Pipeline;
let photos: readonly Uint8Array[];

async function cut(question: Extract<PipelineQuestion, { kind: 'cut' }>) {
  pack = await buildPack({ modelsDir: question.models_dir, cacheDir: question.cache_dir, pack: question.pack });
  pipeline = await createPipeline(pack, { pixelsMax: PIXELS_MAX });
  photos = await twoSizes(await cutPhotos(pipeline, question.folder, question.photos));
  const descriptors: Float32Array[] = [];
  for (const photo of photos) {
    const { faces } = await pipeline.describe(photo, BASE);
    if (faces.length !== 1 || !faces[0]?.descriptor) throw new Error(`${faces.length} faces on a crop`);
    descriptors.push(faces[0].descriptor.data);
    await pipeline.describe(photo, EVERYTHING);
  }
  return { photos, descriptors };
}

const photo = (index: number): Uint8Array => {
  const one = photos[index % photos.length];
  if (!one) throw new Error('no photos were cut');
  return one;
};

async function images(count: number, everything: boolean) {
  const request = everything ? EVERYTHING : BASE;
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let index = 0; index < count; index++) await pipeline.describe(photo(index), request);
  const ms = (performance.now() - start) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpu_ms: (user + system) / 1000 / count };
}

type Times = Record<string, number[]>;
async function timed<T>(times: Times, name: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  const result = await work();
  note(times, name, performance.now() - start);
  return result;
}
function note(times: Times, name: string, ms: number): void {
  times[name] = [...(times[name] ?? []), ms];
}

async function partsOf(loaded: Loaded, bytes: Uint8Array, times: Times): Promise<void> {
  const image = await timed(times, 'decode', () => decode(bytes, OPTIONS));
  await timed(times, 'scale_640 (part of detect)', () => scaleTo(image, DETECTOR_SIDE));
  const [face] = await timed(times, 'detect', () => loaded.detector.detect(image));
  if (!face) throw new Error('no face was found');
  const mesh = await timed(times, 'points', () => loaded.mesh.find(image, face));
  const five = fivePoints(mesh);
  const rect = face.rect;
  await timed(times, 'grade', () => gradeFace({ image, rect, five, mesh, is_sample: false, request: BASE }, loaded));
  await timed(times, 'warp_112 (part of descriptor)', () => warp(image, similarityTransform(five, ARCFACE), 112, 112));
  await timed(times, 'descriptor', () => describeFace(loaded.descriptor, image, five));
  await timed(times, 'warp_250 (sample)', () => warp(image, toWarp(five), WARP_SIDE, WARP_SIDE));
}

/** Estimations that are no function of their own: the time with one of them, less the time without. */
async function extras(bytes: Uint8Array, times: Times): Promise<void> {
  const took = async (request: typeof BASE): Promise<number> => {
    const start = performance.now();
    await pipeline.describe(bytes, request);
    return performance.now() - start;
  };
  const without = await took(BASE);
  for (const name of FACE_ESTIMATIONS) note(times, name, (await took({ ...BASE, estimations: [name] })) - without);
  for (const [name, more] of Object.entries(FURTHER)) note(times, name, (await took({ ...BASE, ...more })) - without);
  note(times, 'sample (with its JPEG)', (await took({ ...BASE, sample: true })) - without);
}

/** The mean over the photos of each one's median: a median over large and small ones would lie anywhere between them. */
function typical(values: readonly number[]): number {
  const each = photos.map((_, first) => median(values.filter((_value, i) => i % photos.length === first)));
  return sum(each) / each.length;
}

async function stages(count: number): Promise<Record<string, number>> {
  await using loaded = await loadPack(pack);
  for (let index = 0; index < photos.length; index++) await partsOf(loaded, photo(index), {});
  const times: Times = {};
  for (let index = 0; index < count; index++) {
    await partsOf(loaded, photo(index), times);
    await extras(photo(index), times);
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, typical(values)]));
}

serveBench(async (question: PipelineQuestion) => {
  if (question.kind === 'cut') return cut(question);
  return question.kind === 'images' ? images(question.images, question.everything) : stages(question.images);
});
