import { median } from '../statistics.ts';

/** Memory of each process with all that it started, in MiB; shared pages count in parts. */
export interface Sample {
  readonly minute: number;
  readonly pss_mb: Readonly<Record<string, number>>;
}

/** Memory goes up and down with what is in work: each end of the comparison is a median over this share of the time. */
const WINDOW = 1 / 6;

/** From `settled` (minutes) on until the end: MiB at both ends and the growth in percent. */
export function growthOf(samples: readonly Sample[], name: string, settled: number) {
  const last = samples.at(-1)?.minute ?? 0;
  const width = last * WINDOW;
  const over = (from: number, to: number): number =>
    median(
      samples.flatMap(({ minute, pss_mb }) => (minute >= from && minute <= to ? [pss_mb[name] ?? Number.NaN] : [])),
    );
  const [before_mb, after_mb] = [over(settled, settled + width), over(last - width, last)];
  return { before_mb, after_mb, growth_percent: (after_mb / before_mb - 1) * 100 };
}

export function growthTable(samples: readonly Sample[], settled: number): string {
  const names = Object.keys(samples.at(-1)?.pss_mb ?? {});
  const lines = names.map((name) => {
    const { before_mb, after_mb, growth_percent } = growthOf(samples, name, settled);
    return `| ${name} | ${before_mb.toFixed(1)} | ${after_mb.toFixed(1)} | ${growth_percent.toFixed(1)} % |`;
  });
  return ['| process | MB, settled | MB, at the end | growth |', '|---|---|---|---|', ...lines].join('\n');
}
