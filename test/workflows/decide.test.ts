import { Policies } from '../../contract/policies.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { decide, passes, planMatches } from '../../workflows/decide.ts';

const LIST = '0d3c3a1e-6ad1-4f0e-8d5c-0a4f4b0b1c11';
const policies = (given: object) => withoutSecrets(Policies.parse(given));
const best = (similarity: number) => [{ label: 'known', id: LIST, similarity }];

test.each([
  [{}, {}, true],
  [{ gender: 1 }, { gender: 1 }, true],
  [{ gender: 1 }, { gender: 0 }, false],
  [{ gender: 0 }, {}, false], // Not estimated: does not pass.
  [{ age__gte: 18, age__lt: 30 }, { age: 18 }, true],
  [{ age__gte: 18, age__lt: 30 }, { age: 30 }, false],
  [{ mask: [1, 2] }, { mask: 2 }, true],
  [{ mask: [1, 2] }, { mask: 3 }, false],
  [{ liveness: [1], emotions: [4] }, { liveness: 1, emotion: 4 }, true],
  [{ ethnicities: [4], deepfake: [1] }, { ethnicity: 4, deepfake: 0 }, false],
] as const)('filters %j over %j: %s', (filters, facts, expected) => {
  expect(passes(filters as Parameters<typeof passes>[0], facts)).toBe(expected);
});

test('by default a sample, an event and a notification, nothing else', () => {
  expect(decide(policies({}), {}, [])).toEqual({
    tags: [],
    sample: true,
    body_sample: true,
    image: false,
    attribute: false,
    face: false,
    event: true,
    notify: true,
    list_ids: [],
    callbacks: [],
  });
});

test('a match filter looks at the best candidate of its label; nobody counts as similarity 0', () => {
  const match = (filter: object) => [{ label: 'known', ...filter }];
  const tagged = policies({
    match_policy: [{ label: 'known', candidates: { origin: 'faces' } }],
    conditional_tags_policy: [
      { tag: 'near', filters: { match: match({ similarity__gte: 0.9 }) } },
      { tag: 'far', filters: { match: match({ similarity__lt: 0.9 }) } },
    ],
  });
  expect(decide(tagged, {}, best(0.9)).tags).toEqual(['near']);
  expect(decide(tagged, {}, best(0.89)).tags).toEqual(['far']);
  expect(decide(tagged, {}, []).tags).toEqual(['far']);
});

test('links only where the face is stored and the link’s own filter passes', () => {
  const face_policy = {
    store_face: 1,
    link_to_lists_policy: [{ list_id: LIST, filters: { gender: 1 } }],
    filters: { age__gte: 18 },
  };
  const stored = policies({ storage_policy: { face_policy } });
  expect(decide(stored, { age: 20, gender: 1 }, [])).toMatchObject({ face: true, list_ids: [LIST] });
  expect(decide(stored, { age: 20, gender: 0 }, [])).toMatchObject({ face: true, list_ids: [] });
  expect(decide(stored, { age: 10, gender: 1 }, [])).toMatchObject({ face: false, list_ids: [] });
});

test('callbacks are decided by number, and those switched off are left out', () => {
  const url = 'https://example.org/hook';
  const callbacks = [
    { type: 'http', url, enable: 0 },
    { type: 'http', url, filters: { gender: 0 } },
    { type: 'luna-ws-notification' },
  ];
  const called = policies({ storage_policy: { callbacks } });
  expect(decide(called, { gender: 1 }, []).callbacks).toEqual([2]);
  expect(JSON.stringify(called)).not.toContain('example.org');
});

test('a match policy applies to the subjects that its filters let pass', () => {
  const candidates = { origin: 'faces' };
  const matching = policies({
    match_policy: [
      { label: 'all', candidates },
      { label: 'men', candidates, filters: { gender: 1 } },
    ],
  });
  expect(planMatches(matching, { gender: 0 })).toEqual([0]);
  expect(planMatches(matching, { gender: 1 })).toEqual([0, 1]);
});
