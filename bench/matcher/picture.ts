import type { Point } from './curve.ts';

const [WIDTH, HEIGHT, MARGIN] = [760, 460, 64];
const COLOURS = ['#1463c8', '#c8451a', '#2c8c3c', '#7a3fb0', '#666666'];

/** Recall against queries a second as an SVG picture: recall to the right, queries a second upwards in powers of ten. */
export function picture(title: string, curves: Readonly<Record<string, readonly Point[]>>): string {
  const points = Object.values(curves).flat();
  if (points.length === 0) throw new RangeError('no points to draw');
  const least = Math.min(...points.map(({ recall }) => recall));
  const left = Math.min(0.9, Math.floor(least * 10) / 10);
  const bottom = Math.floor(Math.log10(Math.min(...points.map(({ qps }) => qps))));
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(Math.max(...points.map(({ qps }) => qps)))));
  const x = (recall: number) => MARGIN + ((recall - left) / (1 - left)) * (WIDTH - 2 * MARGIN);
  const y = (qps: number) => HEIGHT - MARGIN - ((Math.log10(qps) - bottom) / (top - bottom)) * (HEIGHT - 2 * MARGIN);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(WIDTH / 2, 28, title, 'middle'),
    text(WIDTH / 2, HEIGHT - 14, 'recall at 1', 'middle'),
    text(MARGIN, MARGIN - 14, 'queries a second, one thread', 'start'),
  ];
  for (let step = 0; step <= 5; step++) {
    const recall = left + ((1 - left) * step) / 5;
    lines.push(line(x(recall), MARGIN, x(recall), HEIGHT - MARGIN));
    lines.push(text(x(recall), HEIGHT - MARGIN + 18, recall.toFixed(2), 'middle'));
  }
  for (let power = bottom; power <= top; power++) {
    lines.push(line(MARGIN, y(10 ** power), WIDTH - MARGIN, y(10 ** power)));
    lines.push(text(MARGIN - 8, y(10 ** power) + 4, `${10 ** power}`, 'end'));
  }
  for (const [index, [name, own]] of Object.entries(curves).entries()) {
    const colour = COLOURS[index % COLOURS.length] ?? 'black';
    const sorted = own.toSorted((a, b) => a.recall - b.recall || b.qps - a.qps);
    const path = sorted.map(({ recall, qps }) => `${round(x(recall))},${round(y(qps))}`).join(' ');
    lines.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const { recall, qps, effort } of sorted) {
      const title = `${name}: effort ${effort}, recall ${recall.toFixed(4)}, ${Math.round(qps)} queries/s`;
      const dot = `cx="${round(x(recall))}" cy="${round(y(qps))}" r="4" fill="${colour}"`;
      lines.push(`<circle ${dot}><title>${quoted(title)}</title></circle>`);
    }
    lines.push(`<circle cx="${MARGIN + 14}" cy="${HEIGHT - MARGIN - 16 - index * 20}" r="4" fill="${colour}"/>`);
    lines.push(text(MARGIN + 26, HEIGHT - MARGIN - 12 - index * 20, name, 'start'));
  }
  return `${lines.join('\n')}\n</svg>\n`;
}

const round = (value: number): string => value.toFixed(1);
const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, value: string, anchor: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${quoted(value)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#dddddd"/>`;
