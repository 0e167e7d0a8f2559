import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { z } from 'zod';
import { DetectedFaces, Estimated } from '../../contract/estimated.ts';
import { ShownExtractions } from '../../contract/extracted.ts';
import { photo } from '../photos.ts';
import { payloadsOf } from './payloads.ts';
import { testPlatform } from './platform.ts';

/** extractAttributes */
const facet = testPlatform();
const HANDLER_ID = defineSearchAttributeKey('HandlerId', SearchAttributeType.KEYWORD);
const ErrorBody = z.object({ error_code: z.int(), detail: z.string() });

/** The samples of the three persons of photo 1. */
let samples: string[] = [];
beforeAll(async () => {
  const { body } = await facet.api.call('POST', '/6/detector', {
    body: new Uint8Array(photo(1)),
    headers: { 'Content-Type': 'image/jpeg' },
  });
  samples = (DetectedFaces.parse(body).images[0]?.detections ?? []).flatMap(
    ({ samples: { face } }) => face?.sample_id ?? [],
  );
  expect(samples).toHaveLength(3);
});

const call = (ids: unknown, query = '', headers: Record<string, string> = {}) =>
  facet.api.call('POST', `/6/extractor${query}`, { json: ids, headers });
const extract = async (ids: string[], query = '', headers: Record<string, string> = {}) => {
  const { status, body } = await call(ids, query, headers);
  if (status !== 201) throw new Error(`expected 201: ${JSON.stringify(body)}`);
  return ShownExtractions.parse(body);
};
const read = async (attribute_id: string | null | undefined) =>
  (await facet.api.call('GET', `/6/attributes/${attribute_id}`)).body;
const refusal = async (ids: unknown, query = '') => {
  const { status, body } = await call(ids, query);
  return [status, ErrorBody.parse(body).error_code];
};

test('an attribute for each sample, in their order, kept before the answer comes', async () => {
  const [first = '', , third = ''] = samples;
  const items = await extract([third, first], '?extract_basic_attributes=1');
  expect(items).toMatchObject([{ samples: [third] }, { samples: [first] }]);
  for (const { attribute_id, url, external_url, score, basic_attributes, filtered, filter_reasons } of items) {
    expect([url, external_url]).toEqual([
      `/6/attributes/${attribute_id}`,
      expect.stringMatching(new RegExp(`^http.+/6/attributes/${attribute_id}$`)),
    ]);
    expect(score).toBeGreaterThan(0);
    expect(basic_attributes).toMatchObject({ age: expect.any(Number) as number, ethnicities: 'unavailable' });
    expect([filtered, filter_reasons]).toEqual([false, []]);
  }
  const [{ attribute_id, basic_attributes }] = items as [(typeof items)[number]];
  const { age, gender } = basic_attributes ?? {};
  expect(await read(attribute_id)).toMatchObject({
    ...{ attribute_id, account_id: facet.api.account_id, basic_attributes: { age, gender, ethnicity: null } },
    ...{ basic_attributes_samples: [third], descriptor_samples: [third] },
    descriptors_info: [{ descriptor_version: expect.any(Number) as number }],
  });
});

test('a face takes such an attribute, and is found by it', async () => {
  const [{ attribute_id } = { attribute_id: null }] = await extract(samples.slice(0, 1));
  const made = await facet.api.call('POST', '/6/faces', { json: { attribute: { attribute_id } } });
  const { face_id } = z.object({ face_id: z.string() }).parse(made.body);
  const { body } = await facet.api.call('POST', '/6/matcher/faces', {
    json: {
      references: [{ type: 'attribute', id: attribute_id }],
      candidates: [{ filters: { origin: 'faces', face_ids: [face_id] } }],
    },
  });
  expect(body).toMatchObject([{ matches: [{ result: [{ face: { face_id } }] }] }]);
});

test('just what was asked for', async () => {
  const [plain] = await extract(samples.slice(0, 1));
  expect(plain).toMatchObject({ basic_attributes: null, score: expect.any(Number) as number });
  expect(await read(plain?.attribute_id)).toMatchObject({ basic_attributes: null, basic_attributes_samples: [] });
  const [basic] = await extract(samples.slice(0, 1), '?extract_descriptor=0&extract_basic_attributes=1');
  expect(basic).toMatchObject({ score: null, basic_attributes: { age: expect.any(Number) as number } });
  expect(await read(basic?.attribute_id)).toMatchObject({ descriptors_info: [], descriptor_samples: [] });
});

test('below the score threshold: left out with the reason, and nothing is kept', async () => {
  const scores = (await extract(samples)).map(({ score }) => score ?? 0);
  const threshold = Math.max(...scores) - 1e-9;
  const items = await extract(samples, `?score_threshold=${threshold}`);
  expect(items.map(({ filtered }) => filtered)).toEqual(scores.map((score) => score < threshold));
  for (const [n, item] of items.entries()) {
    if (!item.filtered) continue;
    const reason = { filter_name: 'fd_score_threshold', object_value: scores[n], threshold_value: threshold };
    expect(item).toMatchObject({ attribute_id: null, url: null, external_url: null, samples: [samples[n]] });
    expect([item.score, item.filter_reasons]).toEqual([scores[n], [reason]]);
  }
  expect(items.some(({ filtered }) => filtered)).toBe(true);
});

test('aggregated: all samples give one attribute', async () => {
  const items = await extract(samples, '?aggregate_attributes=1');
  expect(items).toMatchObject([{ samples }]);
  expect(await read(items[0]?.attribute_id)).toMatchObject({ descriptor_samples: samples });
});

test('kept for its time only', async () => {
  const [{ attribute_id } = { attribute_id: null }] = await extract(samples.slice(0, 1), '?ttl=1');
  const path = `/6/attributes/${attribute_id}`;
  for (let tries = 0; tries < 40 && (await facet.api.call('HEAD', path)).status === 200; tries++) await delay(50);
  expect((await facet.api.call('GET', path)).status).toBe(404);
});

test('a missing sample, and another account’s', async () => {
  expect(await refusal([...samples, randomUUID()])).toEqual([404, 13003]);
  const { body } = await facet.api.call('POST', '/6/accounts', {
    json: { login: `${randomUUID()}@other.org`, password: 'long enough', account_type: 'user' },
  });
  const stranger = facet.api.as(z.object({ account_id: z.string() }).parse(body).account_id);
  const answer = await stranger.call('POST', '/6/extractor', { json: samples });
  expect([answer.status, ErrorBody.parse(answer.body).error_code]).toEqual([404, 13003]);
});

test('a sample that cannot be read harms no other', async () => {
  const { body } = await facet.api.call('GET', `/6/samples/faces/${samples[0]}`);
  expect(body).not.toBe('');
  const detected = await facet.api.call('POST', '/6/detector', {
    body: new Uint8Array(photo(2)),
    headers: { 'Content-Type': 'image/jpeg' },
  });
  const broken = DetectedFaces.parse(detected.body).images[0]?.detections[0]?.samples.face?.sample_id ?? '';
  const file = join(facet.env['FACET_DATA_DIR'] ?? '', 'objects/faces-samples', broken.slice(0, 2), broken);
  await writeFile(file, 'no picture');
  expect(await extract([broken, samples[0] ?? ''])).toMatchObject([
    { attribute_id: null, samples: [broken], error: { error_code: 100010 } },
    { samples: [samples[0]] },
  ]);
});

test.each<[string, unknown, string, number, number]>([
  ['nothing asked for', [], '?extract_descriptor=0', 400, 12022],
  ['no descriptor and no basic attributes', [randomUUID()], '?extract_descriptor=0', 400, 12012],
  [
    'a score of no descriptor',
    [randomUUID()],
    '?extract_descriptor=0&extract_basic_attributes=1&score_threshold=0.5',
    400,
    12012,
  ],
  ['a score out of range', [randomUUID()], '?score_threshold=2', 400, 12012],
  ['a ttl out of range', [randomUUID()], '?ttl=86401', 400, 12012],
  ['too many samples', Array.from({ length: 21 }, () => randomUUID()), '', 400, 12022],
  ['no ids', ['x'], '', 400, 12022],
  ['no list', { samples: [] }, '', 400, 12022],
  ['no JSON', undefined, '', 400, 12002],
])('refused: %s', async (_, ids, query, status, code) => {
  expect(await refusal(ids, query)).toEqual([status, code]);
});

test('a request id sent again gives the first answer, even when the sample is gone since', async () => {
  const detected = await facet.api.call('POST', '/6/detector', {
    body: new Uint8Array(photo(3)),
    headers: { 'Content-Type': 'image/jpeg' },
  });
  const sample = DetectedFaces.parse(detected.body).images[0]?.detections[0]?.samples.face?.sample_id ?? '';
  const headers = { 'Luna-Request-Id': `1700000000,${randomUUID()}` };
  const answers = await Promise.all(Array.from({ length: 5 }, () => extract([sample], '', headers)));
  expect(new Set(answers.map((items) => JSON.stringify(items))).size).toBe(1);
  await facet.api.call('DELETE', `/6/samples/faces/${sample}`);
  expect(await extract([sample], '', headers)).toEqual(answers[0]);
  const other = await call(samples, '', headers);
  expect([other.status, ErrorBody.parse(other.body).error_code]).toEqual([409, 99001]);
});

test('each is a run, found by its name, and no descriptor is in its history', async () => {
  const id = `1700000000,${randomUUID()}`;
  await extract(samples, '?extract_basic_attributes=1', { 'Luna-Request-Id': id });
  const handle = facet.temporal.workflow.getHandle(`events/${facet.api.account_id}/${id}`);
  await handle.result();
  const { typedSearchAttributes } = await handle.describe();
  expect(typedSearchAttributes.get(HANDLER_ID)).toBe('extractor');
  const { body } = await facet.api.call('POST', '/6/sdk?estimate_face_descriptor=1', { json: { samples } });
  const { images_estimations } = Estimated.parse(body);
  const payloads = payloadsOf(await handle.fetchHistory());
  for (const { estimations } of images_estimations) {
    const { sdk_descriptor = '' } = estimations[0]?.face?.detection.attributes.descriptor ?? {};
    expect(sdk_descriptor).not.toBe('');
    expect(payloads).not.toContain(sdk_descriptor.slice(0, 40));
  }
});
