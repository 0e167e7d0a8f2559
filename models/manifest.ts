import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Of one file: more than any network that a CPU can be asked to run for one face. */
const BYTES_MAX = 1024 ** 3;

/** Beside the main one; each costs its time for every face. */
const EXTRA_DESCRIPTORS_MAX = 3;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** https; http for this machine alone, where tests and mirrors serve. */
function isSafeUrl(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

/** A source file of the converter; wherever it is had from, it has these bytes. */
const Weights = z.strictObject({ sha256, bytes: z.int().min(1).max(BYTES_MAX) });
/** `files`: one for each of the model's weights, in their order. */
const Source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('npm'),
    package: z.string(),
    version: z.string(),
    /** Paths inside the package. */
    files: z.array(z.string()).min(1),
  }),
  /** The operator's folder of weights; `origin` says where such a folder gets them. */
  z.strictObject({
    kind: z.literal('folder'),
    origin: z.string(),
    files: z.array(z.string().regex(/^[\w.-]+$/)).min(1),
  }),
  z.strictObject({ kind: z.literal('url'), files: z.array(z.url().refine(isSafeUrl, 'https only')).min(1) }),
]);

const side = z.int().min(1).max(4096).nullable();
/** How pixels enter the network: value = (byte - mean) / std, per channel in the order of `channels`. */
const Input = z
  .strictObject({
    /** Pixels; null: any multiple of 32. */
    width: side,
    height: side,
    layout: z.enum(['NCHW', 'NHWC']),
    /** GREY: 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601). */
    channels: z.enum(['RGB', 'BGR', 'GREY']),
    mean: z.array(z.number()),
    std: z.array(z.number().positive()),
  })
  .refine(({ channels, mean, std }) => {
    const count = channels === 'GREY' ? 1 : 3;
    return mean.length === count && std.length === count;
  }, 'mean and std need one number for each channel');

/** Cosines that 1 % and 0.1 % of the pairs of different persons exceed: they place the curve of calibration.ts. */
const Calibration = z
  .strictObject({
    cosine_at_far_1_percent: z.number().min(-1).max(1),
    cosine_at_far_01_percent: z.number().min(-1).max(1),
    /** The photos and how many pairs. */
    measured_on: z.string(),
    measured_at: z.iso.date(),
  })
  .refine(
    (at) => at.cosine_at_far_01_percent > at.cosine_at_far_1_percent,
    'the cosine at FAR 0.1 % must be above that at FAR 1 %',
  );

const Point = z.tuple([z.number(), z.number()]);
/**
 * Where the eyes, the nose and the corners of the mouth (what lies left in the picture first) belong in the crop:
 * five points in pixels of the input, or the name of a usual layout, which is scaled to the input.
 */
const Alignment = z.union([z.enum(['arcface', 'dlib', 'whole_face']), z.array(Point).length(5)]);

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

/** How a detector's outputs are read, with the roles that its `outputs` must name. */
const DECODERS = {
  /** Grids of stride 8, 16, 32: see yunet.ts. */
  yunet: [8, 16, 32].flatMap((stride) => ['classes', 'objects', 'boxes', 'points'].map((role) => `${role}_${stride}`)),
  /** Grids of 16 x 16 and 8 x 8 cells: see blazeface.ts. */
  blazeface: ['scores_16', 'scores_8', 'boxes_16', 'boxes_8'],
  /** Grids of stride 8, 16, 32: see scrfd.ts. */
  scrfd: [8, 16, 32].flatMap((stride) => ['scores', 'boxes', 'points'].map((role) => `${role}_${stride}`)),
  /** Already decoded: see decodedBoxes.ts. */
  boxes: ['boxes', 'scores', 'points'],
  /** Bodies, grids of stride 8, 16, 32: see body/nanodet.ts. */
  nanodet: [8, 16, 32].flatMap((stride) => [`scores_${stride}`, `distances_${stride}`]),
  /** Bodies, already decoded: see body/centernet.ts. */
  centernet: ['detections'],
} as const;

/** The roles that code reads; those of a detector are in DECODERS. */
const ROLES: Partial<Record<Task, readonly string[]>> = {
  face_mesh: ['points', 'presence'],
  face_descriptor: ['descriptor'],
  basic_attributes: ['age', 'gender'],
  iris: ['points'],
  emotions: ['emotions'],
  expression: ['emotions'],
  mask: ['boxes', 'scores'],
  quality: ['quality'],
  glasses: ['logit'],
  liveness_near: ['prob'],
  liveness_far: ['prob'],
};

const Model = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
    /** For descriptors the number that the API calls descriptor_version. */
    version: z.int().min(1).max(2_147_483_647),
    task: z.enum([...NEEDED_TASKS, ...OPTIONAL_TASKS]),
    /** Name of the ONNX file; sha256 and bytes are those of the converted file. */
    file: z.string(),
    sha256,
    bytes: z.int().min(1).max(BYTES_MAX),
    weights: z.array(Weights).min(1),
    /** Tried in this order; the first that has all weights is taken. */
    sources: z.array(Source).min(1),
    convert: z.enum([
      'none',
      'blazeface',
      'facemesh',
      'iris',
      'emotion',
      'nanodet',
      'centernet',
      'dlib-resnet',
      'age-gender',
      'face-expression',
      'aizoo-mask',
      'lightqnet',
      'glasses',
      'minifasnet',
      'mobilefacenet-batch',
    ]),
    licence: z.string(),
    trained_on: z.string(),
    commercial_use: z.enum(['yes', 'unclear', 'no']),
    input: Input,
    /** Of a detector of faces or bodies. */
    decode: z.enum(Object.keys(DECODERS) as [keyof typeof DECODERS]).optional(),
    /** Of a network that reads an upright crop of one face. */
    alignment: Alignment.optional(),
    /** Role -> name of the network's output. */
    outputs: z.record(z.string(), z.string()),
    /** Floats per descriptor. */
    dimensions: z.int().min(1).max(4096).optional(),
    thresholds: z.record(z.string(), z.number()),
    calibration: Calibration.optional(),
  })
  .superRefine((model, context) => {
    for (const message of contradictions(model)) context.addIssue(`model ${model.id}: ${message}`);
  });

function contradictions(model: z.infer<typeof Model>): string[] {
  const { task, sources, weights, decode, outputs } = model;
  const problems: string[] = [];
  for (const { kind, files } of sources) {
    if (files.length !== weights.length) problems.push(`source ${kind} has not one file for each of its weights`);
  }
  if (task.endsWith('_detection') && !decode) problems.push('a detector needs "decode"');
  for (const role of decode ? DECODERS[decode] : (ROLES[task] ?? [])) {
    if (!(role in outputs)) problems.push(`"outputs" names no ${role}`);
  }
  if (task === 'face_descriptor') {
    const { alignment, dimensions, calibration, thresholds } = model;
    const needs = { alignment, dimensions, calibration, 'thresholds.match': thresholds['match'] };
    for (const [name, value] of Object.entries(needs)) {
      if (value === undefined) problems.push(`a descriptor needs "${name}"`);
    }
  }
  if (task === 'basic_attributes' && !model.alignment) problems.push('it needs "alignment"');
  return problems;
}

const needed = Object.fromEntries(NEEDED_TASKS.map((task) => [task, z.string()])) as Record<NeededTask, z.ZodString>;
const optional = Object.fromEntries(OPTIONAL_TASKS.map((task) => [task, z.string().optional()])) as Record<
  OptionalTask,
  z.ZodOptional<z.ZodString>
>;
/** Task -> id of the model; further descriptors are stored beside those of `face_descriptor`. */
const Pack = z.strictObject({
  ...needed,
  ...optional,
  extra_face_descriptors: z.array(z.string()).max(EXTRA_DESCRIPTORS_MAX).optional(),
});

const Manifest = z
  .strictObject({ models: z.array(Model), packs: z.strictObject({ standard: Pack, npm: Pack }) })
  .superRefine(({ models, packs }, context) => {
    const wrong = [...doubles(models), ...Object.values(packs).flatMap((pack) => strangers(pack, models))];
    for (const message of wrong) context.addIssue(message);
  });

/** An id names one model, a descriptor_version one space of descriptors. */
function doubles(models: readonly Model[]): string[] {
  const ids = models.map(({ id }) => id);
  const versions = models.filter(({ task }) => task === 'face_descriptor').map(({ version }) => version);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `two models have the id ${id}`),
    ...versions
      .filter((version, i) => versions.indexOf(version) < i)
      .map((version) => `two face descriptors have the version ${version}`),
  ];
}

/** What a pack asks for and the models do not have. */
function strangers(pack: Pack, models: readonly Model[]): string[] {
  const { extra_face_descriptors: extra = [], ...tasks } = pack;
  const wanted = [...Object.entries(tasks), ...extra.map((id) => ['face_descriptor', id] as const)];
  const problems = wanted
    .filter(([task, id]) => !models.some((model) => model.id === id && model.task === task))
    .map(([task, id]) => `a pack names ${id} for ${task}, and the manifest has no such model for this task`);
  const descriptors = [pack.face_descriptor, ...extra];
  if (new Set(descriptors).size < descriptors.length) problems.push('a pack names a face descriptor twice');
  return problems;
}

export type Manifest = z.infer<typeof Manifest>;
export type Model = z.infer<typeof Model>;
export type ModelInput = z.infer<typeof Input>;
export type Pack = z.infer<typeof Pack>;
export type Source = z.infer<typeof Source>;
export type NeededTask = (typeof NEEDED_TASKS)[number];
export type OptionalTask = (typeof OPTIONAL_TASKS)[number];
export type Task = NeededTask | OptionalTask;
export type PackName = keyof Manifest['packs'];
/** Of which a pack names a model each. */
export const TASKS: readonly Task[] = [...NEEDED_TASKS, ...OPTIONAL_TASKS];
export { NEEDED_TASKS, OPTIONAL_TASKS };

/** @throws Error with a line for each thing that is wrong. */
export function parseManifest(json: unknown): Manifest {
  const { data, error } = Manifest.safeParse(json);
  if (error) throw new Error(z.prettifyError(error));
  return data;
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
export function modelById(id: string, { models }: Pick<Manifest, 'models'> = MANIFEST): Model {
  const model = models.find((candidate) => candidate.id === id);
  if (!model)
    throw new RangeError(`the manifest has no model ${id}; it has ${models.map((known) => known.id).join(', ')}`);
  return model;
}
