import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

interface BuiltModel {
  model: Model;
  path: string;
}

export interface BuiltPack {
  name: PackName;
  models: Record<NeededTask, BuiltModel> & Partial<Record<OptionalTask, BuiltModel>>;
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
  for (const task of OPTIONAL_TASKS) {
    const id = wanted[task];
    if (id !== undefined) models[task] = await build(id);
  }
  return { name, models };
}

function choosePack(modelsDir: string | undefined, folder: string): PackName {
  const atHand = NEEDED_TASKS.map((task) => modelById(MANIFEST.packs.standard[task])).every(
    (model) =>
      existsSync(cached(folder, model)) || model.source.files.every((file) => exists(model, file.path, modelsDir)),
  );
  return atHand ? 'standard' : 'npm';
}

function exists(model: Model, path: string, modelsDir: string | undefined): boolean {
  const place = locate(model, path, modelsDir);
  return place !== undefined && existsSync(place);
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
  const files = await Promise.all(model.source.files.map((file) => readSource(model, file, modelsDir)));
  const bytes = CONVERTERS[model.convert](files);
  if (digest(bytes) !== model.sha256) {
    throw new Error(`model ${model.id}: the converted file has sha256 ${digest(bytes)}, the manifest ${model.sha256}`);
  }
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  onProgress(`model ${model.id}: ${(bytes.length / 1e6).toFixed(1)} MB in ${Date.now() - started} ms`);
  return path;
}

async function readSource(
  model: Model,
  { path, sha256 }: Model['source']['files'][number],
  modelsDir: string | undefined,
): Promise<Uint8Array> {
  const place = locate(model, path, modelsDir);
  if (place === undefined || !existsSync(place)) throw new Error(missing(model, path, modelsDir));
  const bytes = await readFile(place);
  if (digest(bytes) !== sha256) {
    throw new Error(
      `model ${model.id}: ${place} has sha256 ${digest(bytes)} instead of ${sha256}; get the pinned file`,
    );
  }
  return bytes;
}

function missing({ id, source }: Model, path: string, modelsDir: string | undefined): string {
  if (source.kind === 'npm')
    return `model ${id}: ${path} of npm package ${source.package}@${source.version} is missing`;
  const where = modelsDir === undefined ? 'no folder of weights is configured' : `it is not in ${modelsDir}`;
  return `model ${id}: ${path} is missing, ${where}; get it from ${source.origin}`;
}

function locate({ source }: Model, path: string, modelsDir: string | undefined): string | undefined {
  if (source.kind === 'folder') return modelsDir === undefined ? undefined : join(modelsDir, path);
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', source.package, path);
    if (existsSync(place) || folder === dirname(folder)) return place;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
