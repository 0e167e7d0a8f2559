import { z } from 'zod';
import { License } from './license.ts';

const ReadyModel = z.strictObject({
  task: z.string(),
  id: z.string(),
  version: z.int(),
  licence: z.string(),
  trained_on: z.string(),
  commercial_use: z.enum(['yes', 'unclear', 'no']),
  bytes: z.int(),
  sha256: z.string(),
  from: z.string(),
});

/** The models that one process has loaded, as it tells others and operators. */
export const ModelsReport = z.strictObject({
  pack: z.enum(['standard', 'npm']),
  models: z.array(ReadyModel),
  missing: z.array(z.strictObject({ task: z.string(), reason: z.string() })),
});
export type ModelsReport = z.infer<typeof ModelsReport>;

const Switch = z.literal([0, 1]);

/** What GET /6/features tells. */
export const Features = z
  .strictObject({
    license: License.optional().meta({ description: 'As GET /6/license; left out where Licenses is turned off.' }),
    features: z.record(z.string(), Switch).meta({ description: '1: this platform has it.' }),
    estimations: z
      .record(z.string(), z.union([z.literal(true), z.string()]))
      .meta({ description: 'true, or a sentence that names the model that is missing.' }),
    models: ModelsReport.nullable().meta({ description: 'null: no process that describes photos has told yet.' }),
  })
  .meta({ id: 'Features' });
export type Features = z.infer<typeof Features>;
