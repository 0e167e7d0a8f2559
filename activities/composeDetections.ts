/** The parts that answers in every form share: images, the faces and bodies on them, and what was left out. */
import type { z } from 'zod';
import type {
  AnsweredImage,
  FaceAttributes,
  FaceDetection,
  FilteredDetections,
  ImageStatus,
  Samples,
} from '../contract/detections.ts';
import { type ErrorKey, errorBody, SUCCESS } from '../contract/errors.ts';
import { type FaceEstimations, UNAVAILABLE } from '../contract/estimations.ts';
import type { DescribedFace } from '../models/engine.ts';
import type { ImageMemory, OrderMemory } from './memory.ts';
import type { OrderPlan, PlannedBody, PlannedFace, PlannedSubject } from './orderPlan.ts';

/** A person on one image. */
interface Seen {
  readonly image: number;
  readonly face: PlannedFace | null;
  readonly body: PlannedBody | null;
}

/** One for each time that the person was seen: a face with its body where that was found, then bodies without a face. */
export function timesSeen({ faces, bodies }: Pick<PlannedSubject, 'faces' | 'bodies'>): Seen[] {
  return [
    ...faces.map((face, i) => ({ image: face.image, face, body: bodies.find((body) => body.face === i) ?? null })),
    ...bodies.filter(({ face }) => face === null).map((body) => ({ image: body.image, face: null, body })),
  ];
}

/** Everybody on each image, in the order of the order's images. */
export function seenByImage({ memory, subjects }: Pick<OrderPlan, 'memory' | 'subjects'>): Seen[][] {
  const all = subjects.flatMap(timesSeen);
  return memory.images.map((_, n) => all.filter(({ image }) => image === n));
}

export function composeStatus(
  { filename, error: found }: ImageMemory,
  more?: { key: ErrorKey; detail: string },
): z.infer<typeof ImageStatus> {
  const error = found ?? more;
  return { filename, status: error ? 0 : 1, error: error ? errorBody(error.key, error.detail) : SUCCESS };
}

/** With the ids that the policies stored the images under. */
export function composeImages({ memory, image_ids }: OrderPlan): z.infer<typeof AnsweredImage>[] {
  return memory.images.map((image, n) => ({
    ...composeStatus(image),
    exif: image.exif,
    image_id: image_ids[n] ?? null,
    url: image_ids[n] ? `/6/images/${image_ids[n]}` : null,
    ...imageEstimations(image),
  }));
}

function imageEstimations({
  people,
  orientation,
}: ImageMemory): Pick<z.infer<typeof AnsweredImage>, 'image_estimations'> {
  if (people === undefined && orientation === undefined) return {};
  return {
    image_estimations: { ...(people ? { people } : {}), ...(orientation !== undefined ? { orientation } : {}) },
  };
}

export function composeFiltered({ images, filtered }: OrderMemory): z.infer<typeof FilteredDetections> {
  return {
    face_detections: filtered.map(({ image, face, reasons }) => {
      const detection = composeDetection(face);
      return {
        filename: images[image]?.filename ?? '',
        filter_reasons: reasons,
        detection: { sample: { detection } },
        samples: { face: { detection } },
      };
    }),
    body_detections: [],
  };
}

type Basic = NonNullable<DescribedFace['basic_attributes']>;

/** With what no model here can tell; null where nothing was estimated. */
export function composeBasic(basic: Basic | null | undefined): (Basic & { ethnicities: typeof UNAVAILABLE }) | null {
  return basic ? { ...basic, ethnicities: UNAVAILABLE } : null;
}

export function composeSamples({ face, body }: Seen): z.infer<typeof Samples> {
  return { face: face && faceSample(face), body: body && bodySample(body) };
}

type Shown = z.infer<typeof Samples>;

function faceSample({ sample_id, face }: PlannedFace): Shown['face'] {
  const url = sample_id ? `/6/samples/faces/${sample_id}` : null;
  return { sample_id, url, detection: composeDetection(face) };
}

function bodySample({ sample_id, body: { rect, estimations = {} } }: PlannedBody): Shown['body'] {
  const url = sample_id ? `/6/samples/bodies/${sample_id}` : null;
  return { sample_id, url, detection: { rect, attributes: estimations } };
}

export function composeDetection(face: DescribedFace): z.infer<typeof FaceDetection> {
  const { rect, landmarks5, landmarks68, head_pose, face_quality, estimations = {} } = face;
  const { quality } = estimations;
  return {
    rect,
    landmarks5,
    ...(landmarks68 ? { landmarks68 } : {}),
    ...(quality ? { quality } : {}),
    ...(face_quality ? { face_quality } : {}),
    attributes: { ...shownEstimations(estimations), ...(head_pose ? { head_pose } : {}) },
  };
}

/** The answer's form: what covers a face is shown inside `mask` where that was asked for, as LUNA does. */
export function shownEstimations({ face_occlusion, mask, ...others }: FaceEstimations): z.infer<typeof FaceAttributes> {
  const inside = face_occlusion !== undefined && typeof mask === 'object';
  return {
    ...others,
    ...(mask === undefined ? {} : { mask: inside ? { ...mask, face_occlusion } : mask }),
    ...(face_occlusion === undefined || inside ? {} : { face_occlusion }),
  };
}
