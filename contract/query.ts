import { z } from 'zod';
import { IDS_MAX, Id, PAGE_SIZE_MAX } from './common.ts';

/** What comes in a query string: everything is text there, lists are comma-separated, unknown names are ignored. */

const Digits = z.string().regex(/^\d{1,9}$/, 'must be a whole number');

export const QueryInt = (min: number, max: number) => Digits.transform(Number).pipe(z.int().min(min).max(max));

export const QueryNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,9}(\.\d{1,15})?$/, 'must be a decimal number')
    .transform(Number)
    .pipe(z.number().min(min).max(max));

export const QueryFlag = z
  .enum(['0', '1'])
  .transform((text) => (text === '1' ? 1 : 0))
  .meta({ description: '0 no, 1 yes.' });

/** 1 to `itemsMax` items, comma-separated. */
export const QueryList = <T extends z.ZodType<unknown, string>>(item: T, itemsMax: number = IDS_MAX) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item).min(1).max(itemsMax))
    .meta({ description: `Comma-separated, at most ${itemsMax}.` });

/** The word `null`, which asks for objects without the value. */
export const Null = z.literal('null').transform(() => null);

export const QueryIds = QueryList(Id);

/** `targets` of the caller: which keys to answer. Names are checked by the operation, which has an error for them. */
export const QueryTargets = QueryList(z.string().max(64), 64)
  .optional()
  .meta({ description: 'Comma-separated names of the keys to answer; all without it.' });

/** Rows are counted from the newest. How deep one may page is limited by `PAGE_ROWS_MAX`. */
export const pageFields = {
  page: QueryInt(1, 100_000).default(1),
  page_size: QueryInt(1, PAGE_SIZE_MAX).default(10),
};
export interface Page {
  readonly page: number;
  readonly page_size: number;
}
