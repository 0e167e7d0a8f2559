import { z } from 'zod';
import { ExternalId, Flag, Id, Rect, Source, TAGS_MAX, Tag, Text, Time, UserData } from './common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from './estimations.ts';
import { Location, META_BYTES_MAX } from './orders.ts';

/** LUNA's raw_event_detections_limit and raw_event_arrays_limit. */
const RAW_DETECTIONS_MAX = 20;
const RAW_LISTS_MAX = 10;
const CANDIDATES_MAX = 100;

const Share = z.number().min(0).max(1);

/** Estimations are kept as they were sent; numbers that filters look at are checked. */
const Detection = z.looseObject({
  rect: Rect,
  landmarks5: z
    .array(z.tuple([z.number(), z.number()]))
    .length(5)
    .optional(),
});
const Seen = z.strictObject({ sample_id: Id.nullish(), url: Text(2048).nullish(), detection: Detection });

const RawDetection = z.strictObject({
  filename: Text(255).optional(),
  detect_time: Time.nullish(),
  detect_ts: z.number().min(0).nullish().meta({ description: 'Seconds from the start of a video.' }),
  image_origin: Text(2048).nullish().meta({ description: 'Path or address of the photo.' }),
  samples: z.strictObject({ face: Seen.optional(), body: Seen.optional() }),
});

const BasicAttributes = z.strictObject({
  age: z.number().min(0).max(150).nullish(),
  gender: Flag.nullish(),
  ethnic_group: z.literal(ETHNICITIES).nullish(),
});

const Candidate = z
  .strictObject({
    similarity: Share,
    face: z.looseObject({ face_id: Id, external_id: ExternalId.nullish() }).optional(),
    event: z.looseObject({ event_id: Id, external_id: ExternalId.nullish() }).optional(),
  })
  .refine(({ face, event }) => (face === undefined) !== (event === undefined), 'holds one of face and event')
  .meta({ oneOf: [{ required: ['face'] }, { required: ['event'] }] });

const Meta = z
  .record(z.string(), z.unknown())
  .refine((meta) => JSON.stringify(meta).length <= META_BYTES_MAX, `longer than ${META_BYTES_MAX} characters`);

/** An event that was made elsewhere: the form of the answer to a request for events; what is left out is filled in. */
export const RawEvent = z
  .strictObject({
    event_id: Id.optional().meta({ description: 'Made up when it is absent.' }),
    external_id: ExternalId.default(''),
    user_data: UserData.default(''),
    source: Source.default(''),
    create_time: Time.optional().meta({ description: 'Now when it is absent.' }),
    end_time: Time.nullable().default(null),
    stream_id: Text(36).nullable().default(null),
    track_id: Text(36).nullable().default(null),
    tags: z.array(Tag).max(TAGS_MAX).default([]),
    location: Location.nullable().default(null),
    meta: Meta.nullable().default(null),
    face: z
      .strictObject({ face_id: Id, lists: z.array(Id).max(RAW_LISTS_MAX).default([]) })
      .nullable()
      .default(null)
      .meta({ description: 'A face that is there already, and the lists it was attached to.' }),
    face_attributes: z
      .strictObject({
        attribute_id: Id.nullish(),
        basic_attributes: BasicAttributes.nullish(),
        score: Share.nullish(),
        samples: z.array(Id).max(RAW_DETECTIONS_MAX).default([]),
      })
      .nullable()
      .default(null),
    detections: z.array(RawDetection).max(RAW_DETECTIONS_MAX).default([]),
    aggregate_estimations: z.looseObject({}).nullable().default(null),
    emotion: z.literal(EMOTIONS).nullish(),
    mask: z.literal(MASKS).nullish(),
    liveness: z.literal(LIVENESS).nullish(),
    deepfake: z.literal(DEEPFAKE).nullish(),
    matches: z
      .array(z.strictObject({ label: Text(64), candidates: z.array(Candidate).max(CANDIDATES_MAX) }))
      .max(RAW_LISTS_MAX)
      .default([]),
  })
  .meta({
    id: 'RawEvent',
    examples: [
      {
        external_id: 'visit 17',
        source: 'door 1',
        create_time: '2026-11-21T09:30:00.000Z',
        tags: ['visitor'],
        face_attributes: { basic_attributes: { age: 41, gender: 0 } },
        matches: [
          {
            label: 'known',
            candidates: [{ similarity: 0.96, face: { face_id: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11' } }],
          },
        ],
      },
    ],
  });
export type RawEvent = z.infer<typeof RawEvent>;
