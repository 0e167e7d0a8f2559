import { PlatformError } from '../../contract/errors.ts';
import type { GivenReference } from '../../contract/matching.ts';
import { rowOf } from '../../stores/rowOf.ts';
import { type DescriptorVersions, readDescriptor } from '../descriptors.ts';

export interface VersionedRow {
  readonly descriptor_version: number;
  /** Unit row. */
  readonly row: Float32Array;
}

/** The descriptor that came along. @throws PlatformError descriptorVersionUnknown, descriptorInvalid */
export function readGiven(reference: GivenReference, versions: DescriptorVersions): VersionedRow {
  const { type, data } = reference;
  const { descriptor_version, descriptor } = readDescriptor(
    type === 'sdk_descriptor' ? { sdk_descriptor: data } : data,
    versions,
  );
  return { descriptor_version, row: rowOf(Buffer.from(descriptor, 'base64')) };
}

/** The version that all have; undefined of none. @throws PlatformError descriptorVersionsMixed */
export function oneVersion(rows: readonly VersionedRow[]): number | undefined {
  const versions = [...new Set(rows.map(({ descriptor_version }) => descriptor_version))];
  if (versions.length <= 1) return versions[0];
  const detail = `descriptors of versions ${versions.join(', ')} cannot be compared; send those of one version`;
  throw new PlatformError('descriptorVersionsMixed', detail);
}
