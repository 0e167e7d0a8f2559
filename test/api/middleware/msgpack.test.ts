import { Encoder, encode } from '@msgpack/msgpack';
import fc from 'fast-check';
import { JSON_DEPTH_MAX, JSON_VALUES_MAX, parseJson } from '../../../api/middleware/json.ts';
import { parseMsgpack, toMsgpack } from '../../../api/middleware/msgpack.ts';
import { isErrorKey, PlatformError } from '../../../contract/errors.ts';

const read = (bytes: Uint8Array): unknown => parseMsgpack(Buffer.from(bytes));
const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');

/** What a body is refused with. */
function refusal(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof PlatformError) return `${error.key}: ${error.message}`;
    throw error;
  }
  return 'accepted';
}

test('any JSON value comes out as it does from JSON, or is refused with the same error', () => {
  const key = (text: string) => text.split(':')[0] ?? '';
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const [json, packed] = [Buffer.from(JSON.stringify(value)), encode(value)];
      const refused = refusal(() => parseJson(json));
      if (refused === 'accepted') expect(read(packed)).toEqual(parseJson(json));
      else expect([key(refused), 'jsonMissing']).toContain(key(refusal(() => read(packed))));
    }),
    { numRuns: 500 },
  );
});

test('any bytes are read or refused with an error of the catalogue', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const refused = refusal(() => read(bytes));
      expect(refused === 'accepted' || isErrorKey(refused.split(':')[0])).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('binary of each width becomes base64 text', () => {
  for (const size of [3, 300, 70_000]) {
    const bytes = Buffer.alloc(size, 7);
    expect(read(encode({ data: [bytes] }))).toEqual({ data: [bytes.toString('base64')] });
  }
});

test('an answer leaves out what has no value', () => {
  expect(read(toMsgpack({ a: undefined, b: null, c: [0.5, 'é'] }))).toEqual({ b: null, c: [0.5, 'é'] });
});

test.each([
  ['nothing', '', /^jsonMissing/],
  ['cut short', '93 01', /^jsonMissing/],
  ['bytes behind the value', '01 01', /^jsonMissing/],
  ['the byte that is never used', 'c1', /^jsonMissing/],
  ['text that is no UTF-8', 'a2 c3 28', /^jsonMissing.*UTF-8/],
  ['a surrogate', 'a3 ed a0 80', /^jsonMissing.*UTF-8/],
  ['U+0000', 'a1 00', /^badBody.*U\+0000/],
  ['a number as key', '81 01 01', /^badBody.*number/],
  ['an array as key', '81 90 01', /^badBody|^jsonMissing/],
  ['binary as key', '81 c4 01 61 01', /^badBody.*object/],
  ['null as key', '81 c0 01', /^badBody.*object/],
  ['a timestamp', 'd6 ff 00 00 00 00', /^badBody.*extension/],
  ['an extension of 2^32 - 1 bytes', 'c9 ff ff ff ff 05', /^badBody.*extension/],
  ['NaN', 'cb 7f f8 00 00 00 00 00 00', /^badBody.*exactly/],
  ['infinity', 'ca 7f 80 00 00', /^badBody.*exactly/],
  ['2^64 - 1', 'cf ff ff ff ff ff ff ff ff', /^badBody.*exactly/],
  ['-2^63', 'd3 80 00 00 00 00 00 00 00', /^badBody.*exactly/],
  ['an array that announces 2^32 - 1 items', 'dd ff ff ff ff', /^badBody.*values/],
  ['a map that announces 2^32 - 1 members', 'df ff ff ff ff', /^badBody.*values/],
  ['text that announces 2^32 - 1 bytes', 'db ff ff ff ff', /^jsonMissing/],
  ['binary that announces 2^32 - 1 bytes', 'c6 ff ff ff ff', /^jsonMissing/],
])('refused: %s', (_name, digits, refused) => {
  expect(refusal(() => read(hex(digits)))).toMatch(refused);
});

test.each(['__proto__', 'constructor', 'prototype'])('refused: the key %s', (key) => {
  const bytes = Buffer.concat([hex('81'), encode(key), hex('01')]);
  expect(refusal(() => read(bytes))).toMatch(/^badBody|^jsonMissing/);
  expect(refusal(() => read(Buffer.concat([hex('81 a1 61'), bytes])))).toMatch(/^badBody|^jsonMissing/);
});

test('as deep and as many values as JSON may have, no more', () => {
  const deep = (levels: number) => Buffer.concat([Buffer.alloc(levels, 0x91), hex('01')]);
  expect(refusal(() => read(deep(JSON_DEPTH_MAX)))).toBe('accepted');
  expect(refusal(() => read(deep(JSON_DEPTH_MAX + 1)))).toMatch(/^badBody.*deeper/);
  expect(refusal(() => read(deep(1_000_000)))).toMatch(/^badBody.*deeper/);
  const many = (count: number) => new Encoder().encode(Array.from({ length: count }, () => 1));
  expect(refusal(() => read(many(JSON_VALUES_MAX - 1)))).toBe('accepted');
  expect(refusal(() => read(many(JSON_VALUES_MAX)))).toMatch(/^badBody.*values/);
  // Each of many arrays announces as many items as one may have: what is announced counts, not what is there.
  const announced = Buffer.concat(Array.from({ length: 20 }, () => hex('dd 00 02 00 00')));
  expect(refusal(() => read(announced))).toMatch(/^badBody.*values/);
});
