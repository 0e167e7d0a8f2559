import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BuiltPack, buildPack } from '../../models/build.ts';
import type { PackName } from '../../models/manifest.ts';
import type { DescribeRequest } from '../../models/request.ts';

export const CACHE_DIR = process.env['FACET_CACHE_DIR'] ?? join(homedir(), '.cache', 'facet');
export const MODELS_DIR = process.env['FACET_MODELS_DIR'];
export const PIXELS_MAX = 50_000_000;

/** The packs that can be had here: `npm` always, `standard` where its weights are at hand. */
export const PACKS: PackName[] = MODELS_DIR ? ['npm', 'standard'] : ['npm'];

export function pack(name: PackName): Promise<BuiltPack> {
  return buildPack({ modelsDir: MODELS_DIR, cacheDir: CACHE_DIR, pack: name });
}

/** One of the six photos of the face-api package, 1..6. */
export function photo(number: number): Buffer {
  return readFileSync(`node_modules/@vladmandic/face-api/demo/sample${number}.jpg`);
}

/** Faces on the six photos, counted by eye. */
export const FACES = [3, 3, 3, 4, 5, 4];

export const FIND: DescribeRequest = {
  image_type: 0,
  use_exif_info: true,
  detect_face: true,
  basic_attributes: false,
  descriptor: false,
  landmarks68: false,
  head_pose: false,
  sample: false,
  exif: false,
};
export const DESCRIBE: DescribeRequest = { ...FIND, descriptor: true };
export const ALL: DescribeRequest = {
  ...DESCRIBE,
  basic_attributes: true,
  landmarks68: true,
  head_pose: true,
  sample: true,
  exif: true,
};

/** Cosine of two unit vectors; NaN when one is missing. */
export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return Number.NaN;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);
}
