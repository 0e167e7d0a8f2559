import { canonicalJson, sha256OfJson } from '../../stores/canonicalJson.ts';

test('the order of keys does not matter, that of lists does', () => {
  const one = { b: [{ d: 1, c: null }, 2], a: 'x', 10: 0.5 };
  const other = { 10: 0.5, a: 'x', b: [{ c: null, d: 1 }, 2] };
  expect(canonicalJson(one)).toBe('{"10":0.5,"a":"x","b":[{"c":null,"d":1},2]}');
  expect(sha256OfJson(one)).toBe(sha256OfJson(other));
  expect(sha256OfJson([1, 2])).not.toBe(sha256OfJson([2, 1]));
  expect(sha256OfJson({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('absent and undefined are the same', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
