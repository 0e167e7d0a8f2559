import { z } from 'zod';
import { FaceAttribute, SomeOfFaceAttribute } from '../../contract/attributes.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findFaceAttribute } from '../../stores/postgres/faceAttributes.ts';
import { operation } from '../operation.ts';
import { pick, queryInt, targets } from '../query.ts';
import { faceMissing } from './getFace.ts';

export const getFaceAttributes = operation({
  id: 'getFaceAttributes',
  method: 'get',
  path: '/faces/:face_id/attributes',
  access: { face: 'view' },
  tag: 'faces',
  summary: "Read a face's attributes, or check that it has some",
  params: z.object({ face_id: Id }),
  query: z.object({
    targets: targets(FaceAttribute.keyof().options),
    descriptor_version: queryInt(1, 2_147_483_647)
      .optional()
      .meta({ description: 'Refuse with 22018 when the face has no descriptor of this version.' }),
  }),
  status: 200,
  result: SomeOfFaceAttribute,
  head: true,
  errors: ['faceNotFound', 'faceWithoutAttributes', 'faceDescriptorMissing', 'badQuery'],

  async handle({ account_id, params: { face_id }, query: { targets: wanted, descriptor_version } }, { sql }) {
    const found = await findFaceAttribute(sql, { account_id, face_id });
    if (!found) throw faceMissing(face_id);
    const { attribute } = found;
    if (!attribute) throw new PlatformError('faceWithoutAttributes', `Face with id '${face_id}' has no attributes`);
    const has = attribute.descriptors_info.some((one) => one.descriptor_version === descriptor_version);
    if (descriptor_version !== undefined && !has) {
      const detail = `Face with id '${face_id}' has no descriptor of version ${descriptor_version}`;
      throw new PlatformError('faceDescriptorMissing', detail);
    }
    return pick(attribute, wanted);
  },
});
