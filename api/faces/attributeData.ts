import type { FaceAttributeSource, OutsideAttribute } from '../../contract/attributes.ts';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import type { AttributeData } from '../../stores/postgres/faceAttributes.ts';
import type { StoredAttribute } from '../../stores/redis/attributes.ts';
import { type DescriptorVersions, readDescriptor } from '../descriptors.ts';
import type { Services } from '../services.ts';

/** What may be wrong with an attribute that a face is to take over. */
export const ATTRIBUTE_ERRORS = [
  'attributeTaken',
  'attributeNotFound',
  'attributeEmpty',
  'descriptorInvalid',
  'descriptorVersionUnknown',
] as const satisfies readonly ErrorKey[];

/** What a face is to take over. @throws PlatformError licenseProblem, attributeNotFound and all of `readOutside` */
export async function attributeData(
  { attributes, events, licensing }: Pick<Services, 'attributes' | 'events' | 'licensing'>,
  account_id: string,
  source: FaceAttributeSource,
): Promise<AttributeData> {
  await licensing.requireRoom();
  if (!('attribute_id' in source)) {
    const { basic_attributes_samples, descriptor_samples } = source;
    const data = readOutside(source, events.descriptorVersions);
    return { ...data, basic_attributes_samples, descriptor_samples, attribute_id: null };
  }
  const stored = await attributes.get(account_id, source.attribute_id);
  if (!stored) {
    const detail = `Attributes with id '${source.attribute_id}' not found; they may have expired`;
    throw new PlatformError('attributeNotFound', detail);
  }
  return fromStored(stored);
}

type SampleField = 'basic_attributes_samples' | 'descriptor_samples';

/** All but the samples. @throws PlatformError attributeEmpty, descriptorInvalid, descriptorVersionUnknown, badBody */
export function readOutside(
  { basic_attributes, descriptors }: Omit<OutsideAttribute, SampleField>,
  versions: DescriptorVersions,
): Omit<AttributeData, 'attribute_id' | SampleField> {
  const { age = null, gender = null, ethnicity = null } = basic_attributes ?? {};
  if (descriptors.length === 0 && age === null && gender === null && ethnicity === null) {
    throw new PlatformError('attributeEmpty', 'An attribute has basic_attributes, descriptors, or both; give one');
  }
  const read = descriptors.map((given) => {
    const { descriptor, descriptor_version } = readDescriptor(given, versions);
    return { descriptor_version, bytes: Buffer.from(descriptor, 'base64') };
  });
  const seen = new Set(read.map(({ descriptor_version }) => descriptor_version));
  if (seen.size < read.length) {
    throw new PlatformError('badBody', 'path: body.descriptors, message: two descriptors have the same version');
  }
  const create_time = new Date().toISOString();
  return { age, gender, ethnicity, descriptors: read, create_time };
}

function fromStored({ descriptors, account_id: _, ...stored }: StoredAttribute): AttributeData {
  return {
    ...stored,
    descriptors: descriptors.map(({ descriptor_version, descriptor: { buffer, byteOffset, byteLength } }) => ({
      descriptor_version,
      bytes: Buffer.from(buffer, byteOffset, byteLength),
    })),
  };
}
