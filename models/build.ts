import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONVERTERS } from './convert/index.ts';
import {
  MANIFEST,
  type Model,
  modelById,
  NEEDED_TASKS,
  type NeededTask,
  OPTIONAL_TASKS,
  type OptionalTask,
  type PackName,
} from './manifest.ts';
import { digest, hasAll, readWeights, WeightsMissing } from './sources.ts';

export interface BuildOptions {
  /** Folder with weights that no npm package carries; undefined: none. */
  modelsDir: string | undefined;
  /** Converted models go to `<cacheDir>/models/<sha256>.onnx`. */
  cacheDir: string;
  /** auto: `standard` if its weights are in modelsDir or already in the cache, else `npm`. */
  pack: 'auto' | PackName;
  /** Told once per model that had to be made. */
  onProgress?: (line: string) => void;
}

export interface BuiltModel {
  model: Model;
  path: string;
}

export interface BuiltPack {
  name: PackName;
  models: Record<NeededTask, BuiltModel> & Partial<Record<OptionalTask, BuiltModel>>;
  /** Models that the pack names and whose weights are not to be had, each with a sentence. */
  missing: Partial<Record<OptionalTask, string>>;
}

/**
 * Makes sure that every model of the pack lies in the cache, each checked by its sha256; a second call converts nothing.
 * @throws Error naming the file when weights are missing or are not the pinned ones.
 */
export async function buildPack({
  modelsDir,
  cacheDir,
  pack,
  onProgress = () => {},
}: BuildOptions): Promise<BuiltPack> {
  const folder = join(cacheDir, 'models');
  const name = pack === 'auto' ? choosePack(modelsDir, folder) : pack;
  await mkdir(folder, { recursive: true });
  const build = async (id: string): Promise<BuiltModel> => {
    const model = modelById(id);
    return { model, path: await buildModel(model, modelsDir, folder, onProgress) };
  };
  const wanted = MANIFEST.packs[name];
  const models: BuiltPack['models'] = {
    face_detection: await build(wanted.face_detection),
    face_mesh: await build(wanted.face_mesh),
    face_descriptor: await build(wanted.face_descriptor),
    basic_attributes: await build(wanted.basic_attributes),
  };
  const missing: BuiltPack['missing'] = {};
  for (const task of OPTIONAL_TASKS) {
    const id = wanted[task];
    if (id === undefined) continue;
    try {
      models[task] = await build(id);
    } catch (error) {
      if (!(error instanceof WeightsMissing)) throw error;
      missing[task] = error.message;
    }
  }
  return { name, models, missing };
}

function choosePack(modelsDir: string | undefined, folder: string): PackName {
  const atHand = NEEDED_TASKS.map((task) => modelById(MANIFEST.packs.standard[task])).every(
    (model) => existsSync(cached(folder, model)) || model.sources.some((source) => hasAll(source, modelsDir)),
  );
  return atHand ? 'standard' : 'npm';
}

const cached = (folder: string, model: Model): string => join(folder, `${model.sha256}.onnx`);

async function buildModel(
  model: Model,
  modelsDir: string | undefined,
  folder: string,
  onProgress: (line: string) => void,
): Promise<string> {
  const path = cached(folder, model);
  if (existsSync(path) && digest(await readFile(path)) === model.sha256) return path;
  const started = Date.now();
  const bytes = CONVERTERS[model.convert](await readWeights(model, modelsDir));
  if (digest(bytes) !== model.sha256) {
    throw new Error(`model ${model.id}: the converted file has sha256 ${digest(bytes)}, the manifest ${model.sha256}`);
  }
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  onProgress(`model ${model.id}: ${(bytes.length / 1e6).toFixed(1)} MB in ${Date.now() - started} ms`);
  return path;
}
