import type { Page } from '../../contract/query.ts';

/**
 * The conditions of one statement, joined by `and`, and their values. Only literal text of ours becomes SQL: what a
 * caller sent is always a value.
 */
export class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** Adds the condition, each `?` standing for the value, unless the value is undefined: then nobody asked for it. */
  add(condition: string, value: unknown): this {
    if (value === undefined) return this;
    const place = this.place(value);
    this.#conditions.push(condition.replaceAll('?', place));
    return this;
  }

  /** Adds a condition without a value. */
  always(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  /** Keeps a value and returns the `$n` that stands for it. */
  place(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** `limit … offset …` of a page. */
  page({ page, page_size }: Page): string {
    return `limit ${this.place(page_size)}::int offset ${this.place((page - 1) * page_size)}::int`;
  }

  toString(): string {
    return this.#conditions.length === 0 ? 'true' : this.#conditions.map((one) => `(${one})`).join(' and ');
  }
}

/** The caller's text as a part of a `like` pattern that matches only itself. */
export const likePart = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days', w: 'weeks', M: 'months', y: 'years' } as const;
