import { z } from 'zod';
import { BodyEstimations, People } from './bodyEstimations.ts';
import { Id, Rect, Time } from './common.ts';
import { FaceEstimations, HeadPose, ShownMask, UNAVAILABLE } from './estimations.ts';
import { FaceQualityResult } from './faceQuality.ts';
import { Location } from './orders.ts';

const Url = z.string().max(2048);
const Point = z.tuple([z.number(), z.number()]);
const Attributes = FaceEstimations.extend({
  mask: ShownMask.or(z.literal(UNAVAILABLE)).optional(),
  head_pose: HeadPose.optional(),
}).meta({
  id: 'FaceAttributes',
  description: 'Estimations that were asked for; one whose model is missing has the value "unavailable".',
});

export const ImageError = z
  .strictObject({ error_code: z.int(), desc: z.string(), detail: z.string() })
  .meta({ id: 'ImageError' });

/** One image of a request: `status` 1 and error_code 0, or 0 and the reason. */
export const GeneratedImage = z
  .strictObject({
    filename: z.string(),
    status: z.union([z.literal(0), z.literal(1)]),
    error: ImageError,
    exif: z.record(z.string(), z.unknown()).nullable(),
    image_id: Id.nullable(),
    url: Url.nullable(),
    image_estimations: z
      .strictObject({ people: People.or(z.literal(UNAVAILABLE)) })
      .optional()
      .meta({ description: 'What was asked about the image as a whole.' }),
  })
  .meta({ id: 'GeneratedImage' });

const Detection = z.strictObject({
  rect: Rect,
  landmarks5: z.array(Point),
  landmarks68: z.array(Point).optional(),
  quality: FaceEstimations.shape.quality,
  face_quality: FaceQualityResult.or(z.literal(UNAVAILABLE)).optional(),
  attributes: Attributes,
});
const Sample = z.strictObject({ sample_id: Id.nullable(), url: Url.nullable(), detection: Detection });
const BodyDetection = z.strictObject({ rect: Rect, attributes: BodyEstimations });
const BodySample = z.strictObject({ sample_id: Id.nullable(), url: Url.nullable(), detection: BodyDetection });

export const GeneratedDetection = z
  .strictObject({
    filename: z.string(),
    detect_time: Time,
    detect_ts: z.number().meta({ description: 'Seconds since 1970.' }),
    image_origin: Url.nullable(),
    samples: z.strictObject({ face: Sample.nullable(), body: BodySample.nullable() }),
  })
  .meta({ id: 'GeneratedDetection' });

const BasicAttributes = z.strictObject({
  age: z.int().min(0).max(100),
  gender: z.union([z.literal(0), z.literal(1)]),
  ethnicities: z.literal('unavailable'),
});

/** The answer's form of an event; also what subscribers and callbacks get. */
export const GeneratedEvent = z
  .strictObject({
    event_id: Id,
    url: Url.nullable(),
    external_id: z.string(),
    user_data: z.string(),
    source: z.string(),
    create_time: Time,
    end_time: Time.nullable(),
    handler_id: Id,
    account_id: Id,
    stream_id: z.string().nullable(),
    track_id: z.string().nullable(),
    tags: z.array(z.string()),
    location: Location.nullable(),
    meta: z.record(z.string(), z.unknown()).nullable(),
    face: z
      .strictObject({
        face_id: Id,
        url: Url,
        external_id: z.string(),
        user_data: z.string(),
        avatar: z.string(),
        event_id: Id.nullable(),
        lists: z.array(Id),
      })
      .nullable(),
    face_attributes: z
      .strictObject({
        attribute_id: Id.nullable(),
        url: Url.nullable(),
        score: z.number().nullable(),
        basic_attributes: BasicAttributes.nullable(),
        samples: z.array(Id),
      })
      .nullable(),
    body_attributes: z
      .strictObject({
        attribute_id: z.null(),
        url: z.null(),
        score: z.number().nullable().meta({ description: 'Of the body, 0..1; null: no descriptor was asked for.' }),
        samples: z.array(Id),
      })
      .or(z.literal(UNAVAILABLE))
      .nullable()
      .meta({ description: '`unavailable`: bodies were asked for and the models in use find none.' }),
    detections: z.array(GeneratedDetection),
    aggregate_estimations: z.strictObject({
      face: z.strictObject({ attributes: Attributes }),
      body: z.strictObject({ attributes: BodyEstimations }),
    }),
    matches: z.array(
      z.strictObject({
        label: z.string(),
        candidates: z.array(
          z.strictObject({
            similarity: z.number().min(0).max(1),
            face: z.record(z.string(), z.unknown()).optional(),
            event: z.record(z.string(), z.unknown()).optional(),
            attribute: z.record(z.string(), z.unknown()).optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'GeneratedEvent', description: 'One person on the images of a request, after every policy has run.' });
export type GeneratedEvent = z.infer<typeof GeneratedEvent>;

export const FilteredDetection = z
  .strictObject({
    filename: z.string(),
    filter_reasons: z.array(
      z.strictObject({ filter_name: z.string(), object_value: z.number(), threshold_value: z.number() }),
    ),
    detection: z.strictObject({ sample: z.strictObject({ detection: Detection }) }),
    samples: z.strictObject({ face: z.strictObject({ detection: Detection }) }),
  })
  .meta({ id: 'FilteredDetection' });

/** The answer to a request for events. */
export const GeneratedEvents = z
  .strictObject({
    images: z.array(GeneratedImage),
    events: z.array(GeneratedEvent),
    filtered_detections: z.strictObject({
      face_detections: z.array(FilteredDetection),
      body_detections: z.array(FilteredDetection),
    }),
  })
  .meta({ id: 'GeneratedEvents' });
export type GeneratedEvents = z.infer<typeof GeneratedEvents>;
