import { decode, encode } from '@msgpack/msgpack';
import { RawVerifications } from '../../../contract/verifications.ts';
import { similarityOf } from '../../../models/calibration.ts';
import { base64 } from '../matcher/setting.ts';
import { MISSING_ID, testVerifiers } from './setting.ts';

const { call, callAs, create, resources } = testVerifiers();

const sdk = (id: string, ...row: number[]) => ({ type: 'sdk_descriptor', id, data: base64(Float32Array.from(row)) });
const raw = (id: string, descriptor_version: number, ...row: number[]) => ({
  ...{ type: 'raw_descriptor', id },
  data: { descriptor: base64(Float32Array.from(row)), descriptor_version },
});

test('every pair with its similarity, and whether that is above the threshold', async () => {
  const same = similarityOf(0.96, 101);
  const other = similarityOf(0.6, 101);
  const verifier_id = await create({ policies: { verification_threshold: (same + other) / 2 } });
  const body = { references: [sdk('a', 1, 0)], candidates: [raw('b', 101, 0.96, 0.28), sdk('c', 0.6, 0.8)] };
  const answer = await call('POST', `/6/verifiers/${verifier_id}/raw`, body);
  const near = (value: number): unknown => expect.closeTo(value, 5);
  expect([answer.status, answer.body]).toEqual([
    200,
    {
      matches: [
        {
          reference: { id: 'a', type: 'sdk_descriptor' },
          matches: [
            { candidate: { id: 'b', type: 'raw_descriptor' }, similarity: near(same), status: true },
            { candidate: { id: 'c', type: 'sdk_descriptor' }, similarity: near(other), status: false },
          ],
        },
      ],
    },
  ]);
});

test('the threshold itself is not above it', async () => {
  const verification_threshold = similarityOf(0.6, 101);
  const body = { references: [sdk('a', 1, 0)], candidates: [sdk('a', 0.6, 0.8)] };
  const status = async (threshold: number) => {
    const verifier_id = await create({ policies: { verification_threshold: threshold } });
    return (await call('POST', `/6/verifiers/${verifier_id}/raw`, body)).body;
  };
  const [first] = RawVerifications.parse(await status(verification_threshold)).matches;
  const { similarity = 0 } = first?.matches[0] ?? {};
  expect(await status(similarity)).toMatchObject({ matches: [{ matches: [{ status: false }] }] });
  expect(await status(similarity - 1e-9)).toMatchObject({ matches: [{ matches: [{ status: true }] }] });
});

test('MessagePack in and out, descriptors as bytes', async () => {
  const bytes = Buffer.from(Float32Array.of(1, 0).buffer);
  const given = { type: 'sdk_descriptor', id: 'a', data: bytes };
  const type = 'application/msgpack';
  const answer = await resources.send('POST', `/6/verifiers/${await create()}/raw`, {
    body: Buffer.from(encode({ references: [given], candidates: [given] })),
    headers: { 'content-type': type, accept: type },
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  const { matches } = RawVerifications.parse(decode(answer.bytes));
  expect(matches[0]?.matches).toMatchObject([{ candidate: { id: 'a' }, status: true }]);
});

test.each<[string, object, number]>([
  ['two versions', raw('b', 102, 1, 0, 0), 31005],
  ['an unknown version', raw('b', 7, 1, 0), 12036],
  ['a version of bodies', raw('b', 1101, 1, 0), 12036],
  ['no descriptor', sdk('b', 0, 0), 100007],
  ['another type', { type: 'face', id: MISSING_ID }, 12022],
])('refused: %s', async (_, candidate, code) => {
  const body = { references: [sdk('a', 1, 0)], candidates: [candidate] };
  const { status, error } = await call('POST', `/6/verifiers/${await create()}/raw`, body);
  expect([status, error.error_code]).toEqual([400, code]);
});

test("a missing verifier and another account's", async () => {
  const body = { references: [sdk('a', 1, 0)], candidates: [sdk('a', 1, 0)] };
  for (const answer of [
    await call('POST', `/6/verifiers/${MISSING_ID}/raw`, body),
    await callAs(resources.foreign_id, 'POST', `/6/verifiers/${await create()}/raw`, body),
  ]) {
    expect([answer.status, answer.error.error_code]).toEqual([404, 34004]);
  }
});
