import { z } from 'zod';
import { ExternalId, IDS_MAX, Id, Source, Tag, Text, TimeOrRelative, UserData } from './common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from './estimations.ts';

const ids = z.array(Id).min(1).max(IDS_MAX);
const texts = (item: z.ZodType<string>) => z.array(item).min(1).max(IDS_MAX);
/** null in a list stands for events without a value. */
const orNull = (item: z.ZodType<string>) => z.array(item.nullable()).min(1).max(IDS_MAX).optional();
const estimated = (values: readonly number[]) =>
  z
    .array(z.union(values.map((value) => z.literal(value))).nullable())
    .min(1)
    .max(values.length + 1)
    .optional();
const degrees = (max: number) => z.number().min(-max).max(max).nullable().optional();
const delta = z.number().min(0).max(180).optional().meta({ description: 'Half the side of the box, degrees.' });
const times = { create_time__gte: TimeOrRelative.optional(), create_time__lt: TimeOrRelative.optional() };

export const FaceCandidates = z
  .strictObject({
    origin: z.literal('faces'),
    list_id: Id.optional(),
    face_ids: ids.optional(),
    face_id__gte: Id.optional(),
    face_id__lt: Id.optional(),
    external_ids: texts(ExternalId).optional(),
    user_data: UserData.optional(),
    account_id: Id.optional(),
    ...times,
  })
  .meta({ id: 'FaceCandidates' });

export const AttributeCandidates = z
  .strictObject({ origin: z.literal('attributes'), attribute_ids: ids, account_id: Id.optional() })
  .meta({ id: 'AttributeCandidates' });

/** The filters of GET /6/events that make sense for candidates, as JSON. */
export const EventCandidates = z
  .strictObject({
    origin: z.literal('events'),
    event_ids: ids.optional(),
    event_id__gte: Id.optional(),
    event_id__lt: Id.optional(),
    handler_ids: ids.optional(),
    face_ids: ids.optional(),
    external_ids: texts(ExternalId).optional(),
    stream_ids: orNull(Text(36)),
    track_ids: orNull(Text(36)),
    user_data: UserData.optional(),
    sources: orNull(Source),
    tags: texts(Tag).optional(),
    end_time__gte: TimeOrRelative.optional(),
    end_time__lt: TimeOrRelative.optional(),
    insert_time__gte: TimeOrRelative.optional(),
    insert_time__lt: TimeOrRelative.optional(),
    gender: estimated([0, 1]),
    age__gte: z.int().min(0).max(100).optional(),
    age__lt: z.int().min(0).max(101).optional(),
    ethnic_groups: estimated(ETHNICITIES),
    emotions: estimated(EMOTIONS),
    masks: estimated(MASKS),
    liveness: estimated(LIVENESS),
    deepfake: estimated(DEEPFAKE),
    top_similar_object_ids: ids.optional(),
    top_similar_external_ids: texts(ExternalId).optional(),
    top_matching_candidates_label: Text(64).optional(),
    top_similar_object_similarity__gte: z.number().min(0).max(1).optional(),
    top_similar_object_similarity__lt: z.number().min(0).max(1.000001).optional(),
    cities: orNull(Text(36)),
    areas: orNull(Text(36)),
    districts: orNull(Text(36)),
    streets: orNull(Text(36)),
    house_numbers: orNull(Text(36)),
    origin_longitude: degrees(180),
    origin_latitude: degrees(90),
    longitude_delta: delta,
    latitude_delta: delta,
    account_id: Id.optional(),
    ...times,
  })
  .meta({ id: 'EventCandidates' });

/** Whom a descriptor is compared with. */
export const Candidates = z
  .discriminatedUnion('origin', [FaceCandidates, EventCandidates, AttributeCandidates])
  .meta({ id: 'Candidates' });
export type Candidates = z.infer<typeof Candidates>;
export type FaceCandidates = z.infer<typeof FaceCandidates>;
export type EventCandidates = z.infer<typeof EventCandidates>;
