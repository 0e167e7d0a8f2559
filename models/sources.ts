import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model, Source } from './manifest.ts';

/** No source of a model has its weights. The message says what was tried and where to get them. */
export class WeightsMissing extends Error {
  override readonly name = 'WeightsMissing';
}

/**
 * The source files of a model, each with the pinned sha256, from the first source that has them all.
 * @throws WeightsMissing; Error for a file that is not the pinned one.
 */
export async function readWeights(model: Model, modelsDir: string | undefined): Promise<Uint8Array[]> {
  const source = model.sources.find((candidate) => hasAll(candidate, modelsDir));
  if (!source) throw new WeightsMissing(missing(model, modelsDir));
  return Promise.all(
    model.weights.map(async ({ sha256 }, i) => {
      const place = locate(source, i, modelsDir) ?? '';
      const bytes = await readFile(place);
      if (digest(bytes) === sha256) return bytes;
      throw new Error(
        `model ${model.id}: ${place} has sha256 ${digest(bytes)} instead of ${sha256}; get the pinned file`,
      );
    }),
  );
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

function missing({ id, sources }: Model, modelsDir: string | undefined): string {
  const tried = sources.map((source) => {
    const files = source.files.join(', ');
    if (source.kind === 'npm') return `${files} of npm package ${source.package}@${source.version} is not installed`;
    if (source.kind === 'url') return `it can be downloaded from ${files}`;
    const where = modelsDir === undefined ? 'no folder of weights is configured' : `it is not in ${modelsDir}`;
    return `${files} is missing, ${where}; get it from ${source.origin}`;
  });
  return `model ${id}: ${tried.join('; ')}`;
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
