import { readFileSync } from 'node:fs';
import type { BuildOptions } from '../models/build.ts';
import { addCurves } from '../models/calibration.ts';
import { MANIFEST, type Manifest } from '../models/manifest.ts';
import { withChoices, withOwnModels } from '../models/registry.ts';
import type { Download } from '../models/sources.ts';
import { downloadFile } from '../stores/http/downloadFile.ts';
import { type Config, ConfigError } from './config.ts';
import { createProgress } from './progress.ts';

/**
 * The shipped models and the operator's, with the packs as chosen; this process then knows the similarity of each.
 * @throws ConfigError when the operator's manifest or choices are wrong.
 */
export function openManifest({ FACET_MODELS_MANIFEST: path, FACET_MODELS: choices }: Config): Manifest {
  const known =
    path === '' ? MANIFEST : told(`FACET_MODELS_MANIFEST (${path})`, () => withOwnModels(MANIFEST, readJson(path)));
  addCurves(known.models);
  return told('FACET_MODELS', () => withChoices(known, choices));
}

/** @param atStart of a role, which downloads only where the setting says so. */
export function buildOptions(config: Config, atStart: boolean, tell: (line: string) => void): BuildOptions {
  const allowed = config.FACET_MODELS_DOWNLOAD === 'on' || (config.FACET_MODELS_DOWNLOAD === 'auto' && !atStart);
  return {
    modelsDir: config.FACET_MODELS_DIR || undefined,
    cacheDir: config.FACET_CACHE_DIR,
    pack: config.FACET_MODEL_PACK,
    manifest: openManifest(config),
    onProgress: tell,
    download: allowed ? createDownload(tell) : undefined,
  };
}

const createDownload =
  (tell: (line: string) => void): Download =>
  async (url, { id, bytes }) => {
    tell(`model ${id}: downloading ${(bytes / 1e6).toFixed(1)} MB from ${url}`);
    const progress = createProgress(process.stderr, `model ${id}`, bytes);
    try {
      return await downloadFile(url, {
        bytesMax: bytes,
        onProgress: (done) => {
          progress.show(done);
        },
      });
    } finally {
      progress.end();
    }
  };

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function told<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    throw new ConfigError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
