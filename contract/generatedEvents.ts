import { z } from 'zod';
import { BodyEstimations } from './bodyEstimations.ts';
import { Id, Time } from './common.ts';
import { AnsweredImage, ExtractedAttributes, FaceAttributes, FilteredDetections, Samples, Url } from './detections.ts';
import { UNAVAILABLE } from './estimations.ts';
import { Location } from './orders.ts';

const GeneratedDetection = z
  .strictObject({
    filename: z.string(),
    detect_time: Time,
    detect_ts: z.number().meta({ description: 'Seconds since 1970.' }),
    image_origin: Url.nullable(),
    samples: Samples,
  })
  .meta({ id: 'GeneratedDetection' });

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
    face_attributes: ExtractedAttributes.nullable(),
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
      face: z.strictObject({ attributes: FaceAttributes }),
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

/** The answer to a request for events. */
export const GeneratedEvents = z
  .strictObject({
    images: z.array(AnsweredImage),
    events: z.array(GeneratedEvent),
    filtered_detections: FilteredDetections,
  })
  .meta({ id: 'GeneratedEvents' });
export type GeneratedEvents = z.infer<typeof GeneratedEvents>;
