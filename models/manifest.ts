import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Channels = z.tuple([z.number(), z.number(), z.number()]);

const SourceFile = z.strictObject({ path: z.string(), sha256, bytes: z.int().min(1) });
/** Where the weights are had: from an installed npm package, or from the operator's folder of weights. */
const Source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('npm'),
    package: z.string(),
    version: z.string(),
    files: z.array(SourceFile).min(1),
  }),
  z.strictObject({ kind: z.literal('folder'), origin: z.string(), files: z.array(SourceFile).min(1) }),
]);

/** How pixels enter the network: value = (byte - mean) / std, per channel in the order of `channels`. */
const Input = z.strictObject({
  /** Pixels; null: any multiple of 32. */
  side: z.int().min(1).nullable(),
  layout: z.enum(['NCHW', 'NHWC']),
  channels: z.enum(['RGB', 'BGR']),
  mean: Channels,
  std: Channels,
});

/** Cosines that 1 % and 0.1 % of the pairs of different persons exceed: they place the curve of calibration.ts. */
const Calibration = z.strictObject({
  cosine_at_far_1_percent: z.number().min(-1).max(1),
  cosine_at_far_01_percent: z.number().min(-1).max(1),
});

/** Without these a pack describes no face. */
const NEEDED_TASKS = ['face_detection', 'face_mesh', 'face_descriptor', 'basic_attributes'] as const;
/** Where a pack has no model for one of these, the estimations that need it answer `unavailable`. */
const OPTIONAL_TASKS = [
  'iris',
  'emotions',
  'expression',
  'mask',
  'quality',
  'glasses',
  'liveness_near',
  'liveness_far',
  'body_detection',
] as const;

const Model = z.strictObject({
  id: z.string(),
  /** For descriptors the number that the API calls descriptor_version. */
  version: z.int().min(1),
  task: z.enum([...NEEDED_TASKS, ...OPTIONAL_TASKS]),
  /** Name of the ONNX file; sha256 and bytes are those of the converted file. */
  file: z.string(),
  sha256,
  bytes: z.int().min(1),
  source: Source,
  convert: z.enum(['none', 'blazeface', 'facemesh', 'dlib-resnet', 'age-gender', 'mobilefacenet-batch']),
  licence: z.string(),
  trained_on: z.string(),
  commercial_use: z.enum(['yes', 'unclear', 'no']),
  input: Input,
  /** Floats per descriptor. */
  dimensions: z.int().min(1).max(4096).optional(),
  thresholds: z.record(z.string(), z.number().min(0).max(1)),
  calibration: Calibration.optional(),
});

const needed = Object.fromEntries(NEEDED_TASKS.map((task) => [task, z.string()])) as Record<NeededTask, z.ZodString>;
const optional = Object.fromEntries(OPTIONAL_TASKS.map((task) => [task, z.string().optional()])) as Record<
  OptionalTask,
  z.ZodOptional<z.ZodString>
>;
/** Task -> id of the model. */
const Pack = z.strictObject({ ...needed, ...optional });

const Manifest = z
  .strictObject({ models: z.array(Model), packs: z.strictObject({ standard: Pack, npm: Pack }) })
  .refine(
    ({ models, packs }) =>
      Object.values(packs).every((pack) =>
        Object.entries(pack).every(([task, id]) => models.some((model) => model.id === id && model.task === task)),
      ),
    'a pack names a model that the manifest does not have for this task',
  );

export type Manifest = z.infer<typeof Manifest>;
export type Model = z.infer<typeof Model>;
export type ModelInput = z.infer<typeof Input>;
export type NeededTask = (typeof NEEDED_TASKS)[number];
export type OptionalTask = (typeof OPTIONAL_TASKS)[number];
export type PackName = keyof Manifest['packs'];
export { NEEDED_TASKS, OPTIONAL_TASKS };

export function parseManifest(json: unknown): Manifest {
  return Manifest.parse(json);
}

// The compiler copies no JSON, so that code in dist/ reads the file of the source tree.
const PLACES = ['./manifest.json', '../../models/manifest.json'].map((place) => new URL(place, import.meta.url));

export const MANIFEST = readManifest();

function readManifest(): Manifest {
  const place = PLACES.find((url) => existsSync(url));
  if (!place) throw new Error(`models/manifest.json is missing, looked at ${PLACES.map(String)}`);
  return parseManifest(JSON.parse(readFileSync(place, 'utf8')));
}

/** @throws RangeError for an id that is not in the manifest. */
export function modelById(id: string): Model {
  const model = MANIFEST.models.find((candidate) => candidate.id === id);
  if (!model) throw new RangeError(`the manifest has no model ${id}`);
  return model;
}
