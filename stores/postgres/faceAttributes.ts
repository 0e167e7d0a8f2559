import { z } from 'zod';
import { AttributeSamples, BasicAttributes, type FaceAttribute, orNone } from '../../contract/attributes.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { FaceKey } from './faces.ts';
import type { Queryable } from './pool.ts';
import { brokenConstraint } from './uniqueViolation.ts';

/** What a face keeps for good. Descriptors: float32 little-endian, L2 norm 1. */
export interface AttributeData extends BasicAttributes {
  /** The temporary attribute that it comes from; null: from outside. */
  readonly attribute_id: string | null;
  readonly create_time: string;
  readonly basic_attributes_samples: readonly string[];
  readonly descriptor_samples: readonly string[];
  readonly descriptors: readonly { readonly descriptor_version: number; readonly bytes: Buffer }[];
}

/**
 * Replaces all attribute data of a face, inside a transaction.
 * @returns false when the account has no such face. @throws PlatformError attributeTaken
 */
export async function writeFaceAttribute(sql: Queryable, key: FaceKey, data: AttributeData): Promise<boolean> {
  const { rowCount } = await writeColumns(sql, key, data).catch((error: unknown) => {
    if (brokenConstraint(error) !== 'faces_attribute_id_key') throw error;
    const detail = `A face with the attribute '${data.attribute_id}' exists already; extract it again for another face`;
    throw new PlatformError('attributeTaken', detail);
  });
  if (rowCount !== 1) return false;
  await deleteDescriptors(sql, key);
  await sql.query({
    name: 'faces.writeDescriptors',
    text: `
      insert into faces.descriptors (face_id, account_id, descriptor_version, descriptor)
      select $1::uuid, $2::uuid, * from unnest($3::int[], $4::bytea[])`,
    values: [
      ...[key.face_id, key.account_id],
      data.descriptors.map(({ descriptor_version }) => descriptor_version),
      data.descriptors.map(({ bytes }) => bytes),
    ],
  });
  return true;
}

function writeColumns(sql: Queryable, key: FaceKey, data: AttributeData) {
  return sql.query({
    name: 'faces.writeAttribute',
    text: `
      update faces.faces
         set attribute_id = $3::uuid, gender = $4::smallint, age = $5::smallint, ethnicity = $6::smallint,
             attribute_time = $7::timestamptz, descriptor_samples = $8::uuid[], basic_attributes_samples = $9::uuid[]
       where face_id = $1::uuid and account_id = $2::uuid`,
    values: [
      ...[key.face_id, key.account_id, data.attribute_id, data.gender, data.age, data.ethnicity, data.create_time],
      ...[data.descriptor_samples, data.basic_attributes_samples],
    ],
  });
}

/** @returns false when the account has no such face; one without attributes stays as it is. */
export async function removeFaceAttribute(sql: Queryable, key: FaceKey): Promise<boolean> {
  const { rowCount } = await sql.query({
    name: 'faces.removeAttribute',
    text: `
      update faces.faces
         set attribute_id = null, gender = null, age = null, ethnicity = null, attribute_time = null,
             descriptor_samples = '{}', basic_attributes_samples = '{}'
       where face_id = $1::uuid and account_id = $2::uuid`,
    values: [key.face_id, key.account_id],
  });
  await deleteDescriptors(sql, key);
  return rowCount === 1;
}

async function deleteDescriptors(sql: Queryable, { face_id, account_id }: FaceKey): Promise<void> {
  await sql.query({
    name: 'faces.deleteDescriptors',
    text: `
      delete from faces.descriptors where face_id = $1::uuid and account_id = $2::uuid`,
    values: [face_id, account_id],
  });
}

const Rows = z.array(
  AttributeSamples.extend({
    face_id: z.string(),
    account_id: z.string(),
    ...BasicAttributes.shape,
    attribute_time: z.string().nullable(),
    versions: z.array(z.int()),
  }),
);

/** undefined: no such face; `attribute` null: the face has none. */
export async function findFaceAttribute(sql: Queryable, { face_id, account_id }: FaceKey) {
  const { rows } = await sql.query({
    name: 'faces.findAttribute',
    text: `
      select face_id, account_id, gender, age, ethnicity, attribute_time, descriptor_samples, basic_attributes_samples,
             array(select descriptor_version from faces.descriptors d
                    where d.face_id = f.face_id and d.account_id = f.account_id
                    order by descriptor_version) as versions
        from faces.faces f
       where face_id = $1::uuid and account_id = $2::uuid`,
    values: [face_id, account_id],
  });
  const row = Rows.parse(rows)[0];
  return row && shown(row);
}

function shown({ gender, age, ethnicity, attribute_time, versions, ...row }: z.infer<typeof Rows>[number]) {
  const { face_id, account_id, basic_attributes_samples, descriptor_samples } = row;
  const attribute: FaceAttribute | null =
    attribute_time === null
      ? null
      : {
          face_id,
          account_id,
          create_time: attribute_time,
          basic_attributes: orNone({ gender, age, ethnicity }),
          descriptors_info: versions.map((descriptor_version) => ({ descriptor_version })),
        };
  return { attribute, samples: { basic_attributes_samples, descriptor_samples } };
}
