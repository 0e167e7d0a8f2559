import { z } from 'zod';
import { ExternalId, Rect, Source, TAGS_MAX, Tag, Text, Time, UserData } from './common.ts';
import { isErrorKey } from './errors.ts';

/** What one request may carry; from the configuration. LUNA's own limits are 20 images of 15 MiB. */
export interface IntakeLimits {
  /** Images, or descriptors. At most ORDER_IMAGES_MAX. */
  readonly images_max: number;
  readonly image_bytes_max: number;
  /** The whole body, and all images together where it names addresses. */
  readonly body_bytes_max: number;
}

/** Above every configuration. */
export const ORDER_IMAGES_MAX = 256;
export const BOXES_MAX = 128;
export const META_BYTES_MAX = 64 * 1024;
export const URL_MAX = 2048;

const Longitude = z.number().min(-180).max(180);
const Latitude = z.number().min(-90).max(90);
const Place = Text(36);

/** Where the photo was taken; `null` of a field means that it is not known. */
export const Location = z
  .strictObject({
    city: Place.nullish(),
    area: Place.nullish(),
    district: Place.nullish(),
    street: Place.nullish(),
    house_number: Place.nullish(),
    geo_position: z.strictObject({ longitude: Longitude, latitude: Latitude }).nullish(),
  })
  .meta({ id: 'Location' });
export type Location = z.infer<typeof Location>;

/** A descriptor from outside: base64 of little-endian float32, L2 norm 1. */
export const RawDescriptor = z
  .strictObject({ descriptor: z.base64(), descriptor_version: z.int() })
  .meta({ id: 'RawDescriptor' });
export type RawDescriptor = z.infer<typeof RawDescriptor>;

export const OrderImage = z.strictObject({
  filename: Text(255),
  /** Boxes of the caller's, by which detection is left out. */
  face_boxes: z.array(Rect).min(1).max(BOXES_MAX).optional(),
  body_boxes: z.array(Rect).min(1).max(BOXES_MAX).optional(),
  /** The address that it came from, as the caller wrote it. */
  origin_url: Text(URL_MAX).optional(),
  /** A stored sample: it need not be stored again. */
  sample_id: z.uuid().optional(),
  /** Why there is no photo under this number: its fetching failed. */
  error: z.strictObject({ key: z.string().refine(isErrorKey), detail: z.string() }).optional(),
});
export type OrderImage = z.infer<typeof OrderImage>;

/** Whom the faces of a verification are held against, at most so many. */
const KNOWN_MAX = 1_000;
const KnownCandidate = z.strictObject({ type: z.enum(['face', 'event', 'attribute']), id: z.uuid() });
export type KnownCandidate = z.infer<typeof KnownCandidate>;

/** The form that an order's answer takes, and what it shows beside what the policies ask for. */
export const AnswerForm = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('events') }),
  z.strictObject({ form: z.literal('detections') }),
  z.strictObject({
    form: z.literal('estimations'),
    face_descriptor: z.boolean(),
    face_warp: z.boolean(),
    body_warp: z.boolean(),
    people_coordinates: z.boolean(),
    image_modification: z.boolean(),
  }),
  z.strictObject({ form: z.literal('iso') }),
  z.strictObject({ form: z.literal('attributes') }),
  z.strictObject({ form: z.literal('verifications'), candidates: z.array(KnownCandidate).max(KNOWN_MAX) }),
  z.strictObject({ form: z.literal('liveness') }),
  z.strictObject({ form: z.literal('deepfake') }),
]);
export type AnswerForm = z.infer<typeof AnswerForm>;

/** Operations that keep nothing of what they were sent or found: their names stand for a handler's id in their runs. */
export const KEEPS_NOTHING: readonly string[] = ['sdk', 'iso', 'liveness', 'deepfake'];

/**
 * All that a request for events says itself. It lies in the inbox beside the photos and never in a workflow's history.
 * `photos`: image n is photo n of the inbox. `samples`: the same, each one a stored warp. `descriptors`: no images.
 */
export const OrderWords = z.strictObject({
  kind: z.enum(['photos', 'samples', 'descriptors']),
  answer: AnswerForm.default({ form: 'events' }),
  external_id: ExternalId,
  user_data: UserData,
  source: Source,
  tags: z.array(Tag).max(TAGS_MAX),
  stream_id: Text(36).nullable(),
  track_id: Text(36).nullable(),
  location: Location.nullable(),
  meta: z.record(z.string(), z.unknown()).nullable(),
  /** From `Luna-Event-Time` and `Luna-Event-End-Time`; null: the platform's own clock, and no end. */
  event_time: Time.nullable(),
  event_end_time: Time.nullable(),
  /** 0 photos, 1 face warps of 250x250, 2 body warps of 128x256 pixels. */
  image_type: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  use_exif_info: z.boolean(),
  aggregate_attributes: z.boolean(),
  images: z.array(OrderImage).max(ORDER_IMAGES_MAX),
  descriptors: z.array(RawDescriptor).max(ORDER_IMAGES_MAX),
});
export type OrderWords = z.infer<typeof OrderWords>;
