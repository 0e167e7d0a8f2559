import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { type DeletePlace, deleteEventsFrom } from '../../stores/postgres/eventDeletion.ts';
import { operation } from '../operation.ts';
import { eventsFilters } from './eventsQuery.ts';
import { metaFilters } from './metaQuery.ts';

const filters = { ...eventsFilters, create_time__gte: eventsFilters.create_time__gte.unwrap().optional() };
const known = new Set([...Object.keys(filters), 'account_id']);

export const deleteEvents = operation({
  id: 'deleteEvents',
  method: 'delete',
  path: '/events',
  access: { event: 'deletion' },
  tag: 'events',
  summary: 'Delete all events that pass the filters',
  description:
    'The filters are those of the list of events, those on `meta` among them; at least one has to be given, and a ' +
    'parameter that is none is refused. Without `create_time__gte` events of any age are deleted. ' +
    'Events go newest first, some thousands at a time: when the request fails or its client leaves, those that ' +
    'are gone stay so, and the same request goes on. Events that come meanwhile stay, as do faces, samples and photos.',
  query: z.looseObject(filters),
  status: 200,
  result: z
    .strictObject({ events_count: z.int().min(0).meta({ description: 'How many were deleted.' }) })
    .meta({ id: 'DeletedEvents' }),
  errors: ['badQuery'],

  async handle({ account_id, query, signal }, { sql }) {
    const wanted = { account_id, filters: { ...query, meta: metaFilters(query) } };
    refuseUnfiltered(query);
    let events_count = 0;
    let place: DeletePlace | undefined;
    do {
      const step = await deleteEventsFrom(sql, wanted, place);
      events_count += step.deleted;
      place = step.place;
    } while (place && !signal.aborted);
    return { events_count };
  },
});

/** A name that is mistyped must not widen what is deleted. */
function refuseUnfiltered(query: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(query).filter((name) => query[name] !== undefined);
  const unknown = given.find((name) => !known.has(name) && !name.startsWith('meta.'));
  if (unknown !== undefined) {
    throw new PlatformError('badQuery', `path: query.${unknown.slice(0, 100)}, message: is not a filter of events`);
  }
  const filtering = given.filter((name) => name !== 'account_id' && !name.endsWith('_delta'));
  if (filtering.length === 0) {
    throw new PlatformError('badQuery', 'no filter; name at least one, such as create_time__lt');
  }
}
