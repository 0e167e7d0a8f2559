import { availableParallelism } from 'node:os';
import { availability } from '../models/availability.ts';
import { createEngine, type Engine } from '../models/engine.ts';
import { MANIFEST, OPTIONAL_TASKS } from '../models/manifest.ts';
import type { Config } from './config.ts';

/** Photos that may wait for a thread: the API refuses long before, so this only guards memory. */
const WAITING_MAX = 1_024;

export function inferenceThreads({ FACET_INFERENCE_THREADS }: Config): number {
  return FACET_INFERENCE_THREADS || availableParallelism();
}

/** Loads the models, in threads of their own. */
export function openEngine(config: Config): Promise<Engine> {
  return createEngine({
    modelsDir: config.FACET_MODELS_DIR || undefined,
    cacheDir: config.FACET_CACHE_DIR,
    pack: config.FACET_MODEL_PACK,
    threads: inferenceThreads(config),
    pixelsMax: config.FACET_IMAGE_PIXELS_MAX,
    waitingMax: WAITING_MAX,
  });
}

/** What an API says of the models when other processes have them. */
export function remoteAvailability({ FACET_MODEL_PACK: pack }: Config): Pick<Engine, 'available'> {
  const name = pack === 'auto' ? 'npm' : pack;
  const tasks = OPTIONAL_TASKS.filter((task) => MANIFEST.packs[name][task] !== undefined);
  return { available: (estimation) => availability(estimation, { name, tasks }) };
}
