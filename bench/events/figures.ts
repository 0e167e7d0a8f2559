/** Every figure there is: its unit, the bound it is to keep, and what it is compared with. */
export const DEFINITIONS = {
  engine_p50_over_noop_ms: { unit: 'ms', target: '<= 12', peer: 'bare pipeline + no-op run, ms' },
  engine_p99_ms: { unit: 'ms', target: '<= 120', peer: 'bare pipeline, median ms' },
  engine_max_ms: { unit: 'ms', target: '<= 1000', peer: 'bare pipeline, median ms' },
  engine_p50_ms: { unit: 'ms', target: null, peer: 'bare pipeline, median ms' },
  engine_cpu_over_noop_ms: { unit: 'ms CPU', target: '<= 8', peer: 'bare pipeline + no-op run, ms CPU' },
  engine_cpu_16_ratio: { unit: 'x', target: '<= 0.5', peer: 'no-op run, ms CPU' },
  engine_cpu_16_ratio_bare_alone: { unit: 'x', target: null, peer: 'no-op run, ms CPU' },
  pipeline_share_1: { unit: 'x', target: '>= 0.65', peer: 'bare pipeline, images/s' },
  pipeline_share_20: { unit: 'x', target: '>= 0.9', peer: 'bare pipeline, images/s' },
  vs_human_20: { unit: 'x', target: '>= 4', peer: '@vladmandic/human, as many threads, ms for 20 images' },
  vs_human_20_one_thread: { unit: 'x', target: null, peer: '@vladmandic/human, one thread, ms for 20 images' },
  second_start_s: { unit: 's', target: '<= 10', peer: null },
  first_start_s: { unit: 's', target: null, peer: null },
  idle_rss_mb: { unit: 'MB', target: '<= 900', peer: null },
  idle_rss_alone_mb: { unit: 'MB', target: null, peer: null },
} as const;
export type FigureName = keyof typeof DEFINITIONS;

/** `peer_value` in the unit that the definition names; `ratio` compares ours with it, ours first unless said there. */
export interface Measured {
  readonly value: number;
  readonly peer_value?: number;
  readonly ratio?: number;
}
/** What was measured, or the sentence that says why not. */
export type Measurements = Partial<Record<FigureName, Measured | string>>;

export interface Figure {
  readonly name: FigureName;
  readonly value: number | null;
  readonly unit: string;
  readonly peer: string | null;
  readonly peer_value: number | null;
  readonly ratio: number | null;
  readonly target: string | null;
  /** null: there is no bound, or no value. */
  readonly met: boolean | null;
  readonly missing?: string;
}

/** @param target `<= 12` or `>= 0.9` */
export function meets(value: number, target: string): boolean {
  const [, sign, bound] = /^(<=|>=) ([\d.]+)$/.exec(target) ?? [];
  if (bound === undefined) throw new RangeError(`"${target}" is no bound`);
  return sign === '<=' ? value <= Number(bound) : value >= Number(bound);
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** All figures in the order of their definitions; those without a value say so. */
export function toFigures(measured: Measurements): Figure[] {
  const names = Object.keys(DEFINITIONS) as FigureName[];
  return names.map((name) => {
    const { unit, target, peer } = DEFINITIONS[name];
    const found = measured[name] ?? 'not measured';
    if (typeof found === 'string') {
      return { name, value: null, unit, peer, peer_value: null, ratio: null, target, met: null, missing: found };
    }
    const { value, peer_value, ratio } = found;
    return {
      name,
      value: rounded(value),
      unit,
      peer,
      peer_value: peer_value === undefined ? null : rounded(peer_value),
      ratio: ratio === undefined ? null : rounded(ratio),
      target,
      met: target === null ? null : meets(value, target),
    };
  });
}

/** Columns as wide as their widest cell; the first row is the headline. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

const verdict = ({ met, missing }: Figure): string => missing ?? (met === null ? '' : met ? 'met' : 'NOT MET');

export const figuresTable = (figures: readonly Figure[]): string =>
  table([
    ['figure', 'value', 'unit', 'target', '', 'compared with', 'of', 'ratio'],
    ...figures.map((figure) => [
      figure.name,
      figure.value === null ? '-' : `${figure.value}`,
      figure.unit,
      figure.target ?? '',
      verdict(figure),
      figure.peer ?? '',
      figure.peer_value === null ? '' : `${figure.peer_value}`,
      figure.ratio === null ? '' : `${figure.ratio}`,
    ]),
  ]);
