import { type Definition, type Figure, type Measurements, toFigures } from '../figures.ts';
import type { Evaluation } from './evaluate.ts';
import { lowestRate } from './intervals.ts';

const TAR_FMR = 1e-3;

/** No bounds: what is good enough depends on whose photos these are. */
const DEFINITIONS = {
  detection_rate: { unit: 'share', target: null, peer: null },
  auc: { unit: 'share', target: null, peer: null },
  eer: { unit: 'share', target: null, peer: null },
  'tar_at_fmr_0.1pct': { unit: 'share', target: null, peer: null },
  rank_1: { unit: 'share', target: null, peer: null },
} as const satisfies Record<string, Definition>;

/** The figures of the benches' format, and what is to be known before one of them is quoted. */
export function figuresOf({ detection, comparisons, verification, identification }: Evaluation): {
  figures: Figure[];
  notes: string[];
} {
  const { genuine, impostor } = comparisons;
  const missing = `${genuine} genuine and ${impostor} impostor comparisons: both kinds are needed`;
  const notes: string[] = [];
  const measured: Measurements<keyof typeof DEFINITIONS> = {
    detection_rate: detection.trials > 0 ? { value: detection.value } : 'no photo could be read',
    auc: missing,
    eer: missing,
    'tar_at_fmr_0.1pct': missing,
    rank_1: identification.rank_1.trials > 0 ? { value: identification.rank_1.value } : 'no person has two photos',
  };
  if (!verification) return { figures: toFigures(DEFINITIONS, measured), notes: [missing] };
  measured.auc = { value: verification.auc };
  measured.eer = { value: verification.eer };
  const point = verification.points.find(({ fmr_max }) => fmr_max === TAR_FMR);
  if (point) measured['tar_at_fmr_0.1pct'] = { value: 1 - point.fnmr.value };
  if (point?.carried === 'no') {
    const least = (100 * lowestRate(impostor)).toPrecision(2);
    notes.push(
      `tar_at_fmr_0.1pct is the share of genuine scores above every impostor score: ${impostor} impostor comparisons without an error show an FMR below ${least} % only (rule of 3)`,
    );
  } else if (point?.carried === 'roughly') {
    notes.push(`tar_at_fmr_0.1pct rests on fewer than 30 false matches (rule of 30): read it as rough`);
  }
  return { figures: toFigures(DEFINITIONS, measured), notes };
}
