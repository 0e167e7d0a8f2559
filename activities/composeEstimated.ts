import type { Estimated } from '../contract/estimated.ts';
import { UNAVAILABLE } from '../contract/estimations.ts';
import type { AnswerForm } from '../contract/orders.ts';
import type { DescribedBody, DescribedFace, Descriptor } from '../models/engine.ts';
import {
  composeBasic,
  composeDetection,
  composeFiltered,
  composeStatus,
  seenByImage,
  shownEstimations,
} from './composeDetections.ts';
import type { ImageMemory, Subject } from './memory.ts';
import type { OrderPlan } from './orderPlan.ts';

type Form = Extract<AnswerForm, { form: 'estimations' }>;
type Image = Estimated['images_estimations'][number];
type Face = NonNullable<Image['estimations'][number]['face']>['detection'];
type Body = NonNullable<Image['estimations'][number]['body']>['detection'];

/** The answer of POST /6/sdk: all that was found, and nothing stored. */
export function composeEstimated(plan: OrderPlan, form: Form): Estimated {
  const { memory, subjects } = plan;
  const seen = seenByImage(plan);
  const [person] = memory.words.aggregate_attributes ? subjects : [];
  return {
    images_estimations: memory.images.map((image, n) => ({
      ...composeStatus(image),
      exif: image.exif,
      estimations: (seen[n] ?? []).map(({ face, body }) => ({
        face: face && { detection: faceDetection(face.face, form) },
        body: body && { detection: bodyDetection(body.body, form) },
      })),
      image_estimations: imageEstimations(image, form),
    })),
    aggregate_estimations: aggregated(person?.subject, form),
    filtered_detections: composeFiltered(memory),
  };
}

function faceDetection(face: DescribedFace, form: Form): Face {
  const { attributes, ...detection } = composeDetection(face);
  return {
    ...detection,
    attributes: { ...attributes, ...identityPart(face, form) },
    ...(form.face_warp && face.sample ? { warp: face.sample.jpeg.toString('base64') } : {}),
  };
}

function bodyDetection({ rect, estimations, descriptor, sample }: DescribedBody, { body_warp }: Form): Body {
  return {
    rect,
    attributes: { ...estimations, ...descriptorPart(descriptor) },
    ...(body_warp && sample ? { warp: sample.toString('base64') } : {}),
  };
}

/** A descriptor that only a threshold needed is not shown. */
function identityPart(
  { basic_attributes, descriptor }: Pick<Subject, 'basic_attributes' | 'descriptor'> | DescribedFace,
  { face_descriptor }: Form,
): Pick<Face['attributes'], 'basic_attributes' | 'descriptor'> {
  const basic = composeBasic(basic_attributes);
  return { ...(basic ? { basic_attributes: basic } : {}), ...descriptorPart(face_descriptor ? descriptor : null) };
}

function descriptorPart(descriptor: Descriptor | null | undefined): Pick<Face['attributes'], 'descriptor'> {
  if (!descriptor) return {};
  const { data, version: descriptor_version, score } = descriptor;
  const sdk_descriptor = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
  return { descriptor: { sdk_descriptor, descriptor_version, score } };
}

function imageEstimations(
  { people, orientation }: ImageMemory,
  { people_coordinates, image_modification }: Form,
): Image['image_estimations'] {
  const counted = typeof people === 'object' && !people_coordinates ? { count: people.count } : people;
  return {
    ...(counted ? { people: counted } : {}),
    ...(image_modification ? { image_modification: UNAVAILABLE } : {}),
    ...(orientation !== undefined ? { orientation } : {}),
  };
}

function aggregated(person: Subject | undefined, form: Form): Estimated['aggregate_estimations'] {
  if (!person) return { face: { attributes: {} }, body: { attributes: {} } };
  const { estimations, body_estimations, body_descriptor } = person;
  const face = { ...shownEstimations(estimations), ...identityPart(person, form) };
  return {
    face: { attributes: face },
    body: { attributes: { ...body_estimations, ...descriptorPart(body_descriptor) } },
  };
}
