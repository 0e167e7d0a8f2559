import type { Policies } from '../../contract/policies.ts';
import type { OptionalService } from '../../contract/services.ts';
import { requireServices } from '../serviceSwitches.ts';
import type { ApiSettings } from '../services.ts';

type Storage = Policies['storage_policy'];

/** What a service that is switched off leaves of a storage policy: nothing is kept or told by way of it. */
const NARROWED: Partial<Record<OptionalService, (storage: Storage) => Partial<Storage>>> = {
  events: ({ event_policy }) => ({ event_policy: { ...event_policy, store_event: 0 } }),
  image_store: ({ face_sample_policy, body_sample_policy, image_origin_policy }) => ({
    face_sample_policy: { ...face_sample_policy, store_sample: 0 },
    body_sample_policy: { ...body_sample_policy, store_sample: 0 },
    image_origin_policy: { ...image_origin_policy, store_image: 0 },
  }),
  sender: ({ notification_policy, callbacks }) => ({
    notification_policy: { ...notification_policy, send_notification: 0 },
    callbacks: callbacks.filter(({ type }) => type !== 'luna-ws-notification'),
  }),
};

/**
 * The policies that a run has where services are switched off; the very same where none is.
 * @throws PlatformError eventsOff where they look for people among events, which are not at hand
 */
export function withoutOff(policies: Policies, settings: Pick<ApiSettings, 'servicesOff'>): Policies {
  const { servicesOff } = settings;
  if (servicesOff.size === 0) return policies;
  if (policies.match_policy.some(({ candidates }) => candidates.origin === 'events')) {
    requireServices(['events'], settings);
  }
  let { storage_policy } = policies;
  for (const name of servicesOff) storage_policy = { ...storage_policy, ...NARROWED[name]?.(storage_policy) };
  return { ...policies, storage_policy };
}
