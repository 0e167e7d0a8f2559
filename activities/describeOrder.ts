import { PlatformError } from '../contract/errors.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import { askedChecks } from '../contract/faceQuality.ts';
import type { OrderImage, OrderWords } from '../contract/orders.ts';
import type { RunPolicies } from '../contract/runs.ts';
import type { DescribedImage, DescribeRequest, Engine } from '../models/engine.ts';
import type { InboxOrder } from '../stores/objects/inbox.ts';
import { bodiesRequest } from './bodiesRequest.ts';
import { wantedEstimations } from './estimationsRequest.ts';
import type { FilteredFace, ImageMemory, OrderMemory } from './memory.ts';
import { type Person, personsOf } from './persons.ts';
import { readDescriptors } from './rawDescriptors.ts';
import { subjectOf } from './subjects.ts';

/** Describes one order's images at once; the engine puts them in a queue of its own. */
export async function describeOrder(
  engine: Engine,
  policies: RunPolicies,
  { words, photos }: InboxOrder,
  signal?: AbortSignal,
): Promise<OrderMemory> {
  if (words.kind === 'descriptors') return readDescriptors(words);
  const request = requestOf(policies, words);
  const described = await Promise.all(
    words.images.map((image, n) => describeImage(engine, request, image, photos[n] ?? new Uint8Array(), signal)),
  );
  const images: ImageMemory[] = [];
  const kept: Person[] = [];
  const filtered: FilteredFace[] = [];
  for (const [n, { image, ...found }] of described.entries()) {
    const sorted = personsOf(policies, n, found);
    images.push(sorted.error && !image.error ? { ...image, error: sorted.error } : image);
    kept.push(...sorted.persons);
    filtered.push(...sorted.filtered);
  }
  const groups = words.aggregate_attributes ? (kept.length > 0 ? [kept] : []) : kept.map((person) => [person]);
  return { words, images, filtered, subjects: groups.map((seen) => subjectOf(policies, seen)) };
}

/** An order that ended the process that worked on it, three times: its images are to blame. */
export function refuseOrder(words: OrderWords): OrderMemory {
  const error = {
    key: 'imageHarmful' as const,
    detail: 'Working on this image ended the process three times. Send it to the developers, and do not send it again.',
  };
  const detect_time = new Date().toISOString();
  const images = words.images.map(({ filename }) => ({ filename, error, exif: null, detect_time }));
  return { words, images, filtered: [], subjects: [] };
}

/** Only what the policies ask for is computed; a filter on an estimation asks for it as well. */
function requestOf(policies: RunPolicies, words: OrderWords): DescribeRequest {
  const { detect_policy: detect, extract_policy: extract, storage_policy } = policies;
  const { face_sample_policy, face_policy } = storage_policy;
  const { store_image, image_format } = storage_policy.image_origin_policy;
  const checks = detect.face_quality.estimate === 1 || detect.face_quality.filter === 1;
  const { answer } = words;
  const angles = [detect.yaw_threshold, detect.pitch_threshold, detect.roll_threshold];
  return {
    image_type: words.image_type,
    use_exif_info: words.use_exif_info,
    detect_face: detect.detect_face === 1,
    basic_attributes: extract.extract_basic_attributes === 1,
    descriptor: extract.extract_face_descriptor === 1,
    landmarks68: detect.detect_landmarks68 === 1 && words.image_type === 0,
    head_pose: words.image_type === 0 && (detect.estimate_head_pose === 1 || angles.some((angle) => angle < 180)),
    sample:
      face_sample_policy.store_sample === 1 ||
      (face_policy.store_face === 1 && face_policy.set_sample_as_avatar === 1) ||
      (answer.form === 'estimations' && answer.face_warp),
    estimations: wantedEstimations(policies),
    ...bodiesRequest(policies, answer),
    liveness_threshold: detect.estimate_liveness.liveness_threshold,
    deepfake_threshold: detect.estimate_deepfake.real_threshold,
    ...(checks ? { face_quality: askedChecks(detect.face_quality) } : {}),
    exif: detect.extract_exif === 1,
    origin_jpeg: store_image === 1 && image_format === 'jpg',
  };
}

async function describeImage(
  engine: Engine,
  request: DescribeRequest,
  { filename, face_boxes, body_boxes, error }: OrderImage,
  photo: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<{ image: ImageMemory } & Pick<DescribedImage, 'faces' | 'bodies'>> {
  const refused = (reason: NonNullable<ImageMemory['error']>) => ({
    image: { filename, error: reason, exif: null, detect_time: new Date().toISOString() },
    faces: [],
    bodies: [],
  });
  if (error) return refused(error);
  let described: DescribedImage;
  try {
    const isPhoto = request.image_type === 0; // Boxes do not apply to samples.
    const boxes = isPhoto ? { ...(face_boxes && { face_boxes }), ...(body_boxes && { body_boxes }) } : {};
    described = await engine.describe(photo, { ...request, ...boxes }, signal ? { signal } : {});
  } catch (failure) {
    if (failure instanceof PlatformError && failure.key.startsWith('image')) {
      return refused({ key: failure.key, detail: failure.message });
    }
    if (failure instanceof PlatformError && failure.key === 'warpSizeWrong') {
      return refused({ key: failure.key, detail: failure.message });
    }
    throw failure;
  }
  const { exif, faces, bodies, people, orientation, origin } = described;
  const image = {
    ...{ filename, exif, detect_time: new Date().toISOString(), bodies_unavailable: bodies === UNAVAILABLE },
    ...(people ? { people } : {}),
    ...(orientation !== undefined ? { orientation } : {}),
    ...(origin ? { origin } : {}),
  };
  return { image, faces, bodies };
}
