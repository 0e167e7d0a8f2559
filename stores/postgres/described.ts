import { z } from 'zod';
import type { Queryable } from './pool.ts';

/** A face, an event or an attribute under the key that it was asked by. */
const Described = z.object({
  key: z.string(),
  /** Its own. */
  id: z.string(),
  /** A face that took over an attribute, or anything else. */
  attributed: z.boolean(),
  /** float32 little-endian, L2 norm 1; null: none of this version. */
  descriptor: z.instanceof(Buffer).nullable(),
});
export type Described = z.infer<typeof Described>;
const Rows = z.array(Described);

interface Wanted<Key> {
  readonly account_id: string;
  readonly descriptor_version: number;
  readonly by: Key;
  readonly keys: readonly string[];
  /** Rows at most: any of those that fit. */
  readonly limit: number;
}

const FACE_KEYS = {
  face_id: 'f.face_id = any($3::uuid[])',
  external_id: "f.external_id = any($3::text[]) and f.external_id <> ''", // As the partial index says it.
} as const;
export type FaceKeyName = keyof typeof FACE_KEYS;

// The rows are found before they are put in order: else an index by time may be walked to its end for them.

/** The account's faces by id or external id with their descriptors, the oldest first; unknown keys are left out. */
export async function findDescribedFaces(sql: Queryable, wanted: Wanted<FaceKeyName>): Promise<Described[]> {
  const { account_id, descriptor_version, by, keys, limit } = wanted;
  const { rows } = await sql.query({
    name: `faces.findDescribed.${by}`,
    text: `
      with found as materialized (
        select f.face_id, f.create_time, f.${by}::text as key, f.attribute_time is not null as attributed
          from faces.faces f
         where f.account_id = $1::uuid and ${FACE_KEYS[by]}
         limit $4::int)
      select key, found.face_id as id, attributed, d.descriptor
        from found
        left join faces.descriptors d
               on d.face_id = found.face_id and d.account_id = $1::uuid and d.descriptor_version = $2::int
       order by create_time, found.face_id`,
    values: [account_id, descriptor_version, keys, limit],
  });
  return Rows.parse(rows);
}

const EVENT_KEYS = {
  event_id: 'e.event_id = any($3::uuid[])',
  external_id: "e.external_id = any($3::text[]) and e.external_id <> ''",
  track_id: 'e.track_id = any($3::text[]) and e.track_id is not null',
} as const;
export type EventKeyName = keyof typeof EVENT_KEYS;

/** The account's events by id, external id or track with their descriptors, the oldest first; unknown keys are left out. */
export async function findDescribedEvents(sql: Queryable, wanted: Wanted<EventKeyName>): Promise<Described[]> {
  const { account_id, descriptor_version, by, keys, limit } = wanted;
  const { rows } = await sql.query({
    name: `events.findDescribed.${by}`,
    text: `
      with found as materialized (
        select e.event_id, e.create_time, e.${by}::text as key, true as attributed
          from events.events e
         where e.account_id = $1::uuid and ${EVENT_KEYS[by]}
         limit $4::int)
      select key, found.event_id as id, attributed, d.descriptor
        from found
        left join events.descriptors d
               on d.event_id = found.event_id and d.account_id = $1::uuid and d.descriptor_version = $2::int
       order by create_time, found.event_id`,
    values: [account_id, descriptor_version, keys, limit],
  });
  return Rows.parse(rows);
}
