import { randomUUID } from 'node:crypto';
import { decode, encode } from '@msgpack/msgpack';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { z } from 'zod';
import { labelledPhotos } from '../../bin/demo/photos.ts';
import { noFace, photo, portrait } from '../photos.ts';
import { payloadsOf } from './payloads.ts';
import { facesOf, read, statuses, THRESHOLD, testVerifications } from './verifier.ts';

/** verifyImages */
const { facet, known, holder, createVerifier, send, verify } = testVerifications();
const HANDLER_ID = defineSearchAttributeKey('HandlerId', SearchAttributeType.KEYWORD);
const ErrorBody = z.object({ error_code: z.int() });
const verificationsOf = (face_ids: string[]) =>
  `/6/verifiers/${holder.verifier}/verifications?face_ids=${face_ids.join(',')}`;
const ONE_EACH = [
  [true, false, false],
  [false, true, false],
  [false, false, true],
];

test('each person is verified, by face, event and attribute, in the order of the ids', async () => {
  for (const name of ['face_ids', 'event_ids', 'attribute_ids'] as const) {
    const images = await verify(holder.verifier, { query: `${name}=${known[name].join(',')}` });
    expect(statuses(images)).toEqual(ONE_EACH);
    const kind = name.replace('_ids', '');
    for (const { verifications } of facesOf(images)) {
      const ids = verifications.map(
        (one) => (one as unknown as Record<string, Record<string, unknown>>)[kind]?.[`${kind}_id`],
      );
      expect(ids).toEqual(known[name]);
      for (const { similarity, status } of verifications) expect(similarity > THRESHOLD).toBe(status);
    }
    const {
      face_ids: [first],
    } = known;
    expect(facesOf(images)[0]?.verifications[0]?.face?.face_id).toBe(name === 'face_ids' ? first : undefined);
  }
});

test('the order is that of the query; an external id stands for all its faces', async () => {
  const reversed = await verify(holder.verifier, { query: `face_ids=${known.face_ids.toReversed().join(',')}` });
  expect(statuses(reversed)).toEqual(ONE_EACH.map((row) => row.toReversed()));
  const images = await verify(holder.verifier, { query: 'external_ids=trio' });
  for (const row of statuses(images)) expect(row.toSorted()).toEqual([false, false, true]);
  const shown = facesOf(images)[0]?.verifications.map(({ face }) => [face?.face_id, face?.external_id]);
  expect(shown?.toSorted()).toEqual(known.face_ids.toSorted().map((id) => [id, 'trio']));
  const [face_id, event_id] = [known.face_ids[0], known.event_ids[1]];
  const mixed = await verify(holder.verifier, { query: `event_ids=${event_id}&face_ids=${face_id}` });
  expect(statuses(mixed)).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

// That two faces are those of different persons is sure without labels where they are on one photo.
test.each([3, 4, 5, 6])('everybody on photo %i is verified as oneself and as nobody else on it', async (n) => {
  const enrol = await facet.api.createHandler({ storage_policy: { face_policy: { store_face: 1 } } });
  const ids = (await facet.api.events(enrol, photo(n))).map(({ face }) => face?.face_id);
  const found = statuses(await verify(holder.verifier, { query: `face_ids=${ids.join(',')}`, image: photo(n) }));
  expect(found.length).toBeGreaterThan(2);
  expect(found).toEqual(ids.map((_, row) => ids.map((__, column) => row === column)));
});

test('MessagePack in and out', async () => {
  const [face] = facesOf(await verify(holder.verifier, { query: `face_ids=${known.face_ids[0]}` }));
  const { status, bytes } = await facet.api.call('POST', verificationsOf(known.face_ids), {
    body: Buffer.from(encode({ samples: [face?.detection.sample?.sample_id] })),
    headers: { 'Content-Type': 'application/x-msgpack', Accept: 'application/x-msgpack' },
  });
  expect(statuses(read({ status, body: decode(bytes) }))).toEqual([[true, false, false]]);
});

test('the threshold decides', async () => {
  const query = `face_ids=${known.face_ids.join(',')}`;
  const lax = await createVerifier({ verification_threshold: 0 });
  expect(statuses(await verify(lax, { query })).flat()).not.toContain(false);
  const strict = await createVerifier({ verification_threshold: 1 });
  expect(statuses(await verify(strict, { query })).flat()).not.toContain(true);
});

test('samples and attributes are stored as the policies say', async () => {
  const query = `face_ids=${known.face_ids[0]}`;
  const image = await portrait();
  const [kept] = facesOf(await verify(holder.verifier, { query, image }));
  expect((await facet.api.call('GET', kept?.detection.sample?.url ?? '')).status).toBe(200);
  expect(kept?.face_attributes).toMatchObject({ attribute_id: null, score: expect.any(Number) as number });

  const storing = await createVerifier({
    extract_policy: { extract_basic_attributes: 1 },
    storage_policy: {
      face_sample_policy: { store_sample: 0 },
      attribute_policy: { store_attribute: 1, ttl: 60 },
    },
  });
  const [found] = facesOf(await verify(storing, { query, image }));
  expect(found?.detection.sample).toMatchObject({ sample_id: null, url: null });
  const { attribute_id, basic_attributes } = found?.face_attributes ?? {};
  const { body } = await facet.api.call('GET', `/6/attributes/${attribute_id}`);
  expect(body).toMatchObject({ attribute_id, basic_attributes: { age: basic_attributes?.age } });
});

test('what was left out is told with the reason, and each image has its own error', async () => {
  const strict = await createVerifier({ detect_policy: { multiface_policy: 0, yaw_threshold: 0 } });
  const body = new FormData();
  const images = {
    'one.jpg': await portrait(),
    'all.jpg': photo(1),
    'none.jpg': await noFace(),
    'bad.jpg': Buffer.from('?'),
  };
  for (const [name, image] of Object.entries(images)) {
    body.append('image', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), name);
  }
  const path = `/6/verifiers/${strict}/verifications?face_ids=${known.face_ids[0]}`;
  const answered = read(await facet.api.call('POST', path, { body }));
  expect(answered.map(({ filename, status, error }) => [filename, status, error.error_code])).toEqual([
    ['one.jpg', 1, 0],
    ['all.jpg', 0, 99005],
    ['none.jpg', 1, 0],
    ['bad.jpg', 0, 100010],
  ]);
  expect(answered.flatMap(({ detections }) => detections.face_detections)).toEqual([]);
  expect(answered.map(({ detections }) => detections.filtered_detections.face_detections)).toMatchObject([
    [{ filename: 'one.jpg', filter_reasons: [{ filter_name: 'yaw_threshold', threshold_value: 0 }] }],
    ...[[], [], []],
  ]);
});

test('a stored sample can be verified', async () => {
  const [face] = facesOf(
    await verify(holder.verifier, { query: `face_ids=${known.face_ids[0]}`, image: await portrait() }),
  );
  const path = `/6/verifiers/${holder.verifier}/verifications?face_ids=${known.face_ids.join(',')}`;
  const { sample_id } = face?.detection.sample ?? {};
  const images = read(await facet.api.call('POST', path, { json: { samples: [sample_id] } }));
  expect(
    statuses(images)
      .flat()
      .filter((status) => status),
  ).toHaveLength(1);
  expect(facesOf(images)[0]?.detection.sample?.sample_id).toBe(sample_id);
});

test('a request id sent again gives the first answer, even when the candidate is gone since', async () => {
  const attribute = { descriptors: [] as object[] };
  const sdk = await facet.api.call('POST', '/6/sdk?estimate_face_descriptor=1', {
    body: new Uint8Array(await portrait()),
    headers: { 'Content-Type': 'image/jpeg' },
  });
  const [sdk_descriptor] = JSON.stringify(sdk.body).match(/(?<="sdk_descriptor":")[^"]+/) ?? [];
  attribute.descriptors.push({ sdk_descriptor });
  const made = await facet.api.call('POST', '/6/faces', { json: { attribute } });
  const { face_id } = z.object({ face_id: z.string() }).parse(made.body);

  const headers = { 'Luna-Request-Id': `1700000000,${randomUUID()}` };
  const sent = { query: `face_ids=${face_id}`, image: await portrait(), headers };
  const answers = await Promise.all(Array.from({ length: 5 }, () => verify(holder.verifier, sent)));
  expect(statuses(answers[0] ?? [])).toEqual([[true]]);
  expect(new Set(answers.map((images) => JSON.stringify(images))).size).toBe(1);
  expect((await facet.api.call('DELETE', `/6/faces/${face_id}`)).status).toBe(204);
  expect(await verify(holder.verifier, sent)).toEqual(answers[0]);
  for (const other of [
    { ...sent, image: photo(2) },
    { ...sent, query: `face_ids=${known.face_ids[0]}` },
  ]) {
    const { status, body } = await send(holder.verifier, other);
    expect([status, ErrorBody.parse(body).error_code]).toEqual([409, 99001]);
  }
});

test('the decision can be looked at: who, how similar, taken for the same; no descriptor, no word of the caller', async () => {
  const request_id = `1700000000,${randomUUID()}`;
  const image = await portrait();
  await verify(holder.verifier, { query: 'external_ids=trio', image, headers: { 'Luna-Request-Id': request_id } });
  const handle = facet.temporal.workflow.getHandle(`events/${facet.api.account_id}/${request_id}`);
  const [outcome] = z.array(z.looseObject({ verdicts: z.unknown() })).parse(await handle.result());
  expect(outcome?.verdicts).toMatchObject([
    [
      { type: 'face', id: expect.any(String) as string, similarity: expect.any(Number) as number, status: true },
      { type: 'face', status: false },
      { type: 'face', status: false },
    ],
  ]);
  expect((await handle.describe()).typedSearchAttributes.get(HANDLER_ID)).toBe(holder.verifier);
  const payloads = payloadsOf(await handle.fetchHistory());
  expect(payloads).not.toContain('trio');
  const { rows } = await facet.sql.query<{ descriptor: Buffer }>('select descriptor from faces.descriptors');
  for (const { descriptor } of rows) expect(payloads).not.toContain(descriptor.toString('base64').slice(0, 40));
});

const FACES_DIR = process.env['FACET_FACES_DIR'];
// Without FACET_FACES_DIR this is skipped: its photos are not part of this repository.
(FACES_DIR ? test : test.skip)(
  'labelled photos: each person is verified by the other photos, nobody else is',
  async () => {
    const { known: enrolled, probes } = await labelledPhotos(FACES_DIR ?? '');
    const enrol = await facet.api.createHandler({
      detect_policy: { multiface_policy: 2 },
      storage_policy: { face_policy: { store_face: 1 } },
    });
    const persons = new Map<string, string>();
    for (const { jpeg, expected } of enrolled) {
      const [event] = await facet.api.events(enrol, jpeg);
      persons.set(expected ?? '', event?.face?.face_id ?? '');
    }
    const best = await createVerifier({ detect_policy: { multiface_policy: 2 } });
    const query = `face_ids=${[...persons.values()].join(',')}`;
    for (const { jpeg, expected } of probes) {
      const [face] = facesOf(await verify(best, { query, image: jpeg }));
      const verified = face?.verifications.flatMap((one) => (one.status ? one.face?.face_id : []));
      expect({ expected, verified }).toEqual({ expected, verified: [persons.get(expected ?? '')] });
    }
    expect(probes.length).toBeGreaterThan(0);
  },
  120_000,
);
