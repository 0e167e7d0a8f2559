import { z } from 'zod';
import { BodyEstimations } from './bodyEstimations.ts';
import { Id, Rect } from './common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from './estimations.ts';

const Time = z.iso.datetime();
const oneOf = (values: readonly number[], names: string) =>
  z
    .union(values.map((value) => z.literal(value)))
    .nullable()
    .meta({ description: `${names}; null: not estimated.` });

const gender = oneOf([0, 1], '0 female, 1 male');
const age = z.number().nullable().meta({ description: 'Years; null: not estimated.' });
const ethnic_group = oneOf(ETHNICITIES, '1 African American, 2 Indian, 3 Asian, 4 Caucasian');

/** Where and when on a photo a face or body was seen. */
const StoredDetection = z.looseObject({
  sample_id: Id.nullable(),
  detect_time: Time.nullable(),
  detect_ts: z.number().nullable().meta({ description: 'Seconds from the start of a video.' }),
  image_origin: z.string().nullable().meta({ description: 'Path or address of the photo.' }),
  detection: z.looseObject({ rect: Rect }).nullable(),
});

const Candidate = z.looseObject({
  similarity: z.number().min(0).max(1).optional(),
  face: z.looseObject({}).optional(),
  event: z.looseObject({}).optional(),
  attribute: z.looseObject({}).optional(),
});

const place = z.string().nullable().optional();
const Location = z.looseObject({
  city: place,
  area: place,
  district: place,
  street: place,
  house_number: place,
  geo_position: z.object({ longitude: z.number(), latitude: z.number() }).nullable().optional(),
});

/** The parts of an event that are kept as they are shown, in the column `body`. */
export const EventBody = z.object({
  face_detections: z.array(StoredDetection).default([]),
  body_detections: z.array(StoredDetection).default([]),
  body_basic_attributes: BodyEstimations.shape.basic_attributes.unwrap().nullable().default(null),
  upper_body: BodyEstimations.shape.upper_body.unwrap().nullable().default(null),
  lower_body: BodyEstimations.shape.lower_body.unwrap().nullable().default(null),
  accessories: BodyEstimations.shape.accessories.unwrap().nullable().default(null),
  match_result: z.array(z.looseObject({ label: z.string(), candidates: z.array(Candidate) })).default([]),
  aggregate_estimations: z.looseObject({}).nullable().default(null),
  location: Location.nullable().default(null),
});

/** The best candidate over all labels. */
const TopMatch = z.strictObject({
  face_id: Id.optional(),
  event_id: Id.optional(),
  attribute_id: Id.optional(),
  similarity: z.number().min(0).max(1),
  label: z.string(),
  external_id: z.string().nullable(),
});

export const StoredEvent = z
  .strictObject({
    event_id: Id,
    account_id: Id,
    handler_id: Id,
    external_id: z.string(),
    user_data: z.string(),
    source: z.string(),
    stream_id: z.string().nullable(),
    track_id: z.string().nullable(),
    create_time: Time,
    insert_time: Time,
    end_time: Time.nullable(),
    tags: z.array(z.string()),
    meta: z.unknown().meta({ description: "The caller's own JSON." }),
    face_id: Id.nullable(),
    attach_result: z.array(Id).meta({ description: 'The lists that the face was attached to.' }),
    attribute_id: Id.nullable(),
    top_match: TopMatch.nullable(),
    gender,
    age,
    ethnic_group,
    basic_attributes: z.strictObject({ gender, age, ethnic_group }).nullable(),
    emotion: oneOf(EMOTIONS, '1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness, 7 surprise'),
    mask: oneOf(MASKS, '1 missing, 2 medical_mask, 3 occluded'),
    liveness: oneOf(LIVENESS, '0 spoof, 1 real, 2 unknown'),
    deepfake: oneOf(DEEPFAKE, '0 fake, 1 real'),
    ...EventBody.required().shape,
  })
  .meta({ id: 'StoredEvent', description: 'What came of one face, or of one person with aggregate_attributes.' });
export type StoredEvent = z.infer<typeof StoredEvent>;

export const SomeOfEvent = StoredEvent.partial().meta({
  id: 'SomeOfEvent',
  description: 'An event, or the targets asked for.',
});
