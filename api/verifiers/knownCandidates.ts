import type { z } from 'zod';
import { ExternalId, Id } from '../../contract/common.ts';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import type { Reference } from '../../contract/matching.ts';
import type { KnownCandidate } from '../../contract/orders.ts';
import { describeReferences } from '../matcher/references.ts';
import { csv } from '../query.ts';
import type { Services } from '../services.ts';

/** Ids under one name of the query. */
const NAMED_MAX = 100;

const TYPES = {
  face_ids: 'face',
  external_ids: 'face_external_id',
  event_ids: 'event',
  attribute_ids: 'attribute',
} as const;

export const candidatesQuery = {
  face_ids: csv(Id, NAMED_MAX).optional(),
  external_ids: csv(ExternalId.min(1), NAMED_MAX)
    .optional()
    .meta({ description: 'Of faces: each stands for all faces that have it, the oldest first.' }),
  event_ids: csv(Id, NAMED_MAX).optional(),
  attribute_ids: csv(Id, NAMED_MAX).optional(),
};
type CandidatesQuery = z.infer<z.ZodObject<typeof candidatesQuery>>;

export const CANDIDATE_ERRORS = [
  'candidatesMissing',
  'faceNotFound',
  'faceExternalIdUnknown',
  'faceWithoutAttributes',
  'eventsOff',
  'eventNotFound',
  'attributeNotFound',
  'faceDescriptorMissing',
] as const satisfies readonly ErrorKey[];

/** What the query names, in its order within a name. @throws PlatformError candidatesMissing */
export function namedCandidates(query: CandidatesQuery): Reference[] {
  const named = Object.keys(TYPES) as (keyof typeof TYPES)[];
  const references = named.flatMap((name) => (query[name] ?? []).map((id) => ({ type: TYPES[name], id })));
  if (references.length > 0) return references;
  throw new PlatformError('candidatesMissing', `no candidates: name them by one of ${named.join(', ')}`);
}

/** The faces, events and attributes that are meant, each of which can be compared. @throws PlatformError CANDIDATE_ERRORS */
export async function findKnown(
  services: Services,
  account_id: string,
  references: readonly Reference[],
): Promise<KnownCandidate[]> {
  const { described } = await describeReferences(services, account_id, references, {
    versions: services.events.descriptorVersions,
    eventMissing: 'faceDescriptorMissing',
  });
  return described.flatMap(({ index, id }) => {
    const type = references[index]?.type;
    if (id === undefined) return [];
    return [{ type: type === 'event' || type === 'attribute' ? type : ('face' as const), id }];
  });
}
