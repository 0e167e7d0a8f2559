import { PlatformError } from '../contract/errors.ts';
import { OPTIONAL_SERVICES, type OptionalService } from '../contract/services.ts';
import type { AnyOperation } from './operation.ts';
import type { ApiSettings } from './services.ts';

/** Which optional services the operations of a tag work with. What is not named here is always there. */
const BY_TAG: Readonly<Record<string, readonly OptionalService[]>> = {
  accounts: ['accounts'],
  tokens: ['accounts'],
  handlers: ['handlers'],
  verifiers: ['handlers'],
  detector: ['handlers'],
  extractor: ['handlers'],
  events: ['events'],
  samples: ['image_store'],
  images: ['image_store'],
  objects: ['image_store'],
  buckets: ['image_store'],
  liveness: ['liveness'],
  sdk: ['remote_sdk'],
  iso: ['remote_sdk'],
  deepfake: ['remote_sdk'],
  tasks: ['tasks'],
  lambdas: ['lambda'],
};

export const needsOf = ({ needs, tag }: Pick<AnyOperation, 'needs' | 'tag'>): readonly OptionalService[] =>
  needs ?? BY_TAG[tag] ?? [];

/** @throws PlatformError the error of the first of `names` that is switched off */
export function requireServices(names: readonly OptionalService[], settings: Pick<ApiSettings, 'servicesOff'>): void {
  const name = names.find((one) => settings.servicesOff.has(one));
  if (name === undefined) return;
  const { title, off } = OPTIONAL_SERVICES[name];
  throw new PlatformError(off, `${title} is turned off here (FACET_SERVICE_${name.toUpperCase()})`);
}
