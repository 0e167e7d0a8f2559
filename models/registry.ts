import { type Manifest, NEEDED_TASKS, type Pack, type PackName, parseManifest, TASKS } from './manifest.ts';

/** In place of a model's id: the pack does without this optional task. */
const NONE = 'none';
const EXTRA = 'extra_face_descriptors';

/**
 * The shipped models and those of an operator's manifest, `{"models": [...]}` of the same schema.
 * @throws Error with a line for each thing that is wrong, an id or descriptor version that is taken already too.
 */
export function withOwnModels(manifest: Manifest, own: unknown): Manifest {
  if (typeof own !== 'object' || own === null || !('models' in own) || !Array.isArray(own.models)) {
    throw new Error('expected {"models": [...]}');
  }
  const others = Object.keys(own).filter((key) => key !== 'models');
  if (others.length > 0) throw new Error(`expected "models" alone, not ${others.join(', ')}`);
  return parseManifest({ ...manifest, models: [...manifest.models, ...(own.models as unknown[])] });
}

/**
 * Every pack with these choices in place of its own, each `task=id`; `task=none` leaves an optional one out, and
 * `extra_face_descriptors=id` (any number of times) adds a descriptor that is stored beside the main one.
 * @throws Error naming the choice that makes no sense.
 */
export function withChoices(manifest: Manifest, choices: readonly string[]): Manifest {
  const changed = (name: PackName): Pack => {
    const pack: Record<string, unknown> = { ...manifest.packs[name] };
    for (const choice of choices) choose(pack, choice);
    const extra = pack[EXTRA]; // The pack's main descriptor is no further one.
    if (Array.isArray(extra)) pack[EXTRA] = (extra as unknown[]).filter((id) => id !== pack['face_descriptor']);
    const left = Object.entries(pack).filter(([, id]) => id !== undefined);
    return Object.fromEntries(left) as Pack; // Checked by parseManifest below.
  };
  return parseManifest({ ...manifest, packs: { standard: changed('standard'), npm: changed('npm') } });
}

function choose(pack: Record<string, unknown>, choice: string): void {
  const [task = '', id, ...rest] = choice.split('=').map((part) => part.trim());
  if (!id || rest.length > 0) throw new Error(`"${choice}" is not of the form task=model`);
  if (task === EXTRA) {
    const before = Array.isArray(pack[EXTRA]) ? (pack[EXTRA] as unknown[]) : [];
    pack[EXTRA] = id === NONE ? undefined : [...before, id];
  } else if ((TASKS as readonly string[]).includes(task)) {
    if (id === NONE && (NEEDED_TASKS as readonly string[]).includes(task)) {
      throw new Error(`"${choice}": no face can be described without ${task}`);
    }
    pack[task] = id === NONE ? undefined : id;
  } else {
    throw new Error(`"${choice}" names no task; tasks are ${[...TASKS, EXTRA].join(', ')}`);
  }
}
