import { person, VERSION } from '../../matcher/setting.ts';
import { randomRows } from '../../matcher-native/rows.ts';
import { base64, testMatching } from './setting.ts';

const { resources } = testMatching();
const match = (references: object[], candidates: object[]) =>
  resources.call('POST', '/6/matcher/raw', { references, candidates });
const sdk = (id: string, row: Float32Array) => ({ type: 'sdk_descriptor', id, data: base64(row) });
const raw = (id: string, row: Float32Array, descriptor_version = VERSION) => {
  return { type: 'raw_descriptor', id, data: { descriptor: base64(row), descriptor_version } };
};
const opposite = (row: Float32Array) => row.map((value) => -value);

test('each reference with each candidate, in the order of the request', async () => {
  const [ann, bob] = [person(), person()];
  const { status, body } = await match(
    [sdk('ann', ann), raw('bob', bob)],
    [raw('not ann', opposite(ann)), sdk('ann', ann)],
  );
  const near = (value: number): unknown => expect.closeTo(value, 3);
  const candidates = [
    { id: 'not ann', type: 'raw_descriptor' },
    { id: 'ann', type: 'sdk_descriptor' },
  ];
  const unknown: unknown = expect.any(Number);
  expect([status, body]).toEqual([
    200,
    {
      matches: [
        {
          reference: { id: 'ann', type: 'sdk_descriptor' },
          matches: candidates.map((candidate, n) => ({ candidate, similarity: near(n) })),
        },
        {
          reference: { id: 'bob', type: 'raw_descriptor' },
          matches: candidates.map((candidate) => ({ candidate, similarity: unknown })),
        },
      ],
    },
  ]);
});

test('bodies by their version', async () => {
  const row = randomRows(1, 192, 5);
  const { body } = await match([raw('a', row, 1101)], [raw('b', row, 1101), raw('c', opposite(row), 1101)]);
  expect(body).toMatchObject({
    matches: [{ matches: [{ similarity: expect.closeTo(1, 5) as number }, { similarity: 0 }] }],
  });
});

test('versions that differ or are unknown, descriptors that are none, too many', async () => {
  const fine = sdk('', person());
  const code = async (reference: object, candidate: object = fine) => {
    const { status, error } = await match([reference], [candidate]);
    return [status, error.error_code];
  };
  expect(await code(fine, raw('', Float32Array.of(1, 0), 102))).toEqual([400, 31005]);
  expect(await code(raw('', person(), 7))).toEqual([400, 12036]);
  expect(await code({ ...fine, data: '%' })).toEqual([400, 100007]);
  expect(
    await code(
      sdk(
        '',
        person().map((value) => value * 2),
      ),
    ),
  ).toEqual([400, 100007]);
  expect(await code({ type: 'face', id: '' })).toEqual([400, 12022]);
  const { error } = await match(
    [fine],
    Array.from({ length: 101 }, () => fine),
  );
  expect(error.error_code).toBe(12022);
});
