import { loadBlazeface } from './blazeface.ts';
import type { BuiltModel, BuiltPack } from './build.ts';
import { CropModel } from './crop.ts';
import { decodeBoxes } from './decodedBoxes.ts';
import type { Detector } from './detector.ts';
import { FaceMeshModel } from './faceMesh.ts';
import type { Model, OptionalTask } from './manifest.ts';
import { Network } from './network.ts';
import { type DecodeFaces, NetworkDetector } from './networkDetector.ts';
import { decodeScrfd } from './scrfd.ts';
import { decodeYunet } from './yunet.ts';

type Load = (built: BuiltModel, providers?: readonly string[]) => Promise<Detector>;
const by =
  (decode: DecodeFaces): Load =>
  (built, providers) =>
    NetworkDetector.load(built, decode, providers);
const DETECTORS: Partial<Record<NonNullable<Model['decode']>, Load>> = {
  yunet: by(decodeYunet),
  blazeface: loadBlazeface,
  scrfd: by(decodeScrfd),
  boxes: by(decodeBoxes),
};

/** Networks of estimations run less often than the others: memory counts for more. */
const RARE = { enableMemPattern: false };

/** The sessions of one thread. */
export interface Loaded extends AsyncDisposable {
  detector: Detector;
  /** Only faces that stand upright reach this score of the detector; 1 where the manifest does not say. */
  upright_score: number;
  mesh: FaceMeshModel;
  descriptor: CropModel;
  /** Of the further versions that are stored beside the main one. */
  more_descriptors: readonly CropModel[];
  /** Loaded when first asked for. */
  attributes(): Promise<CropModel>;
  has(task: OptionalTask): boolean;
  /** The network of an optional task, loaded when first asked for. @throws RangeError when the pack has none. */
  network(task: OptionalTask): Promise<{ model: Model; network: Network }>;
}

/** @param providers of onnxruntime, in the order of preference. */
export async function loadPack(
  { models, extra_face_descriptors }: BuiltPack,
  providers?: readonly string[],
): Promise<Loaded> {
  const { face_detection, face_mesh, face_descriptor, basic_attributes } = models;
  const detector = await loadDetector(face_detection, providers);
  const mesh = await FaceMeshModel.load(face_mesh, providers);
  const descriptors = [face_descriptor, ...extra_face_descriptors];
  const [descriptor, ...more_descriptors] = await Promise.all(
    descriptors.map((built) => CropModel.load(built, providers)),
  );
  if (!descriptor) throw new RangeError('a pack without a descriptor');
  let attributes: Promise<CropModel> | undefined;
  const networks = new Map<OptionalTask, Promise<{ model: Model; network: Network }>>();
  return {
    detector,
    upright_score: face_detection.model.thresholds['upright'] ?? 1,
    mesh,
    descriptor,
    more_descriptors,
    attributes() {
      attributes ??= CropModel.load(basic_attributes, providers);
      return attributes;
    },
    has: (task) => models[task] !== undefined,
    network(task) {
      const built = models[task];
      if (!built) throw new RangeError(`the pack has no model for ${task}`);
      const load = async () => ({ model: built.model, network: await Network.load(built, providers, RARE) });
      const loading = networks.get(task) ?? load();
      networks.set(task, loading);
      return loading;
    },
    async [Symbol.asyncDispose]() {
      for (const loading of networks.values()) await (await loading).network[Symbol.asyncDispose]();
      for (const session of [detector, mesh, descriptor, ...more_descriptors]) await session[Symbol.asyncDispose]();
      await (await attributes)?.[Symbol.asyncDispose]();
    },
  };
}

function loadDetector(built: BuiltModel, providers?: readonly string[]): Promise<Detector> {
  const { model } = built;
  const load = model.decode && DETECTORS[model.decode];
  if (!load) throw new RangeError(`model ${model.id}: the manifest names no decoder of faces`);
  return load(built, providers);
}
