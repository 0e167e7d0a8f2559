import { Attribute, orNone } from '../../contract/attributes.ts';
import type { StoredAttribute } from '../../stores/redis/attributes.ts';
import { targets } from '../query.ts';

export const attributeTargets = targets(Attribute.keyof().options);

/** As it is answered: the descriptors themselves stay inside. */
export function shownAttribute({ gender, age, ethnicity, descriptors, ...attribute }: StoredAttribute): Attribute {
  return {
    ...attribute,
    basic_attributes: orNone({ gender, age, ethnicity }),
    descriptors_info: descriptors.map(({ descriptor_version }) => ({ descriptor_version })),
  };
}
