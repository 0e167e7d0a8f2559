import { z } from 'zod';
import { OPERATIONS } from '../../../api/operations.ts';
import { ERRORS, type ErrorKey } from '../../../contract/errors.ts';
import type { Answer } from '../../e2e/apiClient.ts';
import { testPlatform } from '../../e2e/platform.ts';
import { DESCRIPTORS, jpeg } from '../../isolation/world.ts';
import { newRequest } from '../estimations/requests.ts';

/** Runs that are held, since nobody describes: what every operation that makes an order then refuses. */
const facet = testPlatform({ FACET_EVENTS_PLACEMENT: 'remote', FACET_EVENTS_IN_FLIGHT_MAX: '2' }, ['api']);

const Made = z.record(z.string(), z.unknown());
const make = async (field: string, ...call: Parameters<typeof facet.api.call>): Promise<string> => {
  const { status, body } = await facet.api.call(...call);
  expect(status).toBe(201);
  return z.string().parse(Made.parse(body)[field]);
};
/** A body, and another one. */
type Body = NonNullable<RequestInit['body']>;
type Bodies = readonly [Body, Body];
interface Asked {
  readonly path: string;
  readonly type: string;
  readonly bodies: Bodies;
}
const photos = async (): Promise<Bodies> => [new Uint8Array(await jpeg(40, 30)), new Uint8Array(await jpeg(30, 40))];
const sending = (path: () => string | Promise<string>) => async (): Promise<Asked> => ({
  path: await path(),
  type: 'image/jpeg',
  bodies: await photos(),
});
const saveSample = async () => {
  const body = new Uint8Array(await jpeg(250, 250));
  return make('sample_id', 'POST', '/6/samples/faces', { body, headers: { 'Content-Type': 'image/jpeg' } });
};

const REQUESTS: Readonly<Record<string, () => Promise<Asked>>> = {
  detectFaces: sending(() => '/6/detector'),
  estimateImages: sending(() => '/6/sdk'),
  checkIso: sending(() => '/6/iso'),
  predictLiveness: sending(() => '/6/liveness'),
  predictDeepfake: sending(() => '/6/deepfake'),
  generateEvents: sending(async () => `/6/handlers/${await facet.api.createHandler({})}/events`),
  verifyImages: sending(async () => {
    const verifier_id = await make('verifier_id', 'POST', '/6/verifiers', { json: {} });
    const face_id = await make('face_id', 'POST', '/6/faces', { json: { attribute: { descriptors: DESCRIPTORS } } });
    return `/6/verifiers/${verifier_id}/verifications?face_ids=${face_id}`;
  }),
  async extractAttributes() {
    const samples = [await saveSample(), await saveSample()];
    const [first, second] = samples.map((sample_id) => JSON.stringify([sample_id]));
    return { path: '/6/extractor', type: 'application/json', bodies: [first ?? '', second ?? ''] };
  },
};

test('these make orders', () => {
  const making = OPERATIONS.filter(({ errors }) => errors.includes('runCancelled'));
  expect(making.map(({ id }) => id).sort()).toEqual(Object.keys(REQUESTS).sort());
});

const refused = (key: ErrorKey) => ({ status: ERRORS[key].status, body: { error_code: ERRORS[key].code } });

test.each(Object.entries(REQUESTS))(
  '%s: another body under its request id, a run too many, and runs that an operator ends',
  async (_, prepare) => {
    const { path, type, bodies } = await prepare();
    const send = (body: Body, headers: object = {}): Promise<Answer> =>
      facet.api.call('POST', path, { body, headers: { ...headers, 'Content-Type': type } });
    const requests = [newRequest(facet), newRequest(facet)] as const;
    const [first, second] = requests;
    const held = [send(bodies[0], first.headers)];
    const workflows = [await first.workflow()];
    expect(await send(bodies[1], first.headers)).toMatchObject(refused('requestIdReused'));
    held.push(send(bodies[0], second.headers));
    workflows.push(await second.workflow());
    expect(await send(bodies[0])).toMatchObject(refused('tooBusy'));
    for (const id of workflows) await facet.temporal.workflow.getHandle(id).terminate();
    for (const answer of held) expect(await answer).toMatchObject(refused('runCancelled'));
  },
  30_000,
);
