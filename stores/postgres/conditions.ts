import { RELATIVE_TIME } from '../../contract/common.ts';

/** A piece of SQL and the values of its placeholders, in order. */
export interface Fragment {
  text: string;
  values: unknown[];
}

/** Which rows of a result: how many, after how many. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
}

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days', w: 'weeks', M: 'months', y: 'years' } as const;

/** SQL types that a filter's value may have. */
type Type = 'uuid' | 'text' | 'int' | 'real' | 'float8';

/**
 * Collects conditions joined by AND; placeholders count from `first`. An absent filter adds nothing.
 * Column names come from code only: never pass a caller's text as a column.
 */
export class Conditions {
  readonly #parts: string[] = [];
  readonly #values: unknown[] = [];
  readonly #first: number;

  constructor(first = 1) {
    this.#first = first;
  }

  /** The placeholder of a new value. */
  put(value: unknown, type: string): string {
    this.#values.push(value);
    return `$${this.#first + this.#values.length - 1}::${type}`;
  }

  add(condition: string): void {
    this.#parts.push(condition);
  }

  equals(column: string, type: Type, value: unknown): void {
    if (value !== undefined) this.add(`${column} = ${this.put(value, type)}`);
  }

  /** One of `list`; a null in it stands for "has none", which `none` spells for this column. */
  among(column: string, type: Type, list: readonly unknown[] | undefined, none = `${column} is null`): void {
    if (list === undefined) return;
    const some = `${column} = any(${this.put(
      list.filter((item) => item !== null),
      `${type}[]`,
    )})`;
    this.add(list.includes(null) ? `(${some} or ${none})` : some);
  }

  /** The array column shares an item with `list`; a null in it stands for an empty array. */
  overlaps(column: string, list: readonly unknown[] | undefined): void {
    if (list === undefined) return;
    const some = `${column} && ${this.put(
      list.filter((item) => item !== null),
      'text[]',
    )}`;
    this.add(list.includes(null) ? `(${some} or ${column} = '{}')` : some);
  }

  range(column: string, type: Type, gte: number | string | undefined, lt: number | string | undefined): void {
    // What is too small for a `real` PostgreSQL refuses; JavaScript makes it 0.
    const asReal = (bound: number | string) => (type === 'real' ? Math.fround(Number(bound)) : bound);
    if (gte !== undefined) this.add(`${column} >= ${this.put(asReal(gte), type)}`);
    if (lt !== undefined) this.add(`${column} < ${this.put(asReal(lt), type)}`);
  }

  /** A bound in time as SQL: RFC 3339, or `now-7d`, which PostgreSQL resolves when the statement runs. */
  time(text: string): string {
    const [, amount, unit] = RELATIVE_TIME.exec(text) ?? [];
    if (amount === undefined) return this.put(readableTime(text), 'timestamptz');
    const interval = `${amount} ${UNITS[unit as keyof typeof UNITS]}`;
    return `(now() - least(${this.put(interval, 'interval')}, interval '2000 years'))`;
  }

  /** Bounds as in `time`. */
  times(column: string, gte: string | undefined, lt: string | undefined): void {
    if (gte !== undefined) this.add(`${column} >= ${this.time(gte)}`);
    if (lt !== undefined) this.add(`${column} < ${this.time(lt)}`);
  }

  /** `text` occurs in the column as it is: no character of it is a wildcard. */
  contains(column: string, text: string | undefined): void {
    if (text !== undefined) this.add(`position(${this.put(text, 'text')} in ${column}) > 0`);
  }

  /** `limit … offset …`, for the end of the statement. */
  page({ limit, offset }: Page): string {
    return `limit ${this.put(limit, 'int')} offset ${this.put(offset, 'int')}`;
  }

  /** All conditions; `true` where there is none. */
  fragment(): Fragment {
    return { text: this.#parts.join(' and ') || 'true', values: this.#values };
  }
}

/** RFC 3339 allows what PostgreSQL refuses: zones beyond 16 hours, and the year 0. */
export function readableTime(text: string): string {
  const [earliest_ms, latest_ms] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];
  return new Date(Math.min(Math.max(Date.parse(text), earliest_ms), latest_ms)).toISOString();
}
