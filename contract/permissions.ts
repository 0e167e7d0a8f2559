import { z } from 'zod';
import { IDS_MAX, Id } from './common.ts';

/** Rights and ids of one permission; names of custom ones. */
const RIGHTS_MAX = 100;
const CUSTOM_MAX = 50;

const rights = <const T extends readonly [string, ...string[]]>(...names: T) =>
  z.array(z.enum(names)).max(RIGHTS_MAX).optional();
const all = ['creation', 'view', 'modification', 'deletion'] as const;

/** Which handlers a token may send photos to: those of the white list, or all but those of the black list. */
const EmitEvents = z
  .strictObject({
    allowed: z.union([z.literal(0), z.literal(1)]).default(0),
    white_list: z.array(Id).max(IDS_MAX).default([]),
    black_list: z.array(Id).max(IDS_MAX).default([]),
  })
  .refine(({ white_list, black_list }) => white_list.length === 0 || black_list.length === 0, {
    error: 'white_list and black_list exclude each other; leave one of them out',
  })
  .meta({ id: 'EmitEvents' });
export type EmitEvents = z.infer<typeof EmitEvents>;

const KNOWN = {
  face: rights(...all, 'matching'),
  list: rights(...all),
  event: rights('creation', 'view', 'deletion', 'matching'),
  attribute: rights(...all, 'matching'),
  handler: rights(...all),
  verifier: rights(...all),
  task: rights(...all),
  face_sample: rights('creation', 'view', 'deletion'),
  body_sample: rights('creation', 'view', 'deletion'),
  image: rights('creation', 'view', 'deletion'),
  object: rights('creation', 'view', 'deletion'),
  token: rights('view', 'modification', 'deletion'),
  account: rights('view', 'modification'),
  lambda: rights(...all),
  resources: rights('iso', 'sdk', 'liveness', 'deepfake'),
};

/**
 * What a token may do: by permission, its rights. What is absent or empty is not allowed. Further names are custom
 * permissions, which are kept for lambdas and mean nothing to us.
 */
export const Permissions = z
  .object({ ...KNOWN, emit_events: EmitEvents.optional() })
  .catchall(z.array(z.string().max(64)).max(RIGHTS_MAX))
  .refine((given) => Object.keys(given).length <= Object.keys(KNOWN).length + 1 + CUSTOM_MAX, {
    error: `at most ${CUSTOM_MAX} custom permissions`,
  })
  .meta({ id: 'Permissions' });
export type Permissions = z.infer<typeof Permissions>;

/** Everything that a token may be allowed to do. */
export const ALL_PERMISSIONS = Permissions.parse({
  ...Object.fromEntries(Object.entries(KNOWN).map(([name, schema]) => [name, [...schema.unwrap().element.options]])),
  emit_events: { allowed: 1 },
});

export type PermissionName = keyof typeof KNOWN;
export type Right<P extends PermissionName> = NonNullable<z.infer<(typeof KNOWN)[P]>>[number];

/** What a request needs, `{ face: 'creation' }`: all of it. */
export type Needs = { readonly [P in PermissionName]?: Right<P> };

/** The rights of one permission, custom ones too; none when it is absent. */
export function rightsOf({ emit_events: _, ...permissions }: Permissions, name: string): readonly string[] {
  return new Map<string, readonly string[] | undefined>(Object.entries(permissions)).get(name) ?? [];
}
