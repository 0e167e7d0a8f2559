import { z } from 'zod';
import { ExternalId, IDS_MAX, Id, TimeOrRelative, UserData } from '../../contract/common.ts';
import { SomeOfFace } from '../../contract/faces.ts';
import { listFaces } from '../../stores/postgres/faces.ts';
import { operation } from '../operation.ts';
import { csv, pageQuery, paging, pick } from '../query.ts';
import { faceTargets } from './faceTargets.ts';

export const getFaces = operation({
  id: 'getFaces',
  method: 'get',
  path: '/faces',
  tag: 'faces',
  summary: 'List faces, the newest first',
  query: z.object({
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
    targets: faceTargets,
    ...pageQuery,
  }),
  status: 200,
  result: z.strictObject({ faces: z.array(SomeOfFace) }),
  errors: ['badQuery', 'faceTargetUnknown'],

  async handle({ account_id, query: { targets, page, page_size, ...filters } }, { sql }) {
    const faces = await listFaces(sql, { account_id, ...filters, ...paging({ page, page_size }) });
    return { faces: faces.map((face) => pick(face, targets)) };
  },
});
