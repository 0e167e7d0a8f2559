import { z } from 'zod';
import { Id } from './common.ts';

export const Attribute = z
  .strictObject({
    attribute_id: Id,
    account_id: Id,
    create_time: z.iso.datetime(),
    basic_attributes: z
      .strictObject({
        gender: z.int().nullable().meta({ description: '0 female, 1 male' }),
        age: z.int().nullable(),
        ethnicity: z.int().nullable(),
      })
      .nullable(),
    basic_attributes_samples: z.array(Id),
    descriptor_samples: z.array(Id),
    descriptors_info: z
      .array(z.strictObject({ descriptor_version: z.int() }))
      .meta({ description: 'Which descriptors there are; the descriptors themselves are not answered.' }),
  })
  .meta({ id: 'Attribute', description: 'What was extracted from samples, kept for a limited time.' });
export type Attribute = z.infer<typeof Attribute>;

export const SomeOfAttribute = Attribute.partial().meta({
  id: 'SomeOfAttribute',
  description: 'An attribute, or the targets asked for.',
});
