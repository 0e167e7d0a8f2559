import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONVERTERS } from './convert/index.ts';
import {
  MANIFEST,
  type Manifest,
  type Model,
  modelById,
  NEEDED_TASKS,
  type NeededTask,
  OPTIONAL_TASKS,
  type OptionalTask,
  type PackName,
} from './manifest.ts';
import { digest, hasAll, ModelError, readWeights, type WeightPlaces, WeightsMissing } from './sources.ts';

export interface BuildOptions extends WeightPlaces {
  /** Converted models go to `<cacheDir>/models/<sha256>.onnx`. */
  cacheDir: string;
  /** auto: `standard` if its needed weights are to be had, else `npm`. */
  pack: 'auto' | PackName;
  /** Default: the shipped one. */
  manifest?: Manifest | undefined;
  /** Told once per model that had to be made. */
  onProgress?: ((line: string) => void) | undefined;
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
  /** Their descriptors are stored beside those of `face_descriptor`. */
  extra_face_descriptors: BuiltModel[];
}

/**
 * Makes sure that every model of the pack lies in the cache, each checked by its sha256; a second call converts nothing.
 * An optional model whose weights are nowhere to be had leaves a sentence in `missing`.
 * @throws WeightsMissing for a needed model; ModelError naming the file when weights are not the pinned ones.
 */
export async function buildPack(options: BuildOptions): Promise<BuiltPack> {
  const { pack, onProgress } = options;
  if (pack !== 'auto') return buildNamed(pack, options);
  if (!standardAtHand(options)) return buildNamed('npm', options);
  try {
    return await buildNamed('standard', options);
  } catch (error) {
    if (!(error instanceof WeightsMissing)) throw error;
    onProgress?.(`pack npm instead of standard: ${error.message}`);
    return buildNamed('npm', options);
  }
}

async function buildNamed(name: PackName, options: BuildOptions): Promise<BuiltPack> {
  const { manifest = MANIFEST } = options;
  await mkdir(folderOf(options), { recursive: true });
  const build = async (id: string): Promise<BuiltModel> => {
    const model = modelById(id, manifest);
    return { model, path: await buildModel(model, options) };
  };
  const wanted = manifest.packs[name];
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
  const extra_face_descriptors: BuiltModel[] = [];
  for (const id of wanted.extra_face_descriptors ?? []) extra_face_descriptors.push(await build(id));
  return { name, models, missing, extra_face_descriptors };
}

/** Whether every needed model of pack `standard` is in the cache, on this machine, or may be downloaded. */
function standardAtHand(options: BuildOptions): boolean {
  const { manifest = MANIFEST, modelsDir, download } = options;
  return NEEDED_TASKS.map((task) => modelById(manifest.packs.standard[task], manifest)).every(
    (model) =>
      existsSync(cached(folderOf(options), model)) ||
      model.sources.some((source) => (source.kind === 'url' ? download !== undefined : hasAll(source, modelsDir))),
  );
}

const folderOf = ({ cacheDir }: Pick<BuildOptions, 'cacheDir'>): string => join(cacheDir, 'models');
const cached = (folder: string, model: Model): string => join(folder, `${model.sha256}.onnx`);

async function buildModel(model: Model, options: BuildOptions): Promise<string> {
  const path = cached(folderOf(options), model);
  if (existsSync(path) && digest(await readFile(path)) === model.sha256) return path;
  const started = Date.now();
  const bytes = CONVERTERS[model.convert](await readWeights(model, options));
  if (digest(bytes) !== model.sha256) {
    throw new ModelError(
      `model ${model.id}: the converted file has sha256 ${digest(bytes)}, the manifest ${model.sha256}`,
    );
  }
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  options.onProgress?.(`model ${model.id}: ${(bytes.length / 1e6).toFixed(1)} MB in ${Date.now() - started} ms`);
  return path;
}
