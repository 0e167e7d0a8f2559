import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { Conditions } from './conditions.ts';
import { addColumnFilters, type ColumnFilter, type EventColumnName, eventColumn, valueSql } from './eventColumns.ts';
import { addEventConditions, type EventFilters } from './eventFilters.ts';
import type { Queryable } from './pool.ts';
import { bucketStart, type Frequency, frequencyOf, type Interval } from './timeBuckets.ts';

export interface StatsTarget {
  readonly column: EventColumnName;
  readonly aggregator: 'count' | 'avg' | 'min' | 'max';
  /** With count: of different values. */
  readonly distinct?: boolean;
}
export interface StatsGroup {
  readonly column: EventColumnName;
  /** Times are grouped by one of these. */
  readonly interval?: Interval | undefined;
  readonly frequency?: Frequency | undefined;
  /** IANA name, UTC when undefined. */
  readonly time_zone?: string | undefined;
}
export interface StatsRequest {
  /** Absent: of all accounts. */
  readonly account_id?: string;
  readonly targets: readonly StatsTarget[];
  readonly group_by: readonly StatsGroup[];
  readonly filters: EventFilters;
  readonly columnFilters: readonly ColumnFilter[];
}

export const STATS_ROWS_MAX = 10_000;
const ZONE_UNKNOWN = '22023';

const Rows = z.array(z.array(z.union([z.string(), z.number(), z.null()])));
export type StatsRow = Record<string, string | number | null>;

/**
 * Figures over the account's events that pass all filters, one row a group: the columns of the groups by their names,
 * figures as `<column>__<aggregator>`; by the groups ascending, those without a value last.
 * @throws PlatformError badBody for more than STATS_ROWS_MAX groups, and a time zone that PostgreSQL does not know
 */
export async function eventStats(sql: Queryable, request: StatsRequest): Promise<StatsRow[]> {
  const { text, values } = composeStats(request);
  const { rows } = await sql.query({ text, values, rowMode: 'array' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === ZONE_UNKNOWN) {
      throw new PlatformError('badBody', `path: body.group_by, message: ${error.message}`, { cause: error });
    }
    throw error;
  });
  if (rows.length > STATS_ROWS_MAX) {
    throw new PlatformError(
      'badBody',
      `path: body.group_by, message: more than ${STATS_ROWS_MAX} groups; group more coarsely, or narrow the filters`,
    );
  }
  const names = [
    ...request.group_by.map(({ column }) => column),
    ...request.targets.map(({ column, aggregator }) => `${column}__${aggregator}`),
  ];
  return Rows.parse(rows).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
}

function composeStats({ account_id, targets, group_by, filters, columnFilters }: StatsRequest) {
  const where = new Conditions();
  where.equals('e.account_id', 'uuid', account_id);
  addEventConditions(where, filters);
  addColumnFilters(where, columnFilters);
  const { text: conditions } = where.fragment();
  const selected = [...group_by.map((group) => groupKey(where, group)), ...targets.map(figure)];
  const tags = 'left join lateral (select distinct unnest(e.tags) as tag) t on true';
  const keys = group_by.map((_, index) => String(index + 1)).join(', ');
  const grouped = keys === '' ? '' : `group by ${keys} order by ${keys}`;
  const text = `
    select ${selected.join(', ')}
      from events.events e ${group_by.some(({ column }) => column === 'tag') ? tags : ''}
     where ${conditions}
     ${grouped}
     limit ${STATS_ROWS_MAX + 1}`;
  return { text, values: where.fragment().values };
}

function groupKey(where: Conditions, { column: name, interval, frequency, time_zone }: StatsGroup): string {
  const column = eventColumn(name);
  if (interval) return bucketStart(where, column.sql, interval, time_zone);
  if (frequency) return frequencyOf(where, column.sql, frequency, time_zone);
  const isText = column.type === 'text' || column.type === 'tags';
  return isText ? `${valueSql(column)} collate "C"` : valueSql(column); // The same order on every server.
}

function figure({ column: name, aggregator, distinct }: StatsTarget): string {
  const value = valueSql(eventColumn(name));
  if (aggregator === 'avg') return `avg(${value})::float8`;
  return `${aggregator}(${distinct ? 'distinct ' : ''}${value})`;
}
