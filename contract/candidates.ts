import { z } from 'zod';
import { ExternalId, IDS_MAX, Id, Source, Tag, Text, TimeOrRelative, UserData } from './common.ts';

const ids = z.array(Id).min(1).max(IDS_MAX);
const texts = (item: z.ZodType<string>) => z.array(item).min(1).max(IDS_MAX);
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
    stream_ids: texts(Text(36)).optional(),
    track_ids: texts(Text(36)).optional(),
    user_data: UserData.optional(),
    sources: texts(Source).optional(),
    tags: texts(Tag).optional(),
    end_time__gte: TimeOrRelative.optional(),
    end_time__lt: TimeOrRelative.optional(),
    insert_time__gte: TimeOrRelative.optional(),
    insert_time__lt: TimeOrRelative.optional(),
    gender: z.array(z.int().min(0).max(1)).min(1).max(2).optional(),
    age__gte: z.int().min(0).max(100).optional(),
    age__lt: z.int().min(0).max(101).optional(),
    top_similar_object_ids: ids.optional(),
    top_similar_external_ids: texts(ExternalId).optional(),
    top_matching_candidates_label: Text(64).optional(),
    top_similar_object_similarity__gte: z.number().min(0).max(1).optional(),
    top_similar_object_similarity__lt: z.number().min(0).max(1.000001).optional(),
    cities: texts(Text(36)).optional(),
    areas: texts(Text(36)).optional(),
    districts: texts(Text(36)).optional(),
    streets: texts(Text(36)).optional(),
    house_numbers: texts(Text(36)).optional(),
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
