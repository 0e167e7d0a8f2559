import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { EventBody, StoredEvent } from '../../contract/storedEvents.ts';
import { Conditions, type Page } from './conditions.ts';
import { addEventConditions, type EventFilters } from './eventFilters.ts';
import type { Queryable } from './pool.ts';

export interface EventKey {
  readonly account_id: string;
  readonly event_id: string;
}

const COLUMNS = `
  e.event_id, e.account_id, e.handler_id, e.external_id, e.user_data, e.source, e.stream_id, e.track_id,
  e.create_time, e.insert_time, e.end_time, e.tags, e.meta, e.face_id, e.attach_result, e.attribute_id,
  e.gender, e.age, e.ethnic_group, e.emotion, e.mask, e.liveness, e.deepfake,
  e.top_similar_object_id, e.top_similar_object_type, e.top_similar_object_similarity, e.top_similar_external_id,
  e.top_matching_candidates_label, e.body`;

const Row = StoredEvent.omit({
  top_match: true,
  basic_attributes: true,
  face_detections: true,
  body_detections: true,
  body_basic_attributes: true,
  upper_body: true,
  lower_body: true,
  accessories: true,
  match_result: true,
  aggregate_estimations: true,
  location: true,
}).extend({
  top_similar_object_id: Id.nullable(),
  top_similar_object_type: z.enum(['face', 'event', 'attribute']).nullable(),
  top_similar_object_similarity: z.number().nullable(),
  top_similar_external_id: z.string().nullable(),
  top_matching_candidates_label: z.string().nullable(),
  body: EventBody,
});
const Rows = z.array(Row);

/** Rows as they are shown: the columns of the best candidate become `top_match`, the body is unfolded. */
function shown(rows: unknown[]): StoredEvent[] {
  return Rows.parse(rows).map(
    ({
      body,
      top_similar_object_id,
      top_similar_object_type,
      top_similar_object_similarity,
      top_similar_external_id,
      top_matching_candidates_label,
      ...event
    }) => {
      const { gender, age, ethnic_group } = event;
      const estimated = gender !== null || age !== null || ethnic_group !== null;
      return {
        ...event,
        ...body,
        basic_attributes: estimated ? { gender, age, ethnic_group } : null,
        top_match:
          top_similar_object_id === null
            ? null
            : {
                [`${top_similar_object_type ?? 'face'}_id`]: top_similar_object_id,
                similarity: top_similar_object_similarity ?? 0,
                label: top_matching_candidates_label ?? '',
                external_id: top_similar_external_id,
              },
      };
    },
  );
}

export async function findEvent(sql: Queryable, { event_id, account_id }: EventKey): Promise<StoredEvent | undefined> {
  const { rows } = await sql.query({
    name: 'events.findEvent',
    text: `select ${COLUMNS} from events.events e where e.event_id = $1::uuid and e.account_id = $2::uuid`,
    values: [event_id, account_id],
  });
  return shown(rows)[0];
}

export async function eventExists(sql: Queryable, { event_id, account_id }: EventKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'events.eventExists',
    text: 'select from events.events where event_id = $1::uuid and account_id = $2::uuid',
    values: [event_id, account_id],
  });
  return rowCount === 1;
}

export interface EventsSelection {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  readonly filters: EventFilters;
  readonly order: 'asc' | 'desc';
}

/** A page of the account's events that pass all filters, by `create_time`. */
export async function listEvents(
  sql: Queryable,
  { account_id, filters, order, limit, offset }: EventsSelection & Page,
): Promise<StoredEvent[]> {
  const where = new Conditions();
  where.equals('e.account_id', 'uuid', account_id);
  addEventConditions(where, filters);
  const { text, values } = where.fragment();
  const { rows } = await sql.query(
    `select ${COLUMNS} from events.events e
      where ${text}
      order by ${order === 'asc' ? 'e.create_time asc, e.event_id desc' : 'e.create_time desc, e.event_id asc'}
      ${where.page({ limit, offset })}`,
    values,
  );
  return shown(rows);
}
