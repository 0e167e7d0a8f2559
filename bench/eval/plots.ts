import type { Rates } from './errorRates.ts';
import type { Histogram } from './evaluate.ts';
import { escaped } from './html.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 380, 64, 48, 28, 20];
const GENUINE = '#1463c8';
const IMPOSTOR = '#c8451a';

/** True match rate (1 - FNMR) against FMR in powers of ten: the ROC as ISO/IEC 19795-1 draws it. */
export function rocPlot(roc: readonly Rates[], { impostor }: { impostor: number }): string {
  const least = Math.floor(Math.log10(1 / impostor));
  const x = (fmr: number) => LEFT + (1 - Math.log10(Math.max(fmr, 10 ** least)) / least) * (WIDTH - LEFT - RIGHT);
  const lines = [axisTitle('false match rate (FMR)', 'true match rate (1 - FNMR)')];
  for (let power = least; power <= 0; power++) {
    lines.push(line(x(10 ** power), TOP, x(10 ** power), HEIGHT - BOTTOM));
    lines.push(text(x(10 ** power), HEIGHT - BOTTOM + 18, power === 0 ? '1' : `1e${power}`, 'middle'));
  }
  const low = Math.max(
    0,
    Math.floor(10 * Math.min(...roc.map(({ fnmr, fmr }) => (fmr > 0 ? 1 - fnmr : 1)))) / 10 - 0.1,
  );
  const y = (tmr: number) => HEIGHT - BOTTOM - ((Math.max(tmr, low) - low) / (1 - low)) * (HEIGHT - BOTTOM - TOP);
  for (let step = 0; step <= 5; step++) {
    const tmr = low + ((1 - low) * step) / 5;
    lines.push(line(LEFT, y(tmr), WIDTH - RIGHT, y(tmr)), text(LEFT - 8, y(tmr) + 4, tmr.toFixed(2), 'end'));
  }
  // A staircase: between two points nothing was measured.
  const stairs = roc.flatMap(({ fmr, fnmr }, i) => [
    [x(fmr), y(1 - (roc[i - 1]?.fnmr ?? 1))],
    [x(fmr), y(1 - fnmr)],
  ]);
  const points = stairs.map(([px, py]) => `${round(px ?? 0)},${round(py ?? 0)}`).join(' ');
  lines.push(`<polyline points="${points}" fill="none" stroke="${GENUINE}" stroke-width="2"/>`);
  return svg('Receiver operating characteristic', lines);
}

/** Shares of both kinds of scores by cosine, and the shipped threshold. */
export function histogramPlot({ from, width, genuine, impostor }: Histogram, threshold: number | null): string {
  const shares = [genuine, impostor].map((counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (all === 0 ? 0 : count / all));
  });
  const most = Math.max(...shares.flat(), 1e-9);
  const to = from + width * genuine.length;
  const x = (cosine: number) => LEFT + ((cosine - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => HEIGHT - BOTTOM - (share / most) * (HEIGHT - BOTTOM - TOP);
  const lines = [axisTitle('cosine', 'share of the scores of its kind')];
  for (let tenth = Math.ceil(from * 10); tenth <= Math.floor(to * 10 + 1e-9); tenth += 2) {
    lines.push(line(x(tenth / 10), TOP, x(tenth / 10), HEIGHT - BOTTOM));
    lines.push(text(x(tenth / 10), HEIGHT - BOTTOM + 18, (tenth / 10).toFixed(1), 'middle'));
  }
  lines.push(line(LEFT, y(0), WIDTH - RIGHT, y(0)), text(LEFT - 8, y(most) + 4, most.toFixed(2), 'end'));
  for (const [kind, colour, name] of [
    [1, IMPOSTOR, 'impostor'],
    [0, GENUINE, 'genuine'],
  ] as const) {
    const counts = kind === 0 ? genuine : impostor;
    for (const [bin, share] of (shares[kind] ?? []).entries()) {
      if (share === 0) continue;
      const [left, right] = [x(from + bin * width), x(from + (bin + 1) * width)];
      const box = `x="${round(left)}" y="${round(y(share))}" width="${round(right - left)}" height="${round(y(0) - y(share))}"`;
      const title = `${name}: ${counts[bin] ?? 0} from ${(from + bin * width).toFixed(3)}`;
      lines.push(`<rect ${box} fill="${colour}" fill-opacity="0.55"><title>${escaped(title)}</title></rect>`);
    }
    lines.push(`<rect x="${LEFT + 12}" y="${TOP + 4 + kind * 18}" width="12" height="12" fill="${colour}"/>`);
    lines.push(text(LEFT + 30, TOP + 15 + kind * 18, name, 'start'));
  }
  if (threshold !== null && threshold >= from && threshold <= to) {
    lines.push(line(x(threshold), TOP, x(threshold), HEIGHT - BOTTOM, '#333333'));
    lines.push(text(x(threshold), TOP - 8, 'shipped threshold', 'middle'));
  }
  return svg('Scores', lines);
}

const svg = (title: string, lines: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">\n${lines.join('\n')}\n</svg>`;
const axisTitle = (across: string, up: string): string =>
  text(WIDTH / 2, HEIGHT - 8, across, 'middle') + text(LEFT, TOP - 8, up, 'start');
const round = (value: number): string => value.toFixed(1);
const text = (x: number, y: number, value: string, anchor: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(value)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, colour = '#dddddd'): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;
