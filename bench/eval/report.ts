import { type Figure, figuresTable } from '../figures.ts';
import type { Acquired, Failure } from './acquire.ts';
import type { Pair } from './comparisons.ts';
import type { Evaluation } from './evaluate.ts';
import { escaped, htmlTable } from './html.ts';
import { histogramPlot, rocPlot } from './plots.ts';
import { aucAndEer, carriedLine, identificationRows, lastLine, spelt, verificationRows } from './summary.ts';

const FAILURES_MAX = 1000;

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #ccc;padding:.25rem .6rem;text-align:left}
svg{max-width:100%;font:13px sans-serif}.pairs{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:0;width:252px;font-size:13px;overflow-wrap:anywhere}figure img{width:120px;height:120px;margin-right:4px}
pre{overflow-x:auto;background:#f6f6f6;padding:.6rem}`;

export interface Report {
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly acquired: readonly Acquired[];
  readonly failures: readonly Failure[];
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  /** Data URIs by place in `acquired`. */
  readonly pictures: ReadonlyMap<number, string>;
  readonly pack: string;
  readonly descriptor_version: number;
  readonly similarity: (cosine: number) => number;
}

/** The report as one HTML page that loads nothing from anywhere. */
export function htmlReport(report: Report): string {
  const { title, evaluation, figures, notes, pack, descriptor_version } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(title)}</h1>
<p>${escaped(lastLine(evaluation, pack))}. Descriptor version ${descriptor_version}. Terms are those of ISO/IEC 19795-1.</p>
<pre>${escaped(figuresTable(figures))}</pre>
${notes.map((note) => `<p>Note: ${escaped(note)}.</p>`).join('\n')}
${samples(evaluation)}
${verification(report)}
${identification(report)}
${worstPairs(report)}
${failuresTable(report)}
</body></html>
`;
}

function samples(evaluation: Evaluation): string {
  return `<h2>Photos</h2>${htmlTable([
    ['', 'count'],
    ['labelled faces', `${evaluation.labels}`],
    ['persons', `${evaluation.persons}`],
    ['photos with several faces', `${evaluation.photos_with_several_faces}`],
    ['faces found (of the photos that could be read)', spelt(evaluation.detection)],
    ['failures to acquire (labels without a descriptor)', spelt(evaluation.failure_to_acquire)],
    ['failures to enrol (persons without any descriptor)', spelt(evaluation.failure_to_enrol)],
    ['genuine comparisons', `${evaluation.comparisons.genuine}`],
    ['impostor comparisons', `${evaluation.comparisons.impostor}`],
  ])}`;
}

function verification({ evaluation, similarity }: Report): string {
  const { verification: found, comparisons, histogram } = evaluation;
  if (!found) return '<h2>Verification</h2><p>It takes two photos of one person, and two persons.</p>';
  const { points, shipped, roc } = found;
  return `<h2>Verification (one to one)</h2>
<p>${escaped(aucAndEer(found, similarity))}. These intervals are drawn by person (bootstrap); those below are Wilson's, which
take comparisons as independent and are too narrow where persons have many photos.</p>
${htmlTable(verificationRows(points, shipped, similarity))}
<p>${escaped(carriedLine(points, comparisons.impostor))}.</p>
${rocPlot(roc, comparisons)}
${histogramPlot(histogram, shipped.threshold)}`;
}

function identification({ evaluation, similarity }: Report): string {
  return `<h2>Identification (one to many)</h2>
<p>Open set, leave one out: each photo is searched among all others (mated, where its person has another photo), and among
those of all other persons (non-mated). FNIR counts a search whose best candidate is not the right person or lies below
the threshold.</p>
${htmlTable(identificationRows(evaluation.identification, similarity))}`;
}

function worstPairs({ evaluation, acquired, pictures, similarity }: Report): string {
  const pair = ({ a, b, score }: Pair): string => {
    const faces = [a, b].map((index) => {
      const picture = pictures.get(index);
      return picture ? `<img src="${picture}" alt="">` : '';
    });
    const names = [a, b].map((index) => {
      const label = acquired[index]?.label;
      return escaped(`${label?.person ?? ''}: ${label?.file ?? ''}`);
    });
    const value = `cosine ${score.toFixed(4)}, similarity ${similarity(score).toFixed(4)}`;
    return `<figure>${faces.join('')}<figcaption>${value}<br>${names.join('<br>')}</figcaption></figure>`;
  };
  const group = (pairs: readonly Pair[]) => `<div class="pairs">${pairs.map(pair).join('\n')}</div>`;
  return `<h2>Most alike of different persons</h2>${group(evaluation.worst.impostors)}
<h2>Least alike of one person</h2>${group(evaluation.worst.genuines)}`;
}

function failuresTable({ failures }: Report): string {
  if (failures.length === 0) return '';
  const rows = failures
    .slice(0, FAILURES_MAX)
    .map(({ label, stage, reason }) => [`${label.line}`, label.file, label.person, stage, reason]);
  const more = failures.length - rows.length;
  return `<h2>Failures to acquire</h2>${htmlTable([['line', 'file', 'person', 'stage', 'reason'], ...rows])}
${more > 0 ? `<p>And ${more} more, which the JSON has.</p>` : ''}`;
}
