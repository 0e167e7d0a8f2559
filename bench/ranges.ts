/** `node dist/bench/ranges.js PHOTOS WEIGHTS`: the table of ranges in models/convert/nanodet.ts, from two folders. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runOnPhoto } from '../models/body/bodyDetector.ts';
import { convertNanodetFloat } from '../models/convert/nanodet.ts';
import { readOnnx } from '../models/convert/onnxFile.ts';
import { MessageWriter, mapBytes } from '../models/convert/protobuf.ts';
import { measured } from '../models/convert/quantise.ts';
import { decode } from '../models/decode.ts';
import { MANIFEST } from '../models/manifest.ts';
import { Network } from '../models/network.ts';

const OPTIONS = { pixelsMax: 50_000_000, use_exif_info: true, exif: false };
/** Field numbers of onnx.proto3. */
const MODEL_GRAPH = 7;
const GRAPH_OUTPUT = 12;
/** In tables three digits are enough: a level is a 255th of the range. */
const DIGITS = 1000;

const [photos, weights] = z.tuple([z.string(), z.string()]).parse(process.argv.slice(2));
const model = MANIFEST.models.find(({ id }) => id === 'nanodet');
if (!model) throw new Error('the manifest has no nanodet');
const [json, bin] = ['nanodet.json', 'nanodet.bin'].map((file) => readFileSync(join(weights, file)));
if (!json || !bin) throw new Error('two files make the weights');
const onnx = convertNanodetFloat(json, bin);
const names = measured(readOnnx(onnx));
const outputs = names.map((name) => new MessageWriter().message(GRAPH_OUTPUT, new MessageWriter().string(1, name)));
const exposed = mapBytes(onnx, MODEL_GRAPH, (graph) => Buffer.concat([graph, ...outputs.map((one) => one.finish())]));
const folder = mkdtempSync(join(tmpdir(), 'facet-ranges-'));
try {
  const path = join(folder, 'nanodet.onnx');
  writeFileSync(path, exposed);
  const all = { ...model, outputs: Object.fromEntries(names.map((name) => [name, name])) };
  await using network = await Network.load({ path, model: all });
  const ranges = names.map((): [number, number] => [0, 0]);
  for (const file of readdirSync(photos)) {
    const image = await decode(readFileSync(join(photos, file)), OPTIONS);
    const { read } = await runOnPhoto({ model: all, network }, image);
    for (const [i, range] of ranges.entries()) {
      for (const value of read(names[i] ?? '')) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
  }
  const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;
  for (const [min, max] of ranges) process.stdout.write(`  [${round(min)}, ${round(max)}],\n`);
} finally {
  rmSync(folder, { recursive: true });
}
