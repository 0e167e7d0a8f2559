/** @vladmandic/human with its WASM backend, as its documentation sets it up, doing what our pipeline does. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Tf from '@tensorflow/tfjs-core';
import type { Config, Human } from '@vladmandic/human';
import sharp from 'sharp';
import { serveBench } from '../child.ts';
import type { HumanQuestion } from './human.ts';

const require = createRequire(import.meta.url);
const OFF = { enabled: false } as const;

/** Its models come by `fetch`, which in Node reads no files. */
async function fetchFile(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : input.toString();
  if (!url.startsWith('file:')) return fetchWeb(input, init);
  const type = url.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(new Uint8Array(await readFile(fileURLToPath(url))), { headers: { 'Content-Type': type } });
}
const fetchWeb = globalThis.fetch;

async function open(): Promise<Human> {
  globalThis.fetch = fetchFile;
  const build = dirname(require.resolve('@vladmandic/human')); // Its exports name no way to the WASM build.
  const wasm = join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'dist/');
  const loaded = require(join(build, 'human.node-wasm.js')) as { Human: new (config: Partial<Config>) => Human };
  const human = new loaded.Human({
    backend: 'wasm',
    wasmPath: wasm,
    modelBasePath: pathToFileURL(join(build, '../models/')).href,
    debug: false,
    cacheSensitivity: 0, // Every photo is another one.
    filter: OFF,
    gesture: OFF,
    body: OFF,
    hand: OFF,
    object: OFF,
    segmentation: OFF,
    face: { enabled: true, iris: OFF, emotion: OFF, antispoof: OFF, liveness: OFF, description: { enabled: true } },
  });
  await human.load();
  return human;
}

/** Its own types leave the TensorFlow in it open. */
const tensorflow = ({ tf }: Human) => tf as typeof Tf;

async function describe(human: Human, photo: Uint8Array): Promise<void> {
  const { data, info } = await sharp(photo).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const tensor = tensorflow(human).tensor3d(data, [info.height, info.width, 3], 'int32');
  try {
    const { face } = await human.detect(tensor);
    if (!face[0]?.embedding?.length || face[0].mesh.length < 468) throw new Error('human found no face or no mesh');
  } finally {
    tensorflow(human).dispose(tensor);
  }
}

let human: Human;
let photos: readonly Uint8Array[];

serveBench(async (question: HumanQuestion) => {
  if (question.kind === 'open') {
    human = await open();
    ({ photos } = question);
    for (const photo of photos) await describe(human, photo);
    return tensorflow(human).getBackend();
  }
  const start = performance.now();
  for (let n = 0; n < question.images; n++) {
    const photo = photos[(question.first + n) % photos.length];
    if (photo) await describe(human, photo);
  }
  return performance.now() - start;
});
