import { type Conditions, readableTime } from './conditions.ts';

export const META_OPERATORS = ['eq', 'neq', 'like', 'nlike', 'in', 'nin', 'gt', 'gte', 'lt', 'lte'] as const;
export const META_TYPES = ['string', 'integer', 'numeric', 'datetime'] as const;
export type MetaOperator = (typeof META_OPERATORS)[number];
export type MetaType = (typeof META_TYPES)[number];

/**
 * A condition on a value inside an event's `meta`. An event without a value of this type at this place does not pass,
 * save `eq` null, which asks for just that.
 */
export interface MetaFilter {
  /** Keys, and indexes of arrays, from the outside to the inside. */
  readonly path: readonly string[];
  readonly operator: MetaOperator;
  readonly type: MetaType;
  /** Text of the type: digits, RFC 3339; a list with `in` and `nin`; null only with `eq` and `neq`. */
  readonly value: string | readonly string[] | null;
}

const SQL_TYPES = { string: 'text', integer: 'numeric', numeric: 'numeric', datetime: 'timestamptz' } as const;

/** Adds one condition on `e.meta` for each filter. The caller's path is a value, never SQL. */
export function metaConditions(where: Conditions, filters: readonly MetaFilter[] = []): void {
  for (const { path, operator, type, value } of filters) {
    const place = where.put(path, 'text[]');
    if (value === null) {
      where.add(`(e.meta #>> ${place}) is ${operator === 'eq' ? 'null' : 'not null'}`);
      continue;
    }
    const texts = [value].flat().map((text) => (type === 'datetime' ? readableTime(text) : text));
    const several = operator === 'in' || operator === 'nin';
    const wanted = several ? where.put(texts, `${SQL_TYPES[type]}[]`) : where.put(texts[0], SQL_TYPES[type]);
    where.add(compare[operator](stored(place, type), wanted));
  }
}

/** The value as its type, null when it is of another one: a cast alone would fail the whole statement. */
function stored(place: string, type: MetaType): string {
  const text = `(e.meta #>> ${place})`;
  if (type === 'string') return text;
  if (type === 'datetime') return `events.time_or_null(${text})`;
  return `(case when jsonb_typeof(e.meta #> ${place}) = 'number' then ${text}::numeric end)`;
}

const compare: Readonly<Record<MetaOperator, (stored: string, value: string) => string>> = {
  eq: (stored, value) => `${stored} = ${value}`,
  neq: (stored, value) => `${stored} <> ${value}`,
  gt: (stored, value) => `${stored} > ${value}`,
  gte: (stored, value) => `${stored} >= ${value}`,
  lt: (stored, value) => `${stored} < ${value}`,
  lte: (stored, value) => `${stored} <= ${value}`,
  in: (stored, value) => `${stored} = any(${value})`,
  nin: (stored, value) => `${stored} <> all(${value})`,
  like: (stored, value) => `${stored} like ${value} escape ''`, // A pattern that ends in an escape would be an error.
  nlike: (stored, value) => `${stored} not like ${value} escape ''`,
};
