import { z } from 'zod';
import { Time } from './common.ts';

/** Estimations that an operator's licence may leave out. */
export const LICENSED_ESTIMATIONS = ['liveness', 'deepfake', 'iso', 'people_count', 'body_attributes'] as const;
export type LicensedEstimation = (typeof LICENSED_ESTIMATIONS)[number];

const feature = <V extends z.ZodType>(value: V) => z.strictObject({ value, is_available: z.boolean() });
const allowed = feature(z.boolean()).meta({ id: 'LicensedFeature' });
const Sentences = z.array(z.string());

/** What GET /6/license tells. Nothing is sold here: limits are those that the operator has set, none unless asked for. */
export const License = z
  .strictObject({
    status: z.enum(['ok', 'warning', 'error']),
    message: z.string(),
    warnings: Sentences,
    errors: Sentences,
    expiration_time: feature(Time.nullable()).meta({ description: 'null: never.' }),
    faces: feature(z.int().min(1).nullable()).meta({ description: 'null: any number.' }),
    faces_count: z.int().min(0).meta({ description: 'Faces with attributes, of all accounts; up to 10 seconds old.' }),
    liveness: feature(z.int().min(0).max(2)).meta({ description: '2, or 0 where it is left out.' }),
    iso: allowed,
    body_attributes: allowed,
    people_count: allowed,
    deepfake: allowed,
    lambda: allowed,
    index: allowed,
    event: allowed,
  })
  .meta({ id: 'License' });
export type License = z.infer<typeof License>;
