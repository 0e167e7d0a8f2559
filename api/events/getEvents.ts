import { z } from 'zod';
import { SomeOfEvent } from '../../contract/storedEvents.ts';
import { listEvents } from '../../stores/postgres/events.ts';
import { operation } from '../operation.ts';
import { pageQuery, paging, pick } from '../query.ts';
import { eventsFilters } from './eventsQuery.ts';
import { eventTargets } from './eventTargets.ts';
import { metaFilters } from './metaQuery.ts';

export const getEvents = operation({
  id: 'getEvents',
  method: 'get',
  path: '/events',
  access: { event: 'view' },
  spans: true,
  tag: 'events',
  summary: 'List events by filters',
  description:
    'Further filters are `meta.<path>__<operator>:<type>`, as in `meta.gate.number__gte:integer=3`: operators eq, neq, ' +
    'like, nlike, in, nin, gt, gte, lt, lte; types string, integer, numeric, datetime. An event without such a value ' +
    'passes only `__eq` null.',
  query: z.looseObject({
    ...eventsFilters,
    targets: eventTargets,
    order: z.enum(['asc', 'desc']).default('desc').meta({ description: 'By create_time.' }),
    ...pageQuery,
  }),
  status: 200,
  result: z.strictObject({ events: z.array(SomeOfEvent) }),
  errors: ['badQuery', 'eventTargetUnknown'],

  async handle({ scope, query: { targets, order, page, page_size, ...filters } }, { sql }) {
    const events = await listEvents(sql, {
      ...scope,
      filters: { ...filters, meta: metaFilters(filters) },
      order,
      ...paging({ page, page_size }),
    });
    return { events: events.map((event) => pick(event, targets)) };
  },
});
