import type { Conditions } from './conditions.ts';

/** Seconds, minutes, hours, days, weeks, months, years. */
export const INTERVAL_UNITS = ['s', 'm', 'h', 'd', 'w', 'M', 'y'] as const;
export interface Interval {
  readonly amount: number;
  readonly unit: (typeof INTERVAL_UNITS)[number];
}
/** 0..23; 1 Monday to 7; 1..31; 1..12. */
export const FREQUENCIES = ['hour_of_day', 'day_of_week', 'day_of_month', 'month_of_year'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800, M: 2_629_746, y: 31_556_952 } as const;
/** About how many seconds it takes. */
export const intervalSeconds = ({ amount, unit }: Interval): number => amount * SECONDS[unit];
export const INTERVAL_SECONDS_MAX = intervalSeconds({ amount: 1000, unit: 'y' });

const FIELDS = { hour_of_day: 'hour', day_of_week: 'isodow', day_of_month: 'day', month_of_year: 'month' } as const;

/**
 * When the bucket began that `time` lies in. Buckets are counted from 1970-01-01, weeks from a Monday, by the clock of
 * the zone; those of up to an hour go on counting while it is put back, so that the hour that comes twice is two.
 * @param time SQL of a column, never a caller's text
 */
export function bucketStart(where: Conditions, time: string, interval: Interval, time_zone?: string): string {
  return `case when ${time} is not null then greatest(${startOf(where, time, interval, time_zone)}, ${EARLIEST}) end`;
}

/** A bucket may begin before there are times that RFC 3339 can write. */
const EARLIEST = `timestamptz '0001-01-01T00:00:00Z'`;

function startOf(where: Conditions, time: string, interval: Interval, time_zone: string | undefined): string {
  const { amount, unit } = interval;
  const origin = `'${unit === 'w' ? '1970-01-05' : '1970-01-01'}T00:00:00Z'`;
  const months = unit === 'M' ? amount : 12 * amount;
  const width = () => where.put(`${intervalSeconds(interval)} seconds`, 'interval');
  const fixed = unit !== 'M' && unit !== 'y';
  if (fixed && time_zone === undefined) return `date_bin(${width()}, ${time}, timestamptz ${origin})`; // The fastest.
  const zone = where.put(time_zone ?? 'UTC', 'text');
  const clock = `(${time} at time zone ${zone})`;
  if (!fixed) {
    const since = `(extract(year from ${clock}) - 1970) * 12 + extract(month from ${clock}) - 1`;
    const start = `(floor((${since}) / ${months}) * ${months})::int`;
    return `((timestamp '1970-01-01' + make_interval(months => ${start})) at time zone ${zone})`;
  }
  const start = `date_bin(${width()}, ${clock}, timestamp ${origin})`;
  if (intervalSeconds(interval) <= SECONDS.h) return `(${time} - (${clock} - ${start}))`;
  return `(${start} at time zone ${zone})`;
}

/** @param time SQL of a column, never a caller's text */
export function frequencyOf(where: Conditions, time: string, frequency: Frequency, time_zone = 'UTC'): string {
  return `extract(${FIELDS[frequency]} from ${time} at time zone ${where.put(time_zone, 'text')})::int`;
}
