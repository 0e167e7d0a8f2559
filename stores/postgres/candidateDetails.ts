import type { Candidates } from '../../contract/candidates.ts';
import { listEvents } from './events.ts';
import { findFaces } from './faces.ts';
import type { Queryable } from './pool.ts';

/** What is shown of an event that a policy found, where its targets are not said. */
const EVENT_TARGETS = [
  ...['event_id', 'account_id', 'handler_id', 'create_time', 'end_time', 'external_id', 'user_data', 'source'],
  ...['stream_id', 'track_id', 'tags', 'meta', 'face_id', 'gender', 'age'],
];

interface Wanted {
  readonly account_id: string;
  readonly origin: Candidates['origin'];
  readonly ids: readonly string[];
  /** The fields that are wanted; all that are usual when undefined. The id is always among them. */
  readonly targets: readonly string[] | undefined;
}
interface Details {
  readonly face?: Record<string, unknown>;
  readonly event?: Record<string, unknown>;
  readonly attribute?: Record<string, unknown>;
}

/** The fields of candidates by id, as a match answer shows them. Ids that are gone are left out. */
export async function findCandidates(sql: Queryable, wanted: Wanted): Promise<Map<string, Details>> {
  const { account_id, origin, ids, targets } = wanted;
  if (ids.length === 0) return new Map();
  switch (origin) {
    case 'attributes':
      return new Map(ids.map((id) => [id, { attribute: { attribute_id: id } }]));
    case 'faces': {
      const faces = await findFaces(sql, account_id, ids);
      return new Map(faces.map((face) => [face.face_id, { face: pick(face, targets, 'face_id') }]));
    }
    case 'events': {
      const page = { limit: ids.length, offset: 0 };
      const events = await listEvents(sql, { account_id, filters: { event_ids: ids }, order: 'desc', ...page });
      return new Map(
        events.map((event) => [event.event_id, { event: pick(event, targets ?? EVENT_TARGETS, 'event_id') }]),
      );
    }
  }
}

function pick(
  from: Record<string, unknown>,
  targets: readonly string[] | undefined,
  id: string,
): Record<string, unknown> {
  const names = targets ? [id, ...targets] : Object.keys(from); // Without its id a candidate could not be told apart.
  return Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]));
}
