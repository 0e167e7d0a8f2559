import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildPack } from '../../models/build.ts';
import { OnnxGraph } from '../../models/convert/onnxGraph.ts';
import { MANIFEST, type Model } from '../../models/manifest.ts';
import { withChoices, withOwnModels } from '../../models/registry.ts';
import { digest } from '../../models/sources.ts';

export interface SyntheticModel {
  readonly version: number;
  readonly dimensions: number;
  /** What makes a platform take it for the descriptor of its faces. */
  readonly env: NodeJS.ProcessEnv;
}

const VERSION = 9_512;
const SIDE_PX = 112;

/** A network that answers the first values of the crop: nothing is described with it, it only has to load. */
function network(dimensions: number): Uint8Array {
  const graph = new OnnxGraph('bench');
  const crops = graph.input('crops', ['N', 3, SIDE_PX, SIDE_PX]);
  const rows = graph.op('Flatten', [crops], { axis: 1 });
  graph.op('Slice', [rows, graph.ints([0]), graph.ints([dimensions]), graph.ints([1])], {}, 'descriptor');
  graph.output('descriptor');
  return graph.finish();
}

function entry(bytes: Uint8Array, dimensions: number): Model {
  const [id, sha256] = [`bench-${dimensions}`, digest(bytes)];
  const of = (n: number) => Array.from({ length: 3 }, () => n);
  return {
    ...{ id, version: VERSION, task: 'face_descriptor', file: `${id}.onnx`, sha256, bytes: bytes.length },
    weights: [{ sha256, bytes: bytes.length }],
    sources: [{ kind: 'folder', origin: 'made by the bench', files: [`${id}.onnx`] }],
    ...{ convert: 'none', licence: 'none', trained_on: 'nothing', commercial_use: 'yes' },
    input: { width: SIDE_PX, height: SIDE_PX, layout: 'NCHW', channels: 'RGB', mean: of(-1), std: of(1) },
    ...{ alignment: 'arcface', outputs: { descriptor: 'descriptor' }, dimensions, thresholds: { match: 10 / 11 } },
    calibration: {
      // Cosines of random directions are normal, with the deviation 1 / sqrt(dimensions).
      cosine_at_far_1_percent: 2.326 / Math.sqrt(dimensions),
      cosine_at_far_01_percent: 3.09 / Math.sqrt(dimensions),
      ...{ measured_on: 'random directions, by their distribution', measured_at: '2026-11-22' },
    },
  };
}

/** Makes a descriptor model of so many dimensions, with its manifest in `dir` and its file in the cache of models. */
export async function makeSyntheticModel(
  dir: string,
  dimensions: number,
  options: Pick<BuildOptions, 'cacheDir' | 'pack'>,
): Promise<SyntheticModel> {
  const bytes = network(dimensions);
  const model = entry(bytes, dimensions);
  const models = [model];
  const choice = `face_descriptor=${model.id}`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, model.file), bytes);
  const path = join(dir, 'manifest.json');
  writeFileSync(path, JSON.stringify({ models }));
  await buildPack({ ...options, modelsDir: dir, manifest: withChoices(withOwnModels(MANIFEST, { models }), [choice]) });
  return { version: VERSION, dimensions, env: { FACET_MODELS_MANIFEST: path, FACET_MODELS: choice } };
}
