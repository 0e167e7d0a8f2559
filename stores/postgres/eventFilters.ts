import { Conditions, type Fragment } from './conditions.ts';
import { EVENT_COLUMNS } from './eventColumns.ts';
import { type MetaFilter, metaConditions } from './metaFilters.ts';

type Texts = readonly (string | null)[];
type Numbers = readonly (number | null)[];

/**
 * Filters of events, for GET /6/events and for candidates alike: AND between names, OR inside a list. A null inside a
 * list means "the event has none". Times are RFC 3339 or `now-7d`; `user_data` is a literal substring.
 */
export interface EventFilters {
  event_ids?: readonly string[] | undefined;
  event_id__gte?: string | undefined;
  event_id__lt?: string | undefined;
  handler_ids?: readonly string[] | undefined;
  face_ids?: Texts | undefined;
  external_ids?: Texts | undefined;
  stream_ids?: Texts | undefined;
  track_ids?: Texts | undefined;
  user_data?: string | undefined;
  sources?: Texts | undefined;
  tags?: Texts | undefined;
  create_time__gte?: string | undefined;
  create_time__lt?: string | undefined;
  end_time__gte?: string | undefined;
  end_time__lt?: string | undefined;
  insert_time__gte?: string | undefined;
  insert_time__lt?: string | undefined;
  gender?: Numbers | undefined;
  age__gte?: number | undefined;
  age__lt?: number | undefined;
  ethnic_groups?: Numbers | undefined;
  emotions?: Numbers | undefined;
  masks?: Numbers | undefined;
  liveness?: Numbers | undefined;
  deepfake?: Numbers | undefined;
  apparent_gender?: Numbers | undefined;
  apparent_age__gte?: number | undefined;
  apparent_age__lt?: number | undefined;
  headwear_states?: Numbers | undefined;
  headwear_apparent_colors?: Texts | undefined;
  sleeve_lengths?: Numbers | undefined;
  upper_clothing_colors?: Texts | undefined;
  lower_garment_types?: Numbers | undefined;
  lower_garment_colors?: Texts | undefined;
  shoes_apparent_colors?: Texts | undefined;
  backpack_states?: Numbers | undefined;
  top_similar_object_ids?: Texts | undefined;
  top_similar_external_ids?: Texts | undefined;
  top_matching_candidates_label?: string | undefined;
  top_similar_object_similarity__gte?: number | undefined;
  top_similar_object_similarity__lt?: number | undefined;
  cities?: Texts | undefined;
  areas?: Texts | undefined;
  districts?: Texts | undefined;
  streets?: Texts | undefined;
  house_numbers?: Texts | undefined;
  /** Middle of a box, degrees; null: events without a position. */
  origin_longitude?: number | null | undefined;
  origin_latitude?: number | null | undefined;
  /** Half the sides of that box, degrees. Default 0.01. */
  longitude_delta?: number | undefined;
  latitude_delta?: number | undefined;
  meta?: readonly MetaFilter[] | undefined;
}

export const GEO_DELTA_DEFAULT_DEG = 0.01;

/** Conditions on `events.events e`, joined by AND (`true` without filters); placeholders count from `first`. */
export function eventConditions(filters: EventFilters, first = 1): Fragment {
  const where = new Conditions(first);
  addEventConditions(where, filters);
  return where.fragment();
}

/** Adds them to others on `events.events e`. */
export function addEventConditions(where: Conditions, filters: EventFilters): void {
  identities(where, filters);
  where.times('e.create_time', filters.create_time__gte, filters.create_time__lt);
  where.times('e.end_time', filters.end_time__gte, filters.end_time__lt);
  where.times('e.insert_time', filters.insert_time__gte, filters.insert_time__lt);
  estimations(where, filters);
  bodies(where, filters);
  topMatch(where, filters);
  places(where, filters);
  metaConditions(where, filters.meta);
}

function identities(where: Conditions, filters: EventFilters): void {
  where.among('e.event_id', 'uuid', filters.event_ids);
  where.range('e.event_id', 'uuid', filters.event_id__gte, filters.event_id__lt);
  where.among('e.handler_id', 'uuid', filters.handler_ids);
  where.among('e.face_id', 'uuid', filters.face_ids);
  where.among('e.external_id', 'text', filters.external_ids, "e.external_id = ''");
  where.among('e.stream_id', 'text', filters.stream_ids);
  where.among('e.track_id', 'text', filters.track_ids);
  where.contains('e.user_data', filters.user_data);
  where.among('e.source', 'text', filters.sources, "e.source = ''");
  where.overlaps('e.tags', filters.tags);
}

function estimations(where: Conditions, filters: EventFilters): void {
  where.among('e.gender', 'int', filters.gender);
  where.range('e.age', 'int', filters.age__gte, filters.age__lt);
  where.among('e.ethnic_group', 'int', filters.ethnic_groups);
  where.among('e.emotion', 'int', filters.emotions);
  where.among('e.mask', 'int', filters.masks);
  where.among('e.liveness', 'int', filters.liveness);
  where.among('e.deepfake', 'int', filters.deepfake);
}

/** What `body` holds of a person's body. What is no number there, such as `unavailable`, is no value. */
function bodies(where: Conditions, filters: EventFilters): void {
  const { apparent_gender, apparent_age, headwear_state, sleeve_length } = EVENT_COLUMNS;
  where.among(apparent_gender.sql, 'int', filters.apparent_gender);
  where.range(apparent_age.sql, 'float8', filters.apparent_age__gte, filters.apparent_age__lt);
  where.among(headwear_state.sql, 'int', filters.headwear_states);
  where.among("(e.body #>> '{upper_body,headwear,apparent_color}')", 'text', filters.headwear_apparent_colors);
  where.among(sleeve_length.sql, 'int', filters.sleeve_lengths);
  colours(where, '{upper_body,upper_clothing,colors}', filters.upper_clothing_colors);
  where.among(EVENT_COLUMNS.lower_garment_type.sql, 'int', filters.lower_garment_types);
  colours(where, '{lower_body,lower_garment,colors}', filters.lower_garment_colors);
  where.among("(e.body #>> '{lower_body,shoes,apparent_color}')", 'text', filters.shoes_apparent_colors);
  where.among(EVENT_COLUMNS.backpack_state.sql, 'int', filters.backpack_states);
}

/** The names at this place of `body` share one with the list. */
function colours(where: Conditions, path: string, wanted: Texts | undefined): void {
  if (wanted === undefined) return;
  const place = `(e.body #> '${path}')`;
  const some = `coalesce(${place} ?| ${where.put(
    wanted.filter((name) => name !== null),
    'text[]',
  )}, false)`;
  where.add(wanted.includes(null) ? `(${some} or ${place} is null)` : some);
}

function topMatch(where: Conditions, filters: EventFilters): void {
  const { top_similar_object_similarity__gte: gte, top_similar_object_similarity__lt: lt } = filters;
  where.among('e.top_similar_object_id', 'uuid', filters.top_similar_object_ids);
  where.among('e.top_similar_external_id', 'text', filters.top_similar_external_ids);
  where.equals('e.top_matching_candidates_label', 'text', filters.top_matching_candidates_label);
  where.range('e.top_similar_object_similarity', 'real', gte, lt);
}

function places(where: Conditions, filters: EventFilters): void {
  where.among('e.city', 'text', filters.cities);
  where.among('e.area', 'text', filters.areas);
  where.among('e.district', 'text', filters.districts);
  where.among('e.street', 'text', filters.streets);
  where.among('e.house_number', 'text', filters.house_numbers);
  near(where, 'e.longitude', filters.origin_longitude, filters.longitude_delta);
  near(where, 'e.latitude', filters.origin_latitude, filters.latitude_delta);
}

function near(
  where: Conditions,
  column: string,
  origin: number | null | undefined,
  delta = GEO_DELTA_DEFAULT_DEG,
): void {
  if (origin === undefined) return;
  if (origin === null) where.add(`${column} is null`);
  else where.add(`${column} between ${where.put(origin - delta, 'float8')} and ${where.put(origin + delta, 'float8')}`);
}
