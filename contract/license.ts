import { z } from 'zod';

const feature = <V extends z.ZodType>(value: V) => z.strictObject({ value, is_available: z.boolean() });
const on = feature(z.boolean()).meta({ id: 'LicensedFeature' });
const Sentences = z.array(z.string());

/** What GET /6/license tells. Nothing is sold here: every feature is on, and nothing runs out. */
export const License = z
  .strictObject({
    status: z.enum(['ok', 'warning', 'error']),
    message: z.string(),
    warnings: Sentences,
    errors: Sentences,
    expiration_time: feature(z.null()).meta({ description: 'null: never.' }),
    faces: feature(z.null()).meta({ description: 'null: any number.' }),
    faces_count: z.int().min(0).meta({ description: 'Faces with attributes, of all accounts; up to a minute old.' }),
    liveness: feature(z.int().min(0).max(2)),
    iso: on,
    body_attributes: on,
    people_count: on,
    deepfake: on,
    lambda: on,
    index: on,
    event: on,
  })
  .meta({ id: 'License' });
export type License = z.infer<typeof License>;
