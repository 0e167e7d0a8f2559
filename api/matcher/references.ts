import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import type { GivenReference, Reference } from '../../contract/matching.ts';
import {
  type Described,
  type EventKeyName,
  type FaceKeyName,
  findDescribedEvents,
  findDescribedFaces,
} from '../../stores/postgres/described.ts';
import { findDescribedAttributes } from '../../stores/redis/describedAttributes.ts';
import { rowOf } from '../../stores/rowOf.ts';
import type { DescriptorVersions } from '../descriptors.ts';
import { requireServices } from '../serviceSwitches.ts';
import type { Services } from '../services.ts';
import { oneVersion, readGiven } from './given.ts';

/** Faces and events that the references of one request may stand for. */
const FOUND_MAX = 1000;

/** What may be wrong with references. */
export const REFERENCE_ERRORS = [
  'eventsOff',
  'eventNotFound',
  'eventExternalIdUnknown',
  'attributeNotFound',
  'faceDescriptorMissing',
  'descriptorInvalid',
  'descriptorVersionUnknown',
] as const satisfies readonly ErrorKey[];

type StoredReference = Exclude<Reference, GivenReference>;
interface Source {
  /** What an error calls it. */
  readonly name: string;
  readonly unknown: ErrorKey;
  readonly read: (services: Stores, wanted: Wanted) => Promise<Described[]>;
}
type Stores = Pick<Services, 'sql' | 'attributes' | 'settings'>;
interface Wanted {
  readonly account_id: string;
  readonly descriptor_version: number;
  readonly keys: readonly string[];
}

const faces =
  (by: FaceKeyName): Source['read'] =>
  ({ sql }, wanted) =>
    findDescribedFaces(sql, { ...wanted, by, limit: FOUND_MAX + 1 });
const events =
  (by: EventKeyName): Source['read'] =>
  ({ sql }, wanted) =>
    findDescribedEvents(sql, { ...wanted, by, limit: FOUND_MAX + 1 });

const SOURCES: Readonly<Record<StoredReference['type'], Source>> = {
  face: { name: 'Face with id', unknown: 'faceNotFound', read: faces('face_id') },
  face_external_id: {
    name: 'Face with external id',
    unknown: 'faceExternalIdUnknown',
    read: faces('external_id'),
  },
  event: { name: 'Event with id', unknown: 'eventNotFound', read: events('event_id') },
  event_external_id: {
    name: 'Event with external id',
    unknown: 'eventExternalIdUnknown',
    read: events('external_id'),
  },
  event_track_id: { name: 'Event with track id', unknown: 'eventNotFound', read: events('track_id') },
  attribute: {
    name: 'Attribute with id',
    unknown: 'attributeNotFound',
    read: ({ attributes }, wanted) => findDescribedAttributes(attributes, wanted),
  },
};

interface DescribedReferences {
  readonly descriptor_version: number;
  /**
   * One for each face, event or attribute that reference number `index` stands for, in the order of the references; with
   * its id unless its descriptor came along.
   */
  readonly described: readonly { readonly index: number; readonly id?: string; readonly row: Float32Array }[];
}

/**
 * The descriptors that references stand for, all of the version of those that came along, else of the preferred one.
 * @param eventMissing the error of an event without a descriptor of that version.
 * @throws PlatformError see REFERENCE_ERRORS; descriptorVersionsMixed; badBody when they stand for more than 1000
 */
export async function describeReferences(
  services: Stores,
  account_id: string,
  references: readonly Reference[],
  { versions, eventMissing }: { versions: DescriptorVersions; eventMissing: ErrorKey },
): Promise<DescribedReferences> {
  if (references.some(({ type }) => type.startsWith('event'))) requireServices(['events'], services.settings);
  const given = references.map((one) => (isStored(one) ? undefined : readGiven(one, versions)));
  const descriptor_version = oneVersion(given.flatMap((one) => one ?? [])) ?? versions.preferred;
  const bytes = (versions.dimensions.get(descriptor_version) ?? 0) * 4;
  const stored = await readStored(services, { account_id, descriptor_version }, references.filter(isStored));
  const described = references.flatMap((one, index) => {
    const own = given[index];
    if (own) return [{ index, row: own.row }];
    if (!isStored(one)) return [];
    const known = stored.get(keyOf(one)) ?? [];
    const usable = known.flatMap(({ id, descriptor }) =>
      descriptor?.length === bytes ? [{ id, row: rowOf(descriptor) }] : [],
    );
    if (usable.length === 0) throw uselessness(one, known, descriptor_version, eventMissing);
    return usable.map((found) => ({ index, ...found }));
  });
  return { descriptor_version, described };
}

const isStored = (reference: Reference): reference is StoredReference => Object.hasOwn(SOURCES, reference.type);
const keyOf = ({ type, id }: { type: string; id: string }): string => `${type} ${id}`;

/** What the references name, by `keyOf`; one query for each type. */
async function readStored(
  services: Stores,
  common: Omit<Wanted, 'keys'>,
  references: readonly StoredReference[],
): Promise<Map<string, Described[]>> {
  const found = new Map<string, Described[]>();
  let total = 0;
  for (const type of new Set(references.map((one) => one.type))) {
    const keys = references.filter((one) => one.type === type).map(({ id }) => id);
    const rows = await SOURCES[type].read(services, { ...common, keys: [...new Set(keys)] });
    total += rows.length;
    for (const row of rows) {
      const key = keyOf({ type, id: row.key });
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  if (total <= FOUND_MAX) return found;
  const detail = `the references stand for more than ${FOUND_MAX} faces and events; name fewer, or name them by id`;
  throw new PlatformError('badBody', detail);
}

/** Why nothing that the reference names can be compared. */
function uselessness(
  { type, id }: StoredReference,
  known: readonly Described[],
  version: number,
  eventMissing: ErrorKey,
): PlatformError {
  const { name, unknown } = SOURCES[type];
  if (known.length === 0) return new PlatformError(unknown, `${name} '${id}' not found`);
  if (!known.some(({ attributed }) => attributed)) {
    return new PlatformError('faceWithoutAttributes', `${name} '${id}' has no attributes`);
  }
  const missing = type.startsWith('event') ? eventMissing : 'faceDescriptorMissing';
  return new PlatformError(missing, `${name} '${id}' has no descriptor of version ${version}`);
}
