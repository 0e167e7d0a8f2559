import type { Described } from '../postgres/described.ts';
import type { AttributeStore } from './attributes.ts';

interface Wanted {
  readonly account_id: string;
  readonly descriptor_version: number;
  /** Attribute ids. */
  readonly keys: readonly string[];
}

/** The account's temporary attributes with their descriptors, in the order of the ids; expired ones are left out. */
export async function findDescribedAttributes(
  attributes: Pick<AttributeStore, 'getMany'>,
  { account_id, descriptor_version, keys }: Wanted,
): Promise<Described[]> {
  const kept = await attributes.getMany(account_id, keys);
  return kept.map(({ attribute_id, descriptors }) => {
    const found = descriptors.find((one) => one.descriptor_version === descriptor_version)?.descriptor;
    const descriptor = found ? Buffer.from(found.buffer, found.byteOffset, found.byteLength) : null;
    return { key: attribute_id, id: attribute_id, attributed: true, descriptor };
  });
}
