import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Dispatcher } from '../../../../api/events/dispatcher.ts';
import { HandlerCache } from '../../../../api/events/handlerCache.ts';
import type { EventsServices, Services } from '../../../../api/services.ts';
import { ERRORS, type ErrorKey } from '../../../../contract/errors.ts';
import { availability, type Estimation } from '../../../../models/availability.ts';
import { createAttributeStore } from '../../../../stores/redis/attributes.ts';
import { testRedis } from '../../../redis.ts';
import { base64, VERSIONS } from '../../faces/faces.ts';
import { testResources } from '../../resources.ts';
import { type CallOptions, TEST_SETTINGS } from '../../server.ts';

/** What generateEvents and verifyImages refuse before there is a run, with the service of events switched off. */
const attributes = createAttributeStore(testRedis());
const limits = { requests_max: 9, images_max: 9, runs_max: 1, batch_max: 1, batch_images_max: 9, supply_max: 9 };
const engine = {
  available: (one: Estimation) => availability(one, { name: 'standard', tasks: [], missing: {} }),
  report: null,
};
const settings = { ...TEST_SETTINGS, servicesOff: new Set(['events'] as const) };
const resources = testResources((): Partial<Services> => {
  const events = {
    dispatcher: new Dispatcher(limits, () => Promise.reject(new Error('nothing is run here'))),
    handlers: new HandlerCache(resources.accounts),
    descriptorVersions: VERSIONS,
    intakeLimits: { images_max: 2, image_bytes_max: 1_000, body_bytes_max: 10_000 },
  } as unknown as EventsServices;
  return { attributes, events, engine, settings };
});
const { call, send } = resources;

const Made = z.object({ handler_id: z.string().optional(), verifier_id: z.string().optional() });
const paths = { generateEvents: '', verifyImages: '', dynamic: '' };
beforeAll(async () => {
  const make = async (path: string, json: object) => Made.parse((await call('POST', path, json)).body);
  const fixed = await make('/6/handlers', { handler_type: 0, policies: {} });
  const dynamic = await make('/6/handlers', { handler_type: 1 });
  const { verifier_id } = await make('/6/verifiers', {});
  paths.generateEvents = `/6/handlers/${fixed.handler_id}/events`;
  paths.dynamic = `/6/handlers/${dynamic.handler_id}/events`;
  paths.verifyImages = `/6/verifiers/${verifier_id}/verifications?face_ids=${randomUUID()}`;
});

async function expectRefused(path: string, options: Omit<CallOptions, 'account_id'>, key: ErrorKey): Promise<void> {
  const { status, error } = await send('POST', path, options);
  expect([status, error.error_code]).toEqual([ERRORS[key].status, ERRORS[key].code]);
}
const typed = (type: string, body = 'x') => ({ body, headers: { 'content-type': type } });
const part = (type: string) => {
  const body = new FormData();
  body.append('image', new Blob(['x'], { type }), 'a');
  return { body };
};

describe.each(['generateEvents', 'verifyImages'] as const)('%s', (id) => {
  test.each<[ErrorKey, string, Omit<CallOptions, 'account_id'>]>([
    ['badBody', 'two lists of images', { json: { urls: [], samples: [] } }],
    ['jsonMissing', 'broken JSON', typed('application/json', '{"urls":')],
    ['multipartBad', 'a form without a boundary', typed('multipart/form-data')],
    ['multipartImageType', 'a part that is no image', part('application/pdf')],
    ['requestEmpty', 'no images', { json: {} }],
  ])('%s: %s', async (key, _, options) => {
    await expectRefused(paths[id], options, key);
  });
});

test('verifyImages: events as candidates while they are off', async () => {
  const path = paths.verifyImages.replace('face_ids', 'event_ids');
  await expectRefused(path, typed('image/jpeg'), 'eventsOff');
});

const policies = (given: object) => ({ json: { samples: [randomUUID()], policies: given } });
const descriptors = (...given: object[]) => ({ json: { descriptors: given } });
test.each<[ErrorKey, Omit<CallOptions, 'account_id'>]>([
  ['descriptorInvalid', descriptors({ descriptor: base64(1) })],
  ['descriptorVersionUnknown', descriptors({ descriptor: base64(1, 0, 0, 0), descriptor_version: 7 })],
  ['handlerNotDynamic', policies({})],
])('generateEvents: %s', async (key, options) => {
  await expectRefused(paths.generateEvents, options, key);
});

const among = (candidates: object) => policies({ match_policy: [{ label: 'a', candidates }] });
const linked = { store_face: 1, link_to_lists_policy: [{ list_id: randomUUID() }] };
test.each<[ErrorKey, Omit<CallOptions, 'account_id'>]>([
  ['badBody', { json: { samples: [randomUUID()] } }],
  ['listNotFound', among({ origin: 'faces', list_id: randomUUID() })],
  ['listsNotFound', policies({ storage_policy: { face_policy: linked } })],
  ['accountForeign', among({ origin: 'faces', account_id: randomUUID() })],
  ['eventsOff', among({ origin: 'events' })],
])('generateEvents, policies that come along: %s', async (key, options) => {
  await expectRefused(paths.dynamic, options, key);
});

test('generateEvents: a handler that is not there', async () => {
  await expectRefused(`/6/handlers/${randomUUID()}/events`, typed('image/jpeg'), 'handlerNotFound');
});
