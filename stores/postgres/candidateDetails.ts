import type { Candidates } from '../../contract/candidates.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { Queryable } from './pool.ts';

const FACE_TARGETS: Record<string, string> = {
  face_id: 'f.face_id',
  user_data: 'f.user_data',
  external_id: 'f.external_id',
  event_id: 'f.event_id',
  create_time: 'f.create_time',
  avatar: 'f.avatar',
  account_id: 'f.account_id',
  lists: 'array(select l.list_id from faces.list_faces l where l.face_id = f.face_id order by l.list_id)',
};
const EVENT_TARGETS = [
  'event_id',
  'account_id',
  'handler_id',
  'create_time',
  'end_time',
  'external_id',
  'user_data',
  'source',
  'stream_id',
  'track_id',
  'tags',
  'meta',
  'face_id',
  'gender',
  'age',
] as const;
/** Names that clients send and that stand beside the object, not in it. */
const BESIDE = new Set(['similarity', 'list']);

export const CANDIDATE_TARGETS = {
  faces: Object.keys(FACE_TARGETS),
  events: [...EVENT_TARGETS],
  attributes: ['attribute_id'],
} as const;

interface Wanted {
  readonly account_id: string;
  readonly origin: Candidates['origin'];
  readonly ids: readonly string[];
  readonly targets: readonly string[] | undefined;
}
type Details = { face?: Record<string, unknown>; event?: Record<string, unknown>; attribute?: Record<string, unknown> };

/** The fields of candidates by id, as a match answer shows them. Ids that are gone are left out. */
export async function findCandidates(
  sql: Queryable,
  { account_id, origin, ids, targets }: Wanted,
): Promise<Map<string, Details>> {
  if (ids.length === 0) return new Map();
  if (origin === 'attributes') return new Map(ids.map((id) => [id, { attribute: { attribute_id: id } }]));
  const columns = columnsOf(origin, targets);
  const [table, key] = origin === 'faces' ? ['faces.faces f', 'f.face_id'] : ['events.events e', 'e.event_id'];
  const { rows } = await sql.query<Record<string, unknown> & { key: string }>({
    text: `select ${key} as key, ${columns.join(', ')} from ${table} where ${key} = any($1::uuid[]) and account_id = $2`,
    values: [ids, account_id],
  });
  return new Map(rows.map(({ key: id, ...fields }) => [id, origin === 'faces' ? { face: fields } : { event: fields }]));
}

function columnsOf(origin: 'faces' | 'events', targets: readonly string[] | undefined): string[] {
  const known: readonly string[] = CANDIDATE_TARGETS[origin];
  const names = targets?.filter((name) => !BESIDE.has(name)) ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const key = origin === 'faces' ? 'faceTargetUnknown' : 'eventTargetUnknown';
    throw new PlatformError(key, `"${unknown}" is not a target for ${origin}; allowed are ${known.join(', ')}.`);
  }
  const id = origin === 'faces' ? 'face_id' : 'event_id';
  const shown = names.includes(id) ? names : [id, ...names]; // A candidate without its id could not be told apart.
  return shown.map((name) => (origin === 'faces' ? `${FACE_TARGETS[name] ?? ''} as ${name}` : `e.${name}`));
}
