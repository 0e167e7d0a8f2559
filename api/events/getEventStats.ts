import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { eventStats, STATS_ROWS_MAX } from '../../stores/postgres/eventStats.ts';
import { operation } from '../operation.ts';
import { eventsFiltersJson } from './eventsQuery.ts';
import { metaFiltersOfBody } from './metaQuery.ts';
import { StatsBody } from './statsBody.ts';

const Value = z.union([z.string(), z.number()]).nullable();

export const getEventStats = operation({
  id: 'getEventStats',
  method: 'post',
  path: '/events/stats',
  access: { event: 'view' },
  spans: true,
  reads: true,
  tag: 'events',
  summary: 'Statistics of events: count, average, least and greatest, in groups',
  description:
    `At most ${STATS_ROWS_MAX} groups, ascending, those without a value last; buckets of time without events are left ` +
    'out. Without `create_time__gte` the last month counts. An empty text is no value. An event is in the group of ' +
    'each of its tags. Intervals are counted from 1970-01-01, weeks from a Monday, by the clock of `time_zone`.',
  body: { json: StatsBody },
  status: 200,
  result: z
    .strictObject({
      event_stats: z.array(z.record(z.string(), Value)).meta({
        description: 'Groups by the names of their columns, figures as `<column>__<aggregator>`.',
        examples: [[{ source: 'gate 1', create_time: '2026-01-01T00:00:00.000Z', event_id__count: 7, age__avg: 31.5 }]],
      }),
    })
    .meta({ id: 'EventStats' }),
  errors: ['eventTargetUnknown'],

  async handle({ scope, body: { targets, group_by, filters } }, { sql }) {
    const request = { ...scope, targets, group_by };
    if (Array.isArray(filters)) {
      const bounded = filters.some(({ column, operator }) => column === 'create_time' && operator === 'gte');
      const window = bounded ? {} : { create_time__gte: 'now-1M' };
      return { event_stats: await eventStats(sql, { ...request, filters: window, columnFilters: filters }) };
    }
    const unknown = Object.keys(filters).find(
      (name) => !Object.hasOwn(eventsFiltersJson, name) && !name.startsWith('meta.'),
    );
    if (unknown !== undefined) {
      throw new PlatformError('badBody', `path: body.filters.${unknown.slice(0, 100)}, message: unknown field`);
    }
    const named = { ...filters, meta: metaFiltersOfBody(filters) };
    return { event_stats: await eventStats(sql, { ...request, filters: named, columnFilters: [] }) };
  },
});
