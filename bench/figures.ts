/** A figure's unit, the bound it is to keep (`<= 12` or `>= 0.9`), and what it is compared with. */
export interface Definition {
  readonly unit: string;
  readonly target: string | null;
  readonly peer: string | null;
}

/** `peer_value` in the unit that the definition names; `ratio` compares ours with it, ours first unless said there. */
export interface Measured {
  readonly value: number;
  readonly peer_value?: number;
  readonly ratio?: number;
}
/** What was measured, or the sentence that says why not. */
export type Measurements<Name extends string> = Partial<Record<Name, Measured | string>>;

/** Why something could not be measured, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

export interface Figure {
  readonly name: string;
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
export function toFigures<Name extends string>(
  definitions: Readonly<Record<Name, Definition>>,
  measured: Measurements<Name>,
): Figure[] {
  return (Object.keys(definitions) as Name[]).map((name) => {
    const { unit, target, peer } = definitions[name];
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
