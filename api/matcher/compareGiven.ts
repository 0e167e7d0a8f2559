import type { z } from 'zod';
import type { GivenReference, RawMatches, RawMatching } from '../../contract/matching.ts';
import { compare } from '../../models/calibration.ts';
import type { DescriptorVersions } from '../descriptors.ts';
import { oneVersion, readGiven } from './given.ts';

/**
 * Each reference with each candidate, in the order of the request.
 * Computed here: 30 references by 100 candidates are less work than asking the matcher for it.
 * @throws PlatformError descriptorVersionUnknown, descriptorInvalid, descriptorVersionsMixed
 */
export function compareGiven(
  { references, candidates }: z.infer<typeof RawMatching>,
  versions: DescriptorVersions,
): z.infer<typeof RawMatches>['matches'] {
  const read = (one: GivenReference) => ({ name: { id: one.id, type: one.type }, ...readGiven(one, versions) });
  const left = references.map(read);
  const right = candidates.map(read);
  const version = oneVersion([...left, ...right]) ?? versions.preferred;
  return left.map(({ name: reference, row }) => ({
    reference,
    matches: right.map((one) => ({ candidate: one.name, similarity: compare(row, one.row, version) })),
  }));
}
