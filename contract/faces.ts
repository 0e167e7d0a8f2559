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

export const PutFace = z
  .strictObject({
    user_data: UserData.default(''),
    external_id: ExternalId.default(''),
    event_id: Id.nullable().default(null),
    avatar: Avatar.default(''),
    lists: z.array(Id).max(LISTS_MAX).default([]),
    attribute: FaceAttributeSource.optional(),
  })
  .meta({ id: 'PutFace', description: 'A whole face. `attribute`: a temporary attribute, or data from outside.' });
export type PutFace = z.infer<typeof PutFace>;
export const NewFace = PutFace.extend({ face_id: Id.optional() }).meta({ id: 'NewFace' });
export const FaceChanges = FaceWords.partial().meta({ id: 'FaceChanges' });
export type FaceChanges = z.infer<typeof FaceChanges>;
