import { z } from 'zod';
import { APPARENT_GENDERS, CLOTHES_COLOURS, GARMENTS, SLEEVES, STATES } from '../../contract/bodyEstimations.ts';
import { ExternalId, IDS_MAX, Id, Source, Tag, Text, TimeOrRelative, UserData } from '../../contract/common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from '../../contract/estimations.ts';
import { LABEL_MAX } from '../../contract/policies.ts';
import { csv, queryInt, queryNumber } from '../query.ts';

/** How the values of filters are written. */
interface Writing {
  readonly list: <T>(item: z.ZodType<T>, max: number) => z.ZodType<T[]>;
  readonly textsOrNull: (item: z.ZodType<string>) => z.ZodType<(string | null)[]>;
  readonly numbersOrNull: (values: readonly number[]) => z.ZodType<(number | null)[]>;
  readonly int: (min: number, max: number) => z.ZodType<number>;
  readonly number: (min: number, max: number) => z.ZodType<number>;
  readonly orNull: (value: z.ZodType<number>) => z.ZodType<number | null>;
}

const Null = z.literal('null').transform(() => null);

/** In a query: lists with commas, `null` as a word. */
const IN_QUERY: Writing = {
  list: csv,
  textsOrNull: (item) => csv(z.union([Null, item]), IDS_MAX),
  numbersOrNull: (values) => csv(z.union([Null, z.enum(values.map(String)).transform(Number)]), values.length + 1),
  int: queryInt,
  number: queryNumber,
  orNull: (value) => z.union([Null, value]),
};

/** A list, or its only item. */
const jsonList = <T>(item: z.ZodType<T>, max: number) =>
  z.union([z.array(item).min(1).max(max), item.transform((one) => [one])]);
const IN_JSON: Writing = {
  list: jsonList,
  textsOrNull: (item) => jsonList(item.nullable(), IDS_MAX),
  numbersOrNull: (values) => jsonList(z.literal(values).nullable(), values.length + 1),
  int: (min, max) => z.int().min(min).max(max),
  number: (min, max) => z.number().min(min).max(max),
  orNull: (value) => value.nullable(),
};

const HINT = { description: '`null` stands for events without a value.' };

function filtersOf(writing: Writing) {
  const { list, textsOrNull, numbersOrNull, int, number, orNull } = writing;
  const ids = list(Id, IDS_MAX).optional();
  const texts = (item: z.ZodType<string>) => textsOrNull(item).optional().meta(HINT);
  const codes = (values: readonly number[]) => numbersOrNull(values).optional().meta(HINT);
  const similarity = number(0, 1.000001).optional();
  const degrees = (max: number) =>
    orNull(number(-max, max))
      .optional()
      .meta({ description: 'Middle of the box, degrees; `null`: events without a position.' });
  const delta = number(0, 180).optional().meta({ description: 'Half the side of the box, degrees; default 0.01.' });
  return {
    event_ids: ids,
    event_id__gte: Id.optional(),
    event_id__lt: Id.optional(),
    handler_ids: ids,
    face_ids: ids,
    external_ids: list(ExternalId, IDS_MAX).optional(),
    stream_ids: texts(Text(36)),
    track_ids: texts(Text(36)),
    user_data: UserData.optional().meta({ description: 'Part of the user data.' }),
    sources: texts(Source),
    tags: list(Tag, IDS_MAX).optional(),
    create_time__gte: TimeOrRelative.default('now-1M').meta({ description: 'One month back when absent.' }),
    create_time__lt: TimeOrRelative.optional(),
    end_time__gte: TimeOrRelative.optional(),
    end_time__lt: TimeOrRelative.optional(),
    insert_time__gte: TimeOrRelative.optional(),
    insert_time__lt: TimeOrRelative.optional(),
    gender: codes([0, 1]),
    age__gte: int(0, 200).optional(),
    age__lt: int(0, 200).optional(),
    ethnic_groups: codes(ETHNICITIES),
    emotions: codes(EMOTIONS),
    masks: codes(MASKS),
    liveness: codes(LIVENESS),
    deepfake: codes(DEEPFAKE),
    ...bodyFiltersOf(writing),
    top_similar_object_ids: ids,
    top_similar_external_ids: list(ExternalId, IDS_MAX).optional(),
    top_matching_candidates_label: Text(LABEL_MAX).optional(),
    top_similar_object_similarity__gte: similarity,
    top_similar_object_similarity__lt: similarity,
    cities: texts(Text(36)),
    areas: texts(Text(36)),
    districts: texts(Text(36)),
    streets: texts(Text(36)),
    house_numbers: texts(Text(36)),
    origin_longitude: degrees(180),
    origin_latitude: degrees(90),
    longitude_delta: delta,
    latitude_delta: delta,
  };
}

/** What was seen of a person's body. */
function bodyFiltersOf({ textsOrNull, numbersOrNull, int }: Writing) {
  const codes = (values: readonly number[]) => numbersOrNull(values).optional().meta(HINT);
  const colours = textsOrNull(z.enum(CLOTHES_COLOURS)).optional().meta(HINT);
  return {
    apparent_gender: codes(APPARENT_GENDERS),
    apparent_age__gte: int(0, 200).optional(),
    apparent_age__lt: int(0, 200).optional(),
    headwear_states: codes(STATES),
    headwear_apparent_colors: colours,
    sleeve_lengths: codes(SLEEVES),
    upper_clothing_colors: colours,
    lower_garment_types: codes(GARMENTS),
    lower_garment_colors: colours,
    shoes_apparent_colors: colours,
    backpack_states: codes(STATES),
  };
}

/** The filters of events in a query: AND between names, OR inside a list. Those on `meta` are in metaQuery.ts. */
export const eventsFilters = filtersOf(IN_QUERY);
/** The same in a JSON body. */
export const eventsFiltersJson = filtersOf(IN_JSON);
