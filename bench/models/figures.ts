import type { Definition, Measurements as Measured } from '../figures.ts';

const PYTHON = 'OpenCV, numpy and onnxruntime, ms an image';

/** Every figure there is. */
export const DEFINITIONS = {
  describe_vs_python: { unit: 'x', target: '>= 1', peer: PYTHON },
  describe_vs_python_2t: { unit: 'x', target: '>= 1', peer: PYTHON },
  describe_vs_python_cpu: { unit: 'x', target: null, peer: 'the same, ms of CPU time an image' },
  describe_vs_human: { unit: 'x', target: '>= 5', peer: '@vladmandic/human, ms an image' },
  all_estimations_ratio: { unit: 'x', target: '<= 2.5', peer: 'detection and descriptor, ms an image' },
  cores_speedup: { unit: 'x', target: '>= 1.8', peer: 'one thread, images/s' },
  pack_rss_mb: { unit: 'MB', target: '<= 900', peer: null },
  growth_pct: { unit: '%', target: '<= 2', peer: 'MB after a third of the images' },
} as const satisfies Record<string, Definition>;

export type FigureName = keyof typeof DEFINITIONS;
export type Measurements = Measured<FigureName>;

export const FIGURES_OF = {
  python: ['describe_vs_python', 'describe_vs_python_2t', 'describe_vs_python_cpu'],
  human: ['describe_vs_human'],
  estimations: ['all_estimations_ratio'],
  cores: ['cores_speedup'],
  memory: ['pack_rss_mb'],
  growth: ['growth_pct'],
  stages: [],
} as const satisfies Record<string, readonly FigureName[]>;
