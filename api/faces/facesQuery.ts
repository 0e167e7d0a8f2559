import { z } from 'zod';
import { ExternalId, IDS_MAX, Id, TimeOrRelative, UserData } from '../../contract/common.ts';
import { csv } from '../query.ts';

/** Which faces: what reading and counting them share. */
export const facesQuery = {
  list_id: z
    .union([z.literal('null').transform(() => null), Id])
    .optional()
    .meta({ description: 'Faces in this list; `null`: faces in no list.' }),
  user_data: UserData.optional().meta({ description: 'Part of the user data.' }),
  event_id: Id.optional(),
  external_ids: csv(ExternalId, IDS_MAX).optional(),
  face_ids: csv(Id, IDS_MAX).optional(),
  face_id__gte: Id.optional(),
  face_id__lt: Id.optional(),
  create_time__gte: TimeOrRelative.optional(),
  create_time__lt: TimeOrRelative.optional(),
};
