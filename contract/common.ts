import { z } from 'zod';

/** Ids are lower case on the way in and in every answer, whatever case the caller used. */
export const Id = z.guid().toLowerCase().meta({ id: 'Id', description: 'A UUID, in lower case.' });

/** A point in time; RFC 3339 with zone, given back in UTC with milliseconds. */
export const Time = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .meta({ id: 'Time', description: 'RFC 3339 with a zone.' });

/** Seconds, minutes (m), hours, days, weeks, months (M) and years before now, as in `now-7d`. */
export const RELATIVE_TIME = /^now-([0-9]{1,6})([smhdwMy])$/;

/** A point in time, or `now-<n><unit>`. Kept as it was written: it is resolved when the filter is used. */
export const TimeOrRelative = z
  .union([z.iso.datetime({ offset: true }), z.string().regex(RELATIVE_TIME)])
  .meta({ id: 'TimeOrRelative', description: 'RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.' });

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00Z');
const MONTHS = { M: 1, y: 12 } as const;
const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 } as const;

/** RFC 3339 in UTC of a point in time that may be relative to `now`, in ms since 1970. Too long ago: the year 1. */
export function resolveTime(time: string, now: number): string {
  const [, amount, unit] = RELATIVE_TIME.exec(time) ?? [];
  if (amount === undefined || unit === undefined) return new Date(time).toISOString();
  const date = new Date(now);
  if (unit in MONTHS) {
    date.setUTCMonth(date.getUTCMonth() - Number(amount) * MONTHS[unit as keyof typeof MONTHS]);
    if (date.getUTCDate() !== new Date(now).getUTCDate()) date.setUTCDate(0); // As in PostgreSQL: no 31st, then its last.
  }
  if (unit in SECONDS) date.setTime(now - Number(amount) * SECONDS[unit as keyof typeof SECONDS] * 1_000);
  return date.getTime() > EARLIEST_MS ? date.toISOString() : new Date(EARLIEST_MS).toISOString();
}

/** LUNA's booleans are the integers 0 and 1. */
export const Flag = z.union([z.literal(0), z.literal(1)]).meta({ id: 'Flag', description: '0 no, 1 yes.' });

/** Text that PostgreSQL and JSON keep exactly: no NUL, no lone surrogate. Characters are Unicode's: an emoji is one. */
export const Text = (charactersMax: number) =>
  z
    .string()
    .regex(new RegExp(`^[^\\0\\uD800-\\uDFFF]{0,${charactersMax}}$`, 'u'), {
      error: `must have at most ${charactersMax} characters, none of them U+0000 or a lone surrogate`,
    })
    .meta({ pattern: '^[^\\u0000]*$', maxLength: charactersMax }); // No surrogates in it: not every engine takes them.

export const PAGE_SIZE_MAX = 1000;
export const PAGE_ROWS_MAX = 100_000;
export const IDS_MAX = 1000;

export const UserData = Text(128);
export const ExternalId = Text(36);
export const Source = Text(128);
export const Tag = Text(36);
export const TAGS_MAX = 10;

/** Pixels of the upright image; may reach beyond its edges. */
export const Rect = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
  .meta({ id: 'Rect' });
export type Rect = z.infer<typeof Rect>;
