/** What POST /6/events/stats is to answer, computed the long way round: no SQL, and the clock of Intl. */

export type Row = Readonly<Record<string, string | number | string[] | null>>;
export interface Group {
  readonly column: string;
  readonly interval?: string;
  readonly frequency?: string;
  readonly time_zone?: string;
}
export interface Target {
  readonly column: string;
  readonly aggregator: string;
  readonly distinct?: 0 | 1;
}
type Value = string | number | null;

const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: DAY_MS, w: 7 * DAY_MS };
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock of the zone shows, as if it were UTC. */
function shownMs(utc_ms: number, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    } as const);
  clocks.set(timeZone, clock);
  const parts = Object.fromEntries(clock.formatToParts(utc_ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((utc_ms % 1000) + 1000) % 1000);
}

/** When the clock of the zone shows this. */
function utcMs(shown_ms: number, zone: string): number {
  const guess = shown_ms - (shownMs(shown_ms, zone) - shown_ms);
  return guess + (shown_ms - shownMs(guess, zone));
}

function bucketOf(utc_ms: number, interval: string, zone: string): string {
  const [, digits, unit = ''] = /^(\d+)(\w)$/.exec(interval) ?? [];
  const amount = Number(digits);
  const shown_ms = shownMs(utc_ms, zone);
  const width_ms = UNIT_MS[unit];
  if (width_ms === undefined) {
    const date = new Date(shown_ms);
    const months = unit === 'y' ? 12 * amount : amount;
    const since = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    return new Date(utcMs(Date.UTC(1970, Math.floor(since / months) * months, 1), zone)).toISOString();
  }
  const origin_ms = unit === 'w' ? 4 * DAY_MS : 0;
  const width = amount * width_ms;
  const start_ms = Math.floor((shown_ms - origin_ms) / width) * width + origin_ms;
  const begun_ms = width <= 3_600_000 ? utc_ms - (shown_ms - start_ms) : utcMs(start_ms, zone);
  return new Date(begun_ms).toISOString();
}

function frequencyOf(utc_ms: number, frequency: string, zone: string): number {
  const date = new Date(shownMs(utc_ms, zone));
  if (frequency === 'hour_of_day') return date.getUTCHours();
  if (frequency === 'day_of_week') return date.getUTCDay() || 7;
  return frequency === 'day_of_month' ? date.getUTCDate() : date.getUTCMonth() + 1;
}

function valueOfColumn(row: Row, column: string): Value {
  const value = row[column];
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}

/** An event is in as many groups as it has tags, where it is grouped by them. */
function keysOf(row: Row, groups: readonly Group[]): Value[][] {
  return groups.reduce<Value[][]>(
    (keys, { column, interval, frequency, time_zone = 'UTC' }) => {
      const tags = Array.isArray(row['tags']) ? [...new Set(row['tags'])] : [];
      const values: Value[] = column === 'tag' ? (tags.length > 0 ? tags : [null]) : [valueOfColumn(row, column)];
      return keys.flatMap((key) =>
        values.map((value) => {
          if (value === null || !(interval ?? frequency)) return [...key, value];
          const ms = Date.parse(String(value));
          return [...key, interval ? bucketOf(ms, interval, time_zone) : frequencyOf(ms, frequency ?? '', time_zone)];
        }),
      );
    },
    [[]],
  );
}

function figure(rows: readonly Row[], { column, aggregator, distinct }: Target): Value {
  const values = rows.map((row) => valueOfColumn(row, column)).filter((value) => value !== null);
  if (aggregator === 'count') return distinct ? new Set(values).size : values.length;
  if (values.length === 0) return null;
  if (aggregator === 'avg') return values.map(Number).reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
  return (aggregator === 'min' ? sorted[0] : sorted.at(-1)) ?? null;
}

const compare = (a: Value, b: Value): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

export function expectedStats(rows: readonly Row[], targets: readonly Target[], groups: readonly Group[]) {
  const byKey = new Map<string, { key: Value[]; rows: Row[] }>();
  if (groups.length === 0) byKey.set('', { key: [], rows: [] });
  for (const row of rows) {
    for (const key of keysOf(row, groups)) {
      const name = groups.length === 0 ? '' : JSON.stringify(key);
      const group = byKey.get(name) ?? { key, rows: [] };
      group.rows.push(row);
      byKey.set(name, group);
    }
  }
  const ordered = [...byKey.values()].sort(
    (a, b) => a.key.map((value, i) => compare(value, b.key[i] ?? null)).find((order) => order !== 0) ?? 0,
  );
  return ordered.map(({ key, rows: own }) => ({
    ...Object.fromEntries(groups.map(({ column }, i) => [column, key[i] ?? null])),
    ...Object.fromEntries(targets.map((one) => [`${one.column}__${one.aggregator}`, figure(own, one)])),
  }));
}
