import type { GivenDescriptor } from '../contract/attributes.ts';
import { PlatformError } from '../contract/errors.ts';
import type { RawDescriptor } from '../contract/orders.ts';
import { decodeBase64 } from './events/intake/content.ts';

/** The descriptor models that are there: version -> floats per descriptor, and the version of a descriptor without. */
export interface DescriptorVersions {
  readonly dimensions: ReadonlyMap<number, number>;
  readonly preferred: number;
}

const NORM_TOLERANCE = 0.01;

export function readDescriptor(given: GivenDescriptor, versions: DescriptorVersions): RawDescriptor {
  const text = 'descriptor' in given ? given.descriptor : given.sdk_descriptor;
  const bytes = decodeBase64(text);
  if (!bytes) throw new PlatformError('descriptorInvalid', 'a descriptor is not base64');
  return checkDescriptor(bytes, versions, 'descriptor' in given ? given.descriptor_version : undefined);
}

/**
 * @param bytes little-endian float32, as many as the version has dimensions, L2 norm 1 (±0.01; made exact here).
 * @throws PlatformError descriptorVersionUnknown, descriptorInvalid
 */
export function checkDescriptor(bytes: Buffer, versions: DescriptorVersions, version?: number): RawDescriptor {
  const descriptor_version = version ?? versions.preferred;
  const dimensions = versions.dimensions.get(descriptor_version);
  if (dimensions === undefined) {
    const known = [...versions.dimensions.keys()].join(', ');
    throw new PlatformError('descriptorVersionUnknown', `descriptor_version ${descriptor_version}; known: ${known}`);
  }
  if (bytes.length !== dimensions * 4) {
    const wanted = `${dimensions} float32 (${dimensions * 4} bytes)`;
    throw new PlatformError('descriptorInvalid', `${bytes.length} bytes; version ${descriptor_version} has ${wanted}`);
  }
  const floats = Array.from({ length: dimensions }, (_, n) => bytes.readFloatLE(n * 4));
  const norm = Math.hypot(...floats);
  if (!Number.isFinite(norm)) throw new PlatformError('descriptorInvalid', 'the descriptor holds NaN or infinity');
  if (norm === 0) throw new PlatformError('descriptorInvalid', 'the descriptor is all zeros');
  if (Math.abs(norm - 1) > NORM_TOLERANCE) {
    throw new PlatformError(
      'descriptorInvalid',
      `the L2 norm is ${norm.toPrecision(4)}; divide by it, so that it is 1`,
    );
  }
  const exact = Buffer.alloc(bytes.length);
  for (const [n, value] of floats.entries()) exact.writeFloatLE(value / norm, n * 4);
  return { descriptor: exact.toString('base64'), descriptor_version };
}
