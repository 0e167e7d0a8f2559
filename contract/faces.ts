import { z } from 'zod';
import { FaceAttributeSource } from './attributes.ts';
import { ExternalId, Id, Text, UserData } from './common.ts';

export const Face = z
  .strictObject({
    face_id: Id,
    account_id: Id,
    event_id: Id.nullable(),
    user_data: z.string(),
    external_id: z.string(),
    create_time: z.iso.datetime(),
    avatar: z.string().meta({ description: 'Path of a sample in this API, an address of the caller, or empty.' }),
    lists: z.array(Id).meta({ description: 'The lists it is in.' }),
  })
  .meta({ id: 'Face', description: 'A person known to one account.' });
export type Face = z.infer<typeof Face>;

export const SomeOfFace = Face.partial().meta({ id: 'SomeOfFace', description: 'A face, or the targets asked for.' });

/** A path of this API, or an address of the caller's. */
const Avatar = Text(256);
const LISTS_MAX = 1000;

/** The caller's own words about a face. */
export const FaceWords = z.strictObject({
  user_data: UserData,
  external_id: ExternalId,
  event_id: Id.nullable(),
  avatar: Avatar,
});
export type FaceWords = z.infer<typeof FaceWords>;

const EXAMPLE = {
  user_data: 'Ann',
  external_id: 'ann',
  lists: ['0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3'],
  attribute: { attribute_id: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11' },
};
export const PutFace = z
  .strictObject({
    user_data: UserData.default(''),
    external_id: ExternalId.default(''),
    event_id: Id.nullable().default(null),
    avatar: Avatar.default(''),
    lists: z.array(Id).max(LISTS_MAX).default([]),
    attribute: FaceAttributeSource.optional(),
  })
  .meta({
    id: 'PutFace',
    description: 'A whole face. `attribute`: a temporary attribute, or data from outside.',
    examples: [EXAMPLE],
  });
export type PutFace = z.infer<typeof PutFace>;
export const NewFace = PutFace.extend({ face_id: Id.optional() }).meta({ id: 'NewFace', examples: [EXAMPLE] });
export const FaceChanges = FaceWords.partial().meta({ id: 'FaceChanges' });
export type FaceChanges = z.infer<typeof FaceChanges>;
