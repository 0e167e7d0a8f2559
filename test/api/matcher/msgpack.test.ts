import { decode, encode } from '@msgpack/msgpack';
import { z } from 'zod';
import { Matches, RawMatches } from '../../../contract/matching.ts';
import { person } from '../../matcher/setting.ts';
import { addAttribute, base64, MISSING_ID, testMatching } from './setting.ts';

const { resources, attributes } = testMatching();
const MSGPACK = 'application/msgpack';

async function post(path: string, value: unknown, headers: Record<string, string> = {}) {
  const answer = await resources.send('POST', path, {
    body: Buffer.from(encode(value)),
    headers: { 'content-type': MSGPACK, accept: MSGPACK, ...headers },
  });
  const packed = answer.headers.get('content-type')?.includes('msgpack') === true;
  return { ...answer, value: packed ? decode(answer.bytes) : answer.body };
}

const bytesOf = (row: Float32Array): Buffer => Buffer.from(row.buffer, row.byteOffset, row.byteLength);
const sdk = (data: unknown) => ({ type: 'sdk_descriptor', id: 'me', data });

test('descriptors as binary, the answer in the type that was asked for', async () => {
  const row = person();
  const body = { references: [sdk(bytesOf(row))], candidates: [sdk(bytesOf(row)), sdk(base64(row))] };
  const similarity = (value: unknown) => RawMatches.parse(value).matches[0]?.matches.map((match) => match.similarity);
  const near: unknown = expect.closeTo(1, 4);
  for (const accept of [MSGPACK, 'application/x-msgpack', 'application/json']) {
    const { status, headers, value } = await post('/6/matcher/raw', body, { accept });
    expect([status, headers.get('content-type'), similarity(value)]).toEqual([200, accept, [near, near]]);
  }
  const { headers, value } = await post('/6/matcher/raw', body, {
    'content-type': 'application/x-msgpack',
    accept: '*/*',
  });
  expect([headers.get('content-type'), similarity(value)]).toEqual(['application/json', [near, near]]);
  const json = await resources.send('POST', '/6/matcher/raw', {
    json: { references: [sdk(base64(row))], candidates: [sdk(base64(row))] },
    headers: { accept: `application/json;q=0.5, ${MSGPACK}` },
  });
  expect([json.headers.get('content-type'), similarity(decode(json.bytes))]).toEqual([MSGPACK, [near]]);
});

test('an attribute made from binary is found by a reference with binary', async () => {
  const row = person();
  const made = await post('/6/attributes', { descriptors: [{ descriptor: bytesOf(row) }] });
  const { attribute_id } = z.object({ attribute_id: z.string() }).parse(made.value);
  const other = await addAttribute(attributes, resources.account_id, person());
  const { status, value } = await post('/6/matcher/faces', {
    references: [sdk(bytesOf(row))],
    candidates: [{ filters: { origin: 'attributes', attribute_ids: [attribute_id, other] }, limit: 1 }],
  });
  const [item] = Matches.parse(value);
  expect([status, item?.matches[0]?.result[0]?.attribute]).toEqual([200, { attribute_id }]);
  expect(item?.reference).toEqual(sdk(base64(row)));
});

test('errors are JSON; a body is held against the same schema and the same limits', async () => {
  const candidates = [{ filters: { origin: 'faces', list_id: MISSING_ID } }];
  const unknown = await post('/6/matcher/faces', { references: [{ type: 'face', id: MISSING_ID }], candidates });
  expect([unknown.status, unknown.error.error_code]).toEqual([404, 22002]);
  const extra = await post('/6/matcher/faces', {
    references: [{ type: 'face', id: MISSING_ID }],
    candidates,
    limit: 3,
  });
  expect([extra.status, extra.error.error_code]).toEqual([400, 12022]);
  const large = await post('/6/matcher/raw', { references: [sdk(Buffer.alloc(1024 * 1024))], candidates: [] });
  expect([large.status, large.error.error_code]).toEqual([413, 99413]);
  const broken = await resources.send('POST', '/6/matcher/bodies', {
    body: Buffer.from('c1', 'hex'),
    headers: { 'content-type': MSGPACK },
  });
  expect([broken.status, broken.error.error_code]).toEqual([400, 12002]);
});

test('where MessagePack is not declared it is refused', async () => {
  const list = await post('/6/lists', { user_data: '' }, { accept: '*/*' });
  expect([list.status, list.error.error_code]).toEqual([415, 12023]);
  const accept = await resources.send('GET', '/6/lists', { headers: { accept: MSGPACK } });
  expect([accept.status, accept.error.error_code]).toEqual([406, 12010]);
});
