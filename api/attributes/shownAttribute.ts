import { Attribute } from '../../contract/attributes.ts';
import type { StoredAttribute } from '../../stores/redis/attributes.ts';
import { targets } from '../query.ts';

export const attributeTargets = targets(Attribute.keyof().options);

/** As it is answered: the descriptors themselves stay inside. */
export function shownAttribute({ gender, age, ethnicity, descriptors, ...attribute }: StoredAttribute): Attribute {
  const estimated = gender !== null || age !== null || ethnicity !== null;
  return {
    ...attribute,
    basic_attributes: estimated ? { gender, age, ethnicity } : null,
    descriptors_info: descriptors.map(({ descriptor_version }) => ({ descriptor_version })),
  };
}
