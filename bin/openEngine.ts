import { availableParallelism } from 'node:os';
import { availability, type Estimation, tasksOf } from '../models/availability.ts';
import { createEngine, type Engine } from '../models/engine.ts';
import { OPTIONAL_TASKS } from '../models/manifest.ts';
import type { PackReport } from '../models/packReport.ts';
import type { Config } from './config.ts';
import { buildOptions, openManifest } from './modelSettings.ts';

/** Photos that may wait for a thread: the API refuses long before, so this only guards memory. */
const WAITING_MAX = 1_024;

export function inferenceThreads({ FACET_INFERENCE_THREADS }: Config): number {
  return FACET_INFERENCE_THREADS || availableParallelism();
}

/** Loads the models, in threads of their own. @param tell what had to be fetched or made first. */
export function openEngine(config: Config, tell: (line: string) => void): Promise<Engine> {
  return createEngine({
    ...buildOptions(config, true, tell),
    providers: config.FACET_EXECUTION_PROVIDERS,
    threads: inferenceThreads(config),
    pixelsMax: config.FACET_IMAGE_PIXELS_MAX,
    formats: config.FACET_IMAGE_FORMATS,
    autoRotation: config.FACET_AUTO_ROTATION === 'on',
    waitingMax: WAITING_MAX,
  });
}

/** What an API can say of models. */
export interface KnownModels {
  /** true, or a sentence naming the model that is missing */
  available(estimation: Estimation): true | string;
  /** null: no process that has models was heard of. */
  readonly report: PackReport | null;
}

/**
 * What an API says of the models when other processes have them: what all of these have, or before any has told, what
 * the configured pack names.
 */
export function remoteModels(config: Config, reports: () => readonly PackReport[]): KnownModels {
  const name = config.FACET_MODEL_PACK === 'auto' ? 'npm' : config.FACET_MODEL_PACK;
  const pack = openManifest(config).packs[name];
  const configured = { name, tasks: OPTIONAL_TASKS.filter((task) => pack[task] !== undefined), missing: {} };
  return {
    available(estimation) {
      const told = reports();
      const packs = told.length > 0 ? told.map(tasksOf) : [configured];
      return packs.map((known) => availability(estimation, known)).find((answer) => answer !== true) ?? true;
    },
    get report() {
      return reports()[0] ?? null;
    },
  };
}
