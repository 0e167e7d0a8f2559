import { BODY_DESCRIPTOR } from '../../models/body/descriptor.ts';
import type { DescriptorVersions } from '../descriptors.ts';

/** Of bodies there is one kind of descriptor. */
export const BODY_VERSIONS: DescriptorVersions = {
  dimensions: new Map([[BODY_DESCRIPTOR.version, BODY_DESCRIPTOR.dimensions]]),
  preferred: BODY_DESCRIPTOR.version,
};
