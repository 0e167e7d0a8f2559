import { z } from 'zod';
import { ExternalId, IDS_MAX, Id, Source, Tag, Text, TimeOrRelative, UserData } from '../../contract/common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from '../../contract/estimations.ts';
import { LABEL_MAX } from '../../contract/policies.ts';
import { csv, queryInt, queryNumber } from '../query.ts';

const Null = z.literal('null').transform(() => null);
const NULL_HINT = '`null` stands for events without a value.';

const ids = csv(Id, IDS_MAX).optional();
const orNull = (item: z.ZodType<string>) =>
  csv(z.union([Null, item]), IDS_MAX)
    .optional()
    .meta({ description: NULL_HINT });
const numbersOrNull = (values: readonly number[]) =>
  csv(z.union([Null, z.enum(values.map(String)).transform(Number)]), values.length + 1)
    .optional()
    .meta({ description: NULL_HINT });
const similarity = queryNumber(0, 1.000001).optional();
const degrees = (max: number) =>
  z
    .union([Null, queryNumber(-max, max)])
    .optional()
    .meta({ description: 'Middle of the box, degrees; `null`: events without a position.' });
const delta = queryNumber(0, 180).optional().meta({ description: 'Half the side of the box, degrees; default 0.01.' });

/** The filters of events in a query: AND between names, OR inside a list. Those on `meta` are in metaQuery.ts. */
export const eventsFilters = {
  event_ids: ids,
  event_id__gte: Id.optional(),
  event_id__lt: Id.optional(),
  handler_ids: ids,
  face_ids: ids,
  external_ids: csv(ExternalId, IDS_MAX).optional(),
  stream_ids: orNull(Text(36)),
  track_ids: orNull(Text(36)),
  user_data: UserData.optional().meta({ description: 'Part of the user data.' }),
  sources: orNull(Source),
  tags: csv(Tag, IDS_MAX).optional(),
  create_time__gte: TimeOrRelative.default('now-1M').meta({ description: 'One month back when absent.' }),
  create_time__lt: TimeOrRelative.optional(),
  end_time__gte: TimeOrRelative.optional(),
  end_time__lt: TimeOrRelative.optional(),
  insert_time__gte: TimeOrRelative.optional(),
  insert_time__lt: TimeOrRelative.optional(),
  gender: numbersOrNull([0, 1]),
  age__gte: queryInt(0, 200).optional(),
  age__lt: queryInt(0, 200).optional(),
  ethnic_groups: numbersOrNull(ETHNICITIES),
  emotions: numbersOrNull(EMOTIONS),
  masks: numbersOrNull(MASKS),
  liveness: numbersOrNull(LIVENESS),
  deepfake: numbersOrNull(DEEPFAKE),
  top_similar_object_ids: ids,
  top_similar_external_ids: csv(ExternalId, IDS_MAX).optional(),
  top_matching_candidates_label: Text(LABEL_MAX).optional(),
  top_similar_object_similarity__gte: similarity,
  top_similar_object_similarity__lt: similarity,
  cities: orNull(Text(36)),
  areas: orNull(Text(36)),
  districts: orNull(Text(36)),
  streets: orNull(Text(36)),
  house_numbers: orNull(Text(36)),
  origin_longitude: degrees(180),
  origin_latitude: degrees(90),
  longitude_delta: delta,
  latitude_delta: delta,
};
