import { z } from 'zod';
import { ExternalId, Id, TimeOrRelative, UserData } from './common.ts';
import { Null, pageFields, QueryIds, QueryList, QueryTargets } from './query.ts';

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

export const FACE_TARGETS = Object.keys(Face.shape) as readonly (keyof Face)[];
export const SomeOfFace = Face.partial().meta({ id: 'SomeOfFace', description: 'A face, or the targets asked for.' });

/** Filters of GET /6/faces: AND between names, OR inside a list. */
export const FacesQuery = z.object({
  list_id: z.union([Null, Id]).optional().meta({ description: 'A list, or `null`: faces in no list.' }),
  user_data: UserData.optional().meta({ description: 'Part of the user data.' }),
  event_id: Id.optional(),
  external_ids: QueryList(ExternalId).optional(),
  face_ids: QueryIds.optional(),
  face_id__gte: Id.optional(),
  face_id__lt: Id.optional(),
  create_time__gte: TimeOrRelative.optional(),
  create_time__lt: TimeOrRelative.optional(),
  account_id: Id.optional(),
  targets: QueryTargets,
  ...pageFields,
});
export type FacesQuery = z.infer<typeof FacesQuery>;
