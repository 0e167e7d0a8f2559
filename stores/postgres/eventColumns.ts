import type { Conditions } from './conditions.ts';

type ColumnType = 'uuid' | 'text' | 'int' | 'real' | 'float8' | 'time' | 'tags';

interface EventColumn {
  /** On `events.events e`. */
  readonly sql: string;
  readonly type: ColumnType;
  /** Text that is '' where there is no value. */
  readonly emptyIsNone?: true;
  readonly groups?: true;
  /** Numbers of which an average makes sense. */
  readonly averages?: true;
}

const named = <T extends ColumnType>(name: string, type: T) => ({ sql: `e.${name}`, type }) as const;
const grouping = <T extends ColumnType>(name: string, type: T) => ({ ...named(name, type), groups: true }) as const;
const inBody = (path: string, type: 'int' | 'float8') => {
  const value = `e.body #>> '{${path}}'`;
  const sql = `(case when jsonb_typeof(e.body #> '{${path}}') = 'number' then (${value})::numeric::${type} end)`;
  return { sql, type } as const;
};

/** Every single value of an event, for statistics: the only source of column names in their SQL. */
export const EVENT_COLUMNS = {
  event_id: named('event_id', 'uuid'),
  account_id: grouping('account_id', 'uuid'),
  handler_id: grouping('handler_id', 'uuid'),
  create_time: grouping('create_time', 'time'),
  end_time: grouping('end_time', 'time'),
  insert_time: named('insert_time', 'time'),
  external_id: { ...grouping('external_id', 'text'), emptyIsNone: true },
  user_data: { ...grouping('user_data', 'text'), emptyIsNone: true },
  source: { ...grouping('source', 'text'), emptyIsNone: true },
  stream_id: grouping('stream_id', 'text'),
  track_id: grouping('track_id', 'text'),
  tag: { sql: 't.tag', type: 'tags', groups: true },
  face_id: grouping('face_id', 'uuid'),
  attribute_id: named('attribute_id', 'uuid'),
  gender: grouping('gender', 'int'),
  age: { ...named('age', 'int'), averages: true },
  ethnic_group: grouping('ethnic_group', 'int'),
  emotion: grouping('emotion', 'int'),
  mask: grouping('mask', 'int'),
  liveness: grouping('liveness', 'int'),
  deepfake: grouping('deepfake', 'int'),
  apparent_gender: { ...inBody('body_basic_attributes,apparent_gender', 'int'), groups: true },
  apparent_age: { ...inBody('body_basic_attributes,apparent_age', 'float8'), averages: true },
  headwear_state: { ...inBody('upper_body,headwear,state', 'int'), groups: true },
  sleeve_length: { ...inBody('upper_body,sleeve,length', 'int'), groups: true },
  lower_garment_type: { ...inBody('lower_body,lower_garment,type', 'int'), groups: true },
  backpack_state: { ...inBody('accessories,backpack,state', 'int'), groups: true },
  top_similar_object_id: grouping('top_similar_object_id', 'uuid'),
  top_similar_external_id: { ...grouping('top_similar_external_id', 'text'), emptyIsNone: true },
  top_similar_object_similarity: { ...named('top_similar_object_similarity', 'real'), averages: true },
  top_matching_candidates_label: grouping('top_matching_candidates_label', 'text'),
  city: grouping('city', 'text'),
  area: grouping('area', 'text'),
  district: grouping('district', 'text'),
  street: grouping('street', 'text'),
  house_number: grouping('house_number', 'text'),
  longitude: named('longitude', 'float8'),
  latitude: named('latitude', 'float8'),
} as const satisfies Readonly<Record<string, EventColumn>>;
export type EventColumnName = keyof typeof EVENT_COLUMNS;
export const EVENT_COLUMN_NAMES = Object.keys(EVENT_COLUMNS) as EventColumnName[];
export const eventColumn = (name: EventColumnName): EventColumn => EVENT_COLUMNS[name];

/** The value as SQL, null where there is none. */
export function valueSql({ sql, emptyIsNone }: EventColumn): string {
  return emptyIsNone ? `nullif(${sql}, '')` : sql;
}

export const COLUMN_OPERATORS = ['eq', 'neq', 'gte', 'lt', 'in', 'like'] as const;

/**
 * A condition on one column. An event without a value passes `eq` null only. Of `tag`: whether any tag of the event
 * is one of the values.
 */
export interface ColumnFilter {
  readonly column: EventColumnName;
  readonly operator: (typeof COLUMN_OPERATORS)[number];
  /** Of the column's type, times with `gte` and `lt` only; a list with `in`; null with `eq` and `neq` only. */
  readonly value: string | number | readonly (string | number)[] | null;
}

export function addColumnFilters(where: Conditions, filters: readonly ColumnFilter[]): void {
  for (const { column: name, operator, value } of filters) {
    const column = eventColumn(name);
    if (value === null) where.add(`${noValue(column)} ${operator === 'eq' ? 'is true' : 'is not true'}`);
    else if (column.type === 'tags') tagFilter(where, operator, [value].flat());
    else where.add(comparison(where, column, operator, [value].flat()));
  }
}

const noValue = (column: EventColumn): string =>
  column.type === 'tags' ? `(e.tags = '{}')` : `(${valueSql(column)} is null)`;

function tagFilter(where: Conditions, operator: ColumnFilter['operator'], tags: readonly (string | number)[]): void {
  where.add(`${operator === 'neq' ? "e.tags <> '{}' and not " : ''}e.tags && ${where.put(tags, 'text[]')}`);
}

function comparison(
  where: Conditions,
  { sql, type }: EventColumn,
  operator: ColumnFilter['operator'],
  values: readonly (string | number)[],
): string {
  const sqlType = type === 'time' ? 'timestamptz' : type;
  // What is too small for a `real` PostgreSQL refuses; JavaScript makes it 0.
  const all = type === 'real' ? values.map((value) => Math.fround(Number(value))) : values;
  const one = () => where.put(all[0], sqlType);
  switch (operator) {
    case 'eq':
      return `${sql} = ${one()}`;
    case 'neq':
      return `${sql} <> ${one()}`;
    case 'in':
      return `${sql} = any(${where.put(all, `${sqlType}[]`)})`;
    case 'like':
      return `${sql} like ${one()} escape ''`; // A pattern that ends in an escape would be an error.
    case 'gte':
    case 'lt': {
      const bound = type === 'time' ? where.time(String(values[0])) : one();
      return `${sql} ${operator === 'gte' ? '>=' : '<'} ${bound}`;
    }
  }
}
