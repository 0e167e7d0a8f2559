import { z } from 'zod';
import { Flag, Id, Text, TimeOrRelative } from '../../contract/common.ts';
import { COLUMN_OPERATORS, EVENT_COLUMN_NAMES, eventColumn } from '../../stores/postgres/eventColumns.ts';
import {
  FREQUENCIES,
  INTERVAL_SECONDS_MAX,
  INTERVAL_UNITS,
  type Interval,
  intervalSeconds,
} from '../../stores/postgres/timeBuckets.ts';
import { eventsFiltersJson } from './eventsQuery.ts';

const TARGETS_MAX = 10;
const GROUPS_MAX = 3;
const CONDITIONS_MAX = 50;
const LIST_MAX = 1000;
const VALUE_MAX = 128;

const refuseBy = (context: z.RefinementCtx) => (path: string, message: string) => {
  context.addIssue({ code: 'custom', path: [path], message });
};

/** One of these names, else 23005. */
const oneOf = <const T extends string>(names: readonly T[], what: string) =>
  z
    .custom<T>((value) => names.some((name) => name === value), {
      params: { error: 'eventTargetUnknown' },
      error: ({ input }) => `'${String(input).slice(0, 50)}' is not ${what}; allowed: ${names.join(', ')}`,
    })
    .meta({ type: 'string', enum: [...names] });

const Column = oneOf(EVENT_COLUMN_NAMES, 'a target');
const Aggregator = oneOf(['count', 'avg', 'min', 'max', 'group_by'], 'an aggregator');

const INTERVAL = new RegExp(`^([1-9][0-9]{0,5})([${INTERVAL_UNITS.join('')}])$`);
const intervalOf = (text: string): Interval => {
  const [, amount, unit] = INTERVAL.exec(text) ?? [];
  return { amount: Number(amount), unit: z.enum(INTERVAL_UNITS).parse(unit) };
};
const IntervalText = z
  .string()
  .regex(INTERVAL, 'must be a number and one of s, m, h, d, w, M, y, as in 1h')
  .transform(intervalOf)
  .refine((interval) => intervalSeconds(interval) <= INTERVAL_SECONDS_MAX, 'is longer than 1000 years');

/** Area/City: PostgreSQL would read other names, such as CET, as offsets that know no summer time. */
const TimeZone = z
  .string()
  .max(64)
  .regex(/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/, 'must be an IANA name, as in Europe/Berlin, or UTC')
  .refine(isTimeZone, 'is no time zone');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const grouping = {
  interval: IntervalText.optional(),
  frequency: z.enum(FREQUENCIES).optional(),
  time_zone: TimeZone.optional().meta({ description: 'IANA; UTC when absent.' }),
};
const Group = z.strictObject({ column: Column, ...grouping });
type Group = z.infer<typeof Group>;

const Target = z
  .strictObject({ column: Column, aggregator: Aggregator, distinct: Flag.optional(), ...grouping })
  .superRefine((target, context) => {
    const { column, aggregator, distinct, interval, frequency, time_zone } = target;
    const { type, averages } = eventColumn(column);
    const refuse = refuseBy(context);
    if (distinct !== undefined && aggregator !== 'count') refuse('distinct', 'only with aggregator count');
    if (aggregator !== 'group_by' && (interval ?? frequency ?? time_zone) !== undefined) {
      refuse('aggregator', 'only group_by has interval, frequency and time_zone');
    }
    if (aggregator === 'count' && type === 'tags') refuse('column', 'tag is for group_by');
    const ordered = averages === true || (type === 'time' && aggregator !== 'avg');
    if (['avg', 'min', 'max'].includes(aggregator) && !ordered) refuse('column', `${column} has no ${aggregator}`);
  });

function groupProblem({ column, interval, frequency, time_zone }: Group): string | undefined {
  const { type, groups } = eventColumn(column);
  if (groups !== true) return `events cannot be grouped by ${column}`;
  const ways = [interval, frequency].filter((way) => way !== undefined).length;
  if (type === 'time') return ways === 1 ? undefined : `${column} needs one of interval and frequency`;
  return ways > 0 || time_zone !== undefined ? `interval, frequency and time_zone are for times` : undefined;
}

const Value = z.union([z.string(), z.number()]);
const Condition = z
  .strictObject({
    column: Column,
    operator: oneOf(COLUMN_OPERATORS, 'an operator'),
    value: z.union([z.array(Value).min(1).max(LIST_MAX), Value.nullable()]),
  })
  .superRefine(({ column, operator, value }, context) => {
    const refuse = refuseBy(context);
    const { type } = eventColumn(column);
    if (value === null) {
      if (operator !== 'eq' && operator !== 'neq') refuse('value', 'null is for eq and neq');
      return;
    }
    if (Array.isArray(value) !== (operator === 'in')) refuse('value', 'a list is for in, and in takes a list');
    const ordered = type !== 'text' && type !== 'tags';
    const fits = operator === 'like' ? type === 'text' : ['gte', 'lt'].includes(operator) ? ordered : type !== 'time';
    if (!fits) refuse('operator', `${column} has no ${operator}`);
    const wrong = [value].flat().find((item) => !VALUES[type].safeParse(item).success);
    if (wrong !== undefined) refuse('value', `'${String(wrong).slice(0, 50)}' is no value of ${column}`);
  });

const VALUES = {
  uuid: Id,
  text: Text(VALUE_MAX),
  tags: Text(VALUE_MAX),
  int: z.int32(),
  real: z.number(),
  float8: z.number(),
  time: TimeOrRelative,
};

/** What POST /6/events/stats is asked. */
export const StatsBody = z
  .strictObject({
    targets: z.array(Target).min(1).max(TARGETS_MAX),
    group_by: z.array(Group).max(GROUPS_MAX).default([]),
    filters: z
      .union([z.looseObject(eventsFiltersJson), z.array(Condition).max(CONDITIONS_MAX)])
      .prefault({})
      .meta({ description: 'The filters of GET /6/events by their names, or conditions on columns.' }),
  })
  .transform(({ targets, group_by, filters }, context) => {
    const asTargets = targets.filter(({ aggregator }) => aggregator === 'group_by');
    const groups = [...group_by, ...asTargets.map(({ aggregator: _, distinct: __, ...group }) => group)];
    const refuse = refuseBy(context);
    if (groups.length > GROUPS_MAX) refuse('group_by', `at most ${GROUPS_MAX} groups, not ${groups.length}`);
    for (const problem of groups.map(groupProblem)) if (problem !== undefined) refuse('group_by', problem);
    const figures = targets.flatMap(({ column, aggregator, distinct }) =>
      aggregator === 'group_by' ? [] : [{ column, aggregator, distinct: distinct === 1 }],
    );
    const names = [...groups.map(({ column }) => column), ...figures.map((one) => `${one.column}__${one.aggregator}`)];
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) refuse('targets', `${twice} is asked for twice`);
    return { targets: figures, group_by: groups, filters };
  })
  .meta({
    id: 'EventStatsRequest',
    examples: [
      {
        targets: [{ column: 'event_id', aggregator: 'count' }],
        group_by: [{ column: 'create_time', interval: '1h' }],
        filters: { create_time__gte: 'now-1d' },
      },
    ],
  });
