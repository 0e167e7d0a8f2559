import { z } from 'zod';
import { IDS_MAX, Id, Text } from '../../contract/common.ts';
import { csv, queryNumber } from '../query.ts';
import { type SeenEvent, seenEvent } from './seenEvent.ts';

const GEO_DELTA = 0.01;
const texts = () => csv(Text(128), IDS_MAX).optional();
const ids = () => csv(Id, IDS_MAX).optional();
/** Numbers of an enumeration; `null` for what was not estimated. */
const codes = (...values: [string, ...string[]]) => csv(z.enum([...values, 'null']), values.length + 1).optional();

/** Which events a web socket hears of: AND between names, OR inside a list; `null` in a list: not known. */
export const SocketQuery = z.object({
  event_ids: ids(),
  handler_ids: ids(),
  sources: texts(),
  stream_ids: texts(),
  track_ids: texts(),
  external_ids: texts(),
  user_data: Text(128).optional(),
  tags: texts(),
  gender: codes('0', '1'),
  genders: codes('0', '1'),
  age__gte: queryNumber(0, 1000).optional(),
  age__lt: queryNumber(0, 1000).optional(),
  ethnic_groups: codes('1', '2', '3', '4'),
  emotions: codes('1', '2', '3', '4', '5', '6', '7'),
  masks: codes('1', '2', '3'),
  liveness: codes('0', '1', '2'),
  deepfake: codes('0', '1'),
  cities: texts(),
  areas: texts(),
  districts: texts(),
  streets: texts(),
  house_numbers: texts(),
  origin_longitude: queryNumber(-180, 180).optional(),
  origin_latitude: queryNumber(-90, 90).optional(),
  longitude_delta: queryNumber(0, 90).optional(),
  latitude_delta: queryNumber(0, 90).optional(),
  matching_candidates_labels: texts(),
  object_similarity__gte: queryNumber(0, 1).optional(),
  object_similarity__lt: queryNumber(0, 2).optional(),
  top_similar_object_ids: ids(),
});
export type SocketQuery = z.infer<typeof SocketQuery>;

/** What an event has under the name of a list filter; empty: not known. */
const READERS = {
  event_ids: ({ event_id }) => [event_id],
  handler_ids: ({ handler_id }) => [handler_id],
  sources: ({ source }) => known(source),
  stream_ids: ({ stream_id }) => known(stream_id),
  track_ids: ({ track_id }) => known(track_id),
  external_ids: ({ external_id }) => known(external_id),
  tags: ({ tags }) => tags,
  gender: ({ gender }) => known(gender),
  genders: ({ gender }) => known(gender),
  ethnic_groups: ({ ethnic_group }) => known(ethnic_group),
  emotions: ({ emotions }) => emotions.map(String),
  masks: ({ masks }) => masks.map(String),
  liveness: ({ liveness }) => liveness.map(String),
  deepfake: ({ deepfake }) => deepfake.map(String),
  cities: ({ location }) => known(location?.city),
  areas: ({ location }) => known(location?.area),
  districts: ({ location }) => known(location?.district),
  streets: ({ location }) => known(location?.street),
  house_numbers: ({ location }) => known(location?.house_number),
  top_similar_object_ids: ({ top }) => known(top?.id),
} satisfies Partial<Record<keyof SocketQuery, (seen: SeenEvent) => readonly string[]>>;
const LIST_NAMES = Object.keys(READERS) as (keyof typeof READERS)[];

const known = (value: string | number | null | undefined): string[] =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

/** @returns whether an event passes; `event` in the form of the answer to a request for events. */
export function createFilter(query: SocketQuery): (event: unknown, handler_id: string) => boolean {
  const lists = LIST_NAMES.flatMap((name) => {
    const wanted = query[name];
    return wanted ? [{ read: READERS[name], wanted: new Set<string>(wanted) }] : [];
  });
  return (event, handler_id) => {
    const seen = seenEvent(event, handler_id);
    return (
      lists.every(({ read, wanted }) => {
        const values = read(seen);
        return values.length === 0 ? wanted.has('null') : values.some((value) => wanted.has(value));
      }) &&
      (query.user_data === undefined || seen.user_data.includes(query.user_data)) &&
      inRange(seen.age, query.age__gte, query.age__lt) &&
      isNear(seen, query) &&
      hasMatch(seen, query)
    );
  };
}

/** Without bounds everything passes, with one only what is known. */
function inRange(value: number | null | undefined, gte: number | undefined, lt: number | undefined): boolean {
  if (gte === undefined && lt === undefined) return true;
  if (value === null || value === undefined) return false;
  return value >= (gte ?? Number.NEGATIVE_INFINITY) && value < (lt ?? Number.POSITIVE_INFINITY);
}

function isNear({ location }: SeenEvent, query: SocketQuery): boolean {
  const near = (value: number | undefined, origin: number | undefined, delta = GEO_DELTA) =>
    origin === undefined || (value !== undefined && Math.abs(value - origin) <= delta);
  const position = location?.geo_position;
  return (
    near(position?.longitude, query.origin_longitude, query.longitude_delta) &&
    near(position?.latitude, query.origin_latitude, query.latitude_delta)
  );
}

/** One and the same label must fit by its name and by the similarity of its best candidate. */
function hasMatch({ bests }: SeenEvent, query: SocketQuery): boolean {
  const { matching_candidates_labels: labels, object_similarity__gte: gte, object_similarity__lt: lt } = query;
  if (labels === undefined && gte === undefined && lt === undefined) return true;
  return bests.some(
    ({ label, similarity }) => (labels === undefined || labels.includes(label)) && inRange(similarity, gte, lt),
  );
}
