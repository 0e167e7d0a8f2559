import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model, Source } from './manifest.ts';

/** A model that cannot be used, with what to do about it. */
export class ModelError extends Error {
  override readonly name: string = 'ModelError';
}

/** No source of a model has its weights. The message says what was tried and where to get them. */
export class WeightsMissing extends ModelError {
  override readonly name = 'WeightsMissing';
}

/** Fetches one file of at most `bytes` bytes. @throws Error saying why it cannot be had. */
export type Download = (url: string, wanted: { id: string; bytes: number }) => Promise<Uint8Array>;

/** Where weights may be had from. */
export interface WeightPlaces {
  /** Folder with weights that no npm package carries; undefined: none. */
  modelsDir: string | undefined;
  /** Undefined: nothing is downloaded. */
  download?: Download | undefined;
}

/**
 * The source files of a model, each with the pinned sha256, from the first source that has them all.
 * @throws WeightsMissing; ModelError for a file that is not the pinned one.
 */
export async function readWeights(model: Model, places: WeightPlaces): Promise<Uint8Array[]> {
  const failures: string[] = [];
  for (const source of model.sources) {
    if (source.kind !== 'url' && !hasAll(source, places.modelsDir)) failures.push(absence(source, places.modelsDir));
    else if (source.kind === 'url' && !places.download)
      failures.push(`it can be downloaded from ${source.files.join(', ')}`);
    else {
      const files = await readSource(model, source, places).catch((error: unknown) => {
        if (!(error instanceof WeightsMissing)) throw error;
        failures.push(error.message);
      });
      if (files) return files;
    }
  }
  throw new WeightsMissing(`model ${model.id}: ${failures.join('; ')}`);
}

async function readSource(model: Model, source: Source, places: WeightPlaces): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const [i, wanted] of model.weights.entries()) {
    const place = source.kind === 'url' ? (source.files[i] ?? '') : (locate(source, i, places.modelsDir) ?? '');
    const bytes =
      source.kind === 'url' ? await fetchFile(place, { id: model.id, ...wanted }, places) : await readFile(place);
    if (digest(bytes) !== wanted.sha256) {
      const found = `${place} has sha256 ${digest(bytes)} instead of ${wanted.sha256}`;
      throw new ModelError(`model ${model.id}: ${found}; get the pinned file`);
    }
    files.push(bytes);
  }
  return files;
}

async function fetchFile(
  url: string,
  wanted: { id: string; bytes: number },
  { download }: WeightPlaces,
): Promise<Uint8Array> {
  try {
    if (!download) throw new Error('downloads are not allowed');
    return await download(url, wanted);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new WeightsMissing(`the download of ${url} failed: ${why}`, { cause });
  }
}

/** Whether all files of the source lie on this machine. */
export function hasAll(source: Source, modelsDir: string | undefined): boolean {
  return source.files.every((_, i) => existsSync(locate(source, i, modelsDir) ?? ''));
}

/** Where the nth file of the source would lie; undefined: nowhere on this machine. */
function locate(source: Source, n: number, modelsDir: string | undefined): string | undefined {
  const file = source.files[n] ?? '';
  if (source.kind === 'url') return undefined;
  if (source.kind === 'folder') return modelsDir === undefined ? undefined : join(modelsDir, file);
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', source.package, file);
    if (existsSync(place) || folder === dirname(folder)) return place;
  }
}

function absence(source: Source, modelsDir: string | undefined): string {
  const files = source.files.join(', ');
  if (source.kind === 'npm') return `${files} of npm package ${source.package}@${source.version} is missing`;
  const where = modelsDir === undefined ? 'no folder of weights is configured' : `it is not in ${modelsDir}`;
  const origin = source.kind === 'folder' ? `; get it from ${source.origin}` : '';
  return `${files} is missing, ${where}${origin}`;
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
