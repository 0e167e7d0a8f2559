import { z } from 'zod';
import { Verifications } from '../../contract/verifications.ts';
import { photo } from '../photos.ts';
import type { Answer } from './apiClient.ts';
import { testPlatform } from './platform.ts';

/** The similarity that one pair of strangers in a thousand reaches. */
export const THRESHOLD = 10 / 11;

type Images = z.infer<typeof Verifications>['images'];
interface Sent {
  readonly query: string;
  readonly image?: Buffer;
  readonly headers?: Record<string, string>;
}

export function read({ status, body }: Pick<Answer, 'status' | 'body'>): Images {
  if (status !== 201) throw new Error(`expected 201: ${JSON.stringify(body)}`);
  return Verifications.parse(body).images;
}
export const facesOf = ([image]: Images) => image?.detections.face_detections ?? [];
export const statuses = (images: Images) =>
  facesOf(images).map(({ verifications }) => verifications.map(({ status }) => status));

/** A platform that knows the three persons of photo 1, and a verifier. Call at the top of a test file. */
export function testVerifications() {
  const facet = testPlatform();
  /** From left to right, as faces of the external id `trio`, as events and as attributes. */
  const known = { face_ids: [] as string[], event_ids: [] as string[], attribute_ids: [] as string[] };
  const holder = { verifier: '' };

  const createVerifier = async (policies: object = {}, api = facet.api): Promise<string> => {
    const json = { policies: { verification_threshold: THRESHOLD, ...policies } };
    const { body } = await api.call('POST', '/6/verifiers', { json });
    return z.object({ verifier_id: z.string() }).parse(body).verifier_id;
  };
  const send = (verifier_id: string, { query, image = photo(1), headers = {} }: Sent, api = facet.api) =>
    api.call('POST', `/6/verifiers/${verifier_id}/verifications?${query}`, {
      body: new Uint8Array(image),
      headers: { 'Content-Type': 'image/jpeg', ...headers },
    });
  const verify = async (verifier_id: string, sent: Sent) => read(await send(verifier_id, sent));

  beforeAll(async () => {
    const attribute_policy = { store_attribute: 1, ttl: 3600 };
    const enrol = await facet.api.createHandler({
      storage_policy: { face_policy: { store_face: 1 }, attribute_policy },
    });
    const events = await facet.api.events(enrol, photo(1), { query: '?external_id=trio' });
    expect(events).toHaveLength(3);
    for (const { face, event_id, face_attributes } of events) {
      known.face_ids.push(face?.face_id ?? '');
      known.event_ids.push(event_id);
      known.attribute_ids.push(face_attributes?.attribute_id ?? '');
    }
    holder.verifier = await createVerifier();
  });
  return { facet, known, holder, createVerifier, send, verify };
}
