/** One point of a time series. */
export interface Point {
  /** The series. */
  readonly measurement: string;
  /** Indexed words. Empty ones are left out: InfluxDB refuses them. */
  readonly tags: Readonly<Record<string, string>>;
  /** At least one. Numbers are floats, bigints are integers. */
  readonly fields: Readonly<Record<string, string | number | bigint>>;
  /** Nanoseconds since 1970. */
  readonly time_ns: bigint;
}

/**
 * A point in InfluxDB's line protocol, without a line break: `requests,service=luna-api execution_time=0.01 1700…`.
 * Tags are sorted by name, as InfluxDB asks for the sake of speed. @returns undefined when no field can be written
 */
export function toLine({ measurement, tags, fields, time_ns }: Point): string | undefined {
  const words = Object.entries(tags)
    .map(([name, value]) => [name, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `,${escapeKey(name)}=${escapeKey(value)}`);
  const values = Object.entries(fields).flatMap(([name, value]) => {
    const text = fieldValue(value);
    return text === undefined ? [] : [`${escapeKey(name)}=${text}`];
  });
  if (values.length === 0) return undefined;
  return `${oneLine(measurement).replaceAll(/[, ]/g, '\\$&')}${words.join('')} ${values.join(',')} ${time_ns}`;
}

/** A line break ends a point, and a backslash at the end would escape what follows: neither can be written. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replace(/\\+$/, '');
const escapeKey = (text: string): string => text.replaceAll(/[,= ]/g, '\\$&');

function fieldValue(value: string | number | bigint): string | undefined {
  if (typeof value === 'bigint') return `${value}i`;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return `"${value.replaceAll(/[\\"]/g, '\\$&')}"`;
}
