/**
 * `node dist/bench/ranges.js nanodet|aizoo-mask PHOTOS WEIGHTS`: the table of ranges in models/convert/nanodet.ts or mask.ts,
 * from two folders.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runOnPhoto } from '../models/body/bodyDetector.ts';
import { buildPack } from '../models/build.ts';
import { convertMaskFloat } from '../models/convert/mask.ts';
import { convertNanodetFloat } from '../models/convert/nanodet.ts';
import { readOnnx } from '../models/convert/onnxFile.ts';
import { MessageWriter, mapBytes } from '../models/convert/protobuf.ts';
import { measured } from '../models/convert/quantise.ts';
import { decode } from '../models/decode.ts';
import { maskTransform } from '../models/face/mask.ts';
import type { Image } from '../models/image.ts';
import { loadPack } from '../models/loadedPack.ts';
import { MANIFEST } from '../models/manifest.ts';
import { inputSize, Network } from '../models/network.ts';
import { warpShared } from '../models/warp.ts';

const OPTIONS = { pixelsMax: 50_000_000, use_exif_info: true, exif: false };
/** Field numbers of onnx.proto3. */
const MODEL_GRAPH = 7;
const GRAPH_OUTPUT = 12;
/** In tables three digits are enough: a level is a 255th of the range. */
const DIGITS = 1000;

type Read = (role: string) => Float32Array;

const [id, photos, weights] = z
  .tuple([z.enum(['nanodet', 'aizoo-mask']), z.string(), z.string()])
  .parse(process.argv.slice(2));
const model = MANIFEST.models.find((one) => one.id === id);
if (!model) throw new Error(`the manifest has no ${id}`);
const file = (name: string): Buffer => readFileSync(join(weights, name));
const onnx =
  id === 'nanodet'
    ? convertNanodetFloat(file('nanodet.json'), file('nanodet.bin'))
    : convertMaskFloat(file('face_mask_detection.pb'));
const names = measured(readOnnx(onnx));
const outputs = names.map((name) => new MessageWriter().message(GRAPH_OUTPUT, new MessageWriter().string(1, name)));
const exposed = mapBytes(onnx, MODEL_GRAPH, (graph) => Buffer.concat([graph, ...outputs.map((one) => one.finish())]));
const folder = mkdtempSync(join(tmpdir(), 'facet-ranges-'));
try {
  const path = join(folder, 'exposed.onnx');
  writeFileSync(path, exposed);
  const all = { ...model, outputs: Object.fromEntries(names.map((name) => [name, name])) };
  await using network = await Network.load({ path, model: all });
  await using pack = await loadPack(await buildPack({ modelsDir: weights, cacheDir: folder, pack: 'standard' }));
  const ranges = names.map((): [number, number] => [0, 0]);
  const note = (read: Read): void => {
    for (const [i, range] of ranges.entries()) {
      for (const value of read(names[i] ?? '')) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
  };
  const faces = async (image: Image): Promise<void> => {
    for (const detection of await pack.detector.detect(image)) {
      const { width, height } = inputSize(model);
      const crop = warpShared(image, maskTransform(await pack.mesh.find(image, detection), width), width, height);
      note(await network.run([crop], width, height));
    }
  };
  for (const name of readdirSync(photos)) {
    const image = await decode(readFileSync(join(photos, name)), OPTIONS);
    if (id === 'nanodet') note((await runOnPhoto({ model: all, network }, image)).read);
    else await faces(image);
  }
  const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;
  for (const [min, max] of ranges) process.stdout.write(`  [${round(min)}, ${round(max)}],\n`);
} finally {
  rmSync(folder, { recursive: true });
}
