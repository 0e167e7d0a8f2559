import { readFileSync } from 'node:fs';
import { createFilter, SocketQuery } from '../../../api/ws/filters.ts';

const id = (n: number) => `${String(n).repeat(8)}-1111-4111-8111-111111111111`;
const handler_id = id(9);
const event = {
  event_id: id(1),
  source: 'door',
  stream_id: null,
  track_id: 't1',
  external_id: 'e1',
  user_data: 'a guest of ours',
  tags: ['vip', 'blue'],
  location: { city: 'Riga', area: null, geo_position: { longitude: 24.1, latitude: 56.9 } },
  face_attributes: {
    basic_attributes: { age: 30, gender: 1, ethnicities: { predominant_ethnicity: 'caucasian' } },
  },
  aggregate_estimations: { face: { attributes: { mask: { predominant_mask: 'missing' } } } },
  detections: [
    { samples: { face: { detection: { attributes: { emotions: { predominant_emotion: 'anger' } } } } } },
    { samples: { face: { detection: { attributes: { emotions: { predominant_emotion: 'surprise' } } } } } },
    { samples: { face: null } },
  ],
  matches: [
    {
      label: 'staff',
      candidates: [
        { face: { face_id: id(2) }, similarity: 0.6 },
        { face: { face_id: id(3) }, similarity: 0.9 },
      ],
    },
    { label: 'guests', candidates: [{ event: { event_id: id(4) }, similarity: 0.4 }] },
    { label: 'banned', candidates: [] },
  ],
};

const passes = (query: Record<string, string>, of: unknown = event) =>
  createFilter(SocketQuery.parse(query))(of, handler_id);

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ unknown: 'x' }, true],
  [{ event_ids: id(1) }, true],
  [{ event_ids: id(2) }, false],
  [{ handler_ids: `${id(8)},${id(9)}` }, true],
  [{ handler_ids: id(8) }, false],
  [{ sources: 'window,door' }, true],
  [{ sources: 'window' }, false],
  [{ sources: 'null' }, false],
  [{ stream_ids: 's' }, false],
  [{ stream_ids: 's,null' }, true],
  [{ track_ids: 't1' }, true],
  [{ external_ids: 'e2' }, false],
  [{ user_data: 'guest' }, true],
  [{ user_data: 'host' }, false],
  [{ tags: 'blue,red' }, true],
  [{ tags: 'red' }, false],
  [{ gender: '1' }, true],
  [{ genders: '0' }, false],
  [{ age__gte: '30' }, true],
  [{ age__gte: '31' }, false],
  [{ age__lt: '30' }, false],
  [{ age__gte: '20', age__lt: '31' }, true],
  [{ ethnic_groups: '4' }, true],
  [{ ethnic_groups: '1,null' }, false],
  [{ emotions: '7' }, true],
  [{ emotions: '1,2' }, true],
  [{ emotions: '5' }, false],
  [{ masks: '1' }, true],
  [{ masks: '2' }, false],
  [{ liveness: '1' }, false],
  [{ liveness: 'null' }, true],
  [{ deepfake: '0,1' }, false],
  [{ cities: 'Riga' }, true],
  [{ areas: 'null' }, true],
  [{ streets: 'Main' }, false],
  [{ origin_longitude: '24.105', origin_latitude: '56.9' }, true],
  [{ origin_longitude: '24.2' }, false],
  [{ origin_longitude: '24.2', longitude_delta: '0.2' }, true],
  [{ matching_candidates_labels: 'staff' }, true],
  [{ matching_candidates_labels: 'banned' }, false],
  [{ object_similarity__gte: '0.9' }, true],
  [{ object_similarity__gte: '0.91' }, false],
  [{ matching_candidates_labels: 'guests', object_similarity__gte: '0.5' }, false],
  [{ matching_candidates_labels: 'staff', object_similarity__lt: '0.9' }, false],
  [{ object_similarity__lt: '0.5' }, true],
  [{ top_similar_object_ids: id(3) }, true],
  [{ top_similar_object_ids: id(4) }, false],
  [{ sources: 'door', tags: 'red' }, false],
])('%j: %s', (query, expected) => {
  expect(passes(query)).toBe(expected);
});

test('docs/notifications.md names every filter', () => {
  const page = readFileSync('docs/notifications.md', 'utf8');
  const names = Object.keys(SocketQuery.shape);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('an event of which nothing is known passes no filter but null', () => {
  expect(passes({}, {})).toBe(true);
  expect(passes({ sources: 'null', gender: 'null', emotions: 'null' }, {})).toBe(true);
  for (const query of [{ age__lt: '1000' }, { object_similarity__gte: '0' }, { origin_latitude: '0' }, { tags: 'a' }]) {
    expect(passes(query as Record<string, string>, { detections: 'odd', matches: 1, location: 'x' })).toBe(false);
  }
});

test.each([
  { event_ids: 'x' },
  { gender: '2' },
  { masks: 'medical_mask' },
  { age__gte: 'old' },
  { object_similarity__gte: '2' },
  { sources: 'x'.repeat(129) },
  { event_ids: Array.from({ length: 1001 }, () => id(1)).join(',') },
])('refused: %#', (query) => {
  expect(SocketQuery.safeParse(query).success).toBe(false);
});
