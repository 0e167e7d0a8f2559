import { z } from 'zod';
import { Flag, PAGE_ROWS_MAX, PAGE_SIZE_MAX } from '../contract/common.ts';
import { type ErrorKey, PlatformError } from '../contract/errors.ts';

/**
 * A query value is text: read it, then hold it against `schema`, which is also what the documentation shows. Give
 * defaults by `.prefault()`: the documentation shows those too.
 */
const fromText = <S extends z.ZodType>(read: (text: string) => unknown, schema: S) =>
  z.preprocess((value) => (typeof value === 'string' ? read(value) : value), schema);

const readNumber = (text: string): unknown =>
  /^[+-]?\d{1,18}(\.\d{1,18})?(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : text;
const readList = (text: string): string[] => text.split(',');

export const queryInt = (min: number, max: number) => fromText(readNumber, z.int().min(min).max(max));
export const queryNumber = (min: number, max: number) => fromText(readNumber, z.number().min(min).max(max));
/** One of these integers. */
export const queryOneOf = <const T extends readonly number[]>(values: T) =>
  fromText(readNumber, z.literal(values).meta({ type: 'integer' }));
/** 0 or 1. */
export const queryFlag = () => fromText(readNumber, Flag);

/** A comma-separated list, `a,b,c`; naming the parameter twice adds to it. At most `max` items. */
export const csv = <S extends z.ZodType>(item: S, max: number) => fromText(readList, z.array(item).min(1).max(max));

/** A list of integers, `1,2,3`. */
export const csvInts = (min: number, max: number, countMax: number) =>
  fromText((text) => readList(text).map(readNumber), z.array(z.int().min(min).max(max)).min(1).max(countMax));

const Page = queryInt(1, PAGE_ROWS_MAX).prefault(1);
export const PageSize = queryInt(1, PAGE_SIZE_MAX).prefault(10);
/** Spread into the query of a list: `z.object({ ...pageQuery, list_id: Id.optional() })`. */
export const pageQuery = { page: Page, page_size: PageSize };
/** LUNA takes smaller pages of accounts and tokens than of all else. */
export const SMALL_PAGE_MAX = 100;
export const smallPageQuery = { page: Page, page_size: queryInt(1, SMALL_PAGE_MAX).prefault(10) };

/** Rows to skip and to take. @throws PlatformError badQuery beyond PAGE_ROWS_MAX rows. */
export function paging({ page, page_size }: { page: number; page_size: number }): { limit: number; offset: number } {
  if (page * page_size > PAGE_ROWS_MAX) {
    throw new PlatformError(
      'badQuery',
      `page ${page} of ${page_size} rows reaches beyond ${PAGE_ROWS_MAX} rows; go on with create_time__lt instead`,
    );
  }
  return { limit: page_size, offset: (page - 1) * page_size };
}

/** The fields to answer with; all of them when absent. Empty names do not count; an unknown one is refused with `error`. */
export const targets = <const T extends readonly string[]>(names: T, error: ErrorKey = 'badQuery') => {
  const Target = z.custom<T[number] | ''>((value) => value === '' || names.includes(String(value)), {
    params: { error },
    error: ({ input }) => `'${String(input).slice(0, 50)}' is not a target; allowed: ${names.join(', ')}`,
  });
  return fromText(readList, z.array(Target).max(names.length))
    .transform((given) => {
      const wanted = given.filter((name) => name !== '');
      return wanted.length > 0 ? wanted : undefined;
    })
    .meta({ type: 'array', items: { type: 'string', enum: [...names, ''] }, maxItems: names.length })
    .optional();
};

/** `object` with the wanted fields only. */
export function pick<T extends object>(object: T, wanted: readonly string[] | undefined): Partial<T> {
  if (!wanted) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => wanted.includes(key))) as Partial<T>;
}
