import { z } from 'zod';
import { Flag, Id } from './common.ts';
import { ETHNICITIES } from './estimations.ts';

export const BasicAttributes = z
  .strictObject({
    age: z.int().min(0).max(100).nullable(),
    gender: Flag.nullable(),
    ethnicity: z
      .union(ETHNICITIES.map((one) => z.literal(one)))
      .nullable()
      .meta({ description: '1 African American, 2 Indian, 3 Asian, 4 Caucasian' }),
  })
  .meta({ id: 'BasicAttributes' });
export type BasicAttributes = z.infer<typeof BasicAttributes>;

/** null where nothing was estimated. */
export function orNone(basic: BasicAttributes): BasicAttributes | null {
  return Object.values(basic).some((value) => value !== null) ? basic : null;
}

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

/** Both spellings: ours and `sdk_descriptor`, which has no version. */
export const GivenDescriptor = z
  .union([
    z.strictObject({ descriptor: z.string(), descriptor_version: z.int().optional() }),
    z.strictObject({ sdk_descriptor: z.string() }),
  ])
  .meta({
    id: 'GivenDescriptor',
    description: 'Base64 of little-endian float32, L2 norm 1; in MessagePack the bytes themselves as well.',
  });
export type GivenDescriptor = z.infer<typeof GivenDescriptor>;

const SAMPLES_MAX = 100;
const DESCRIPTORS_MAX = 10;
const samples = z.array(Id).max(SAMPLES_MAX).default([]);

/** An attribute's data from outside the platform. */
export const OutsideAttribute = z
  .strictObject({
    basic_attributes: BasicAttributes.partial().optional(),
    basic_attributes_samples: samples,
    descriptors: z.array(GivenDescriptor).max(DESCRIPTORS_MAX).default([]),
    descriptor_samples: samples,
  })
  .meta({ id: 'OutsideAttribute' });
export type OutsideAttribute = z.infer<typeof OutsideAttribute>;

/** A sample that is stored already, or one that comes along and is stored first. */
const GivenSample = z
  .union([
    Id,
    z.strictObject({
      image: z
        .string()
        .meta({ description: 'Base64 of a picture of 250x250 pixels, as POST /6/samples/faces takes it.' }),
    }),
  ])
  .meta({ id: 'GivenSample' });
const givenSamples = z.array(GivenSample).max(SAMPLES_MAX).default([]);

/** A temporary attribute's data from outside the platform, samples included. */
export const GivenAttribute = OutsideAttribute.extend({
  basic_attributes_samples: givenSamples,
  descriptor_samples: givenSamples,
});
export type GivenAttribute = z.infer<typeof GivenAttribute>;

/** What a face takes over: a temporary attribute, or data from outside. */
export const FaceAttributeSource = z
  .union([z.strictObject({ attribute_id: Id }), OutsideAttribute])
  .meta({ id: 'FaceAttributeSource' });
export type FaceAttributeSource = z.infer<typeof FaceAttributeSource>;

export const FaceAttribute = z
  .strictObject({
    face_id: Id,
    account_id: Id,
    create_time: z.iso.datetime(),
    basic_attributes: BasicAttributes.nullable(),
    descriptors_info: z.array(z.strictObject({ descriptor_version: z.int() })),
  })
  .meta({ id: 'FaceAttribute' });
export type FaceAttribute = z.infer<typeof FaceAttribute>;
export const SomeOfFaceAttribute = FaceAttribute.partial().meta({ id: 'SomeOfFaceAttribute' });

export const AttributeSamples = z
  .strictObject({ basic_attributes_samples: z.array(Id), descriptor_samples: z.array(Id) })
  .meta({ id: 'AttributeSamples' });
export type AttributeSamples = z.infer<typeof AttributeSamples>;
