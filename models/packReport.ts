import type { BuiltModel, BuiltPack } from './build.ts';
import { type Model, OPTIONAL_TASKS, type PackName, type Source } from './manifest.ts';

/** A model that is ready, as operators are told of it. */
export interface ReadyModel {
  task: string;
  id: string;
  version: number;
  licence: string;
  trained_on: string;
  commercial_use: Model['commercial_use'];
  /** Of the converted file, in the cache under its sha256. */
  bytes: number;
  sha256: string;
  /** Where the weights are had from, in the order in which that is tried. */
  from: string;
}

/** What a pack is made of, in plain data. */
export interface PackReport {
  pack: PackName;
  models: ReadyModel[];
  /** Optional models whose weights are not to be had, each with the reason as a sentence. */
  missing: { task: string; reason: string }[];
}

export function reportOf({ name, models, missing, extra_face_descriptors }: BuiltPack): PackReport {
  const ready = [...Object.values(models), ...extra_face_descriptors];
  return {
    pack: name,
    models: ready.map(readyModel),
    missing: OPTIONAL_TASKS.flatMap((task) => (missing[task] === undefined ? [] : { task, reason: missing[task] })),
  };
}

function readyModel({ model }: BuiltModel): ReadyModel {
  const { task, id, version, licence, trained_on, commercial_use, bytes, sha256, sources } = model;
  const from = sources.map(sourceText).join('; else ');
  return { task, id, version, licence, trained_on, commercial_use, bytes, sha256, from };
}

export function sourceText(source: Source): string {
  if (source.kind === 'npm') return `npm package ${source.package}@${source.version}`;
  if (source.kind === 'url') return source.files.join(', ');
  return `${source.files.join(', ')} in the folder of weights (${source.origin})`;
}
