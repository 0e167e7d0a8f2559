import { neededEstimations } from '../../contract/neededEstimations.ts';
import { Policies } from '../../contract/policies.ts';

const needed = (policies: object) =>
  neededEstimations(Policies.parse(policies)).map(({ path, estimation }) => `${path} ${estimation}`);
const filters = { age__lt: 18 };

test('default policies filter nothing; an estimation alone does neither', () => {
  expect(needed({})).toEqual([]);
  expect(needed({ detect_policy: { estimate_emotions: 1, estimate_liveness: { estimate: 1 } } })).toEqual([]);
});

test('thresholds and states of the detection filter when they leave something out', () => {
  const detect_policy = {
    yaw_threshold: 30,
    pitch_threshold: 180,
    mask_states: [3, 2, 1],
    liveness_states: [1],
    deepfake_states: [1],
    face_quality: { filter: 1 },
  };
  expect(needed({ detect_policy, extract_policy: { fd_score_threshold: 0.2 } })).toEqual([
    'detect_policy.yaw_threshold head_pose',
    'detect_policy.liveness_states liveness',
    'detect_policy.deepfake_states deepfake',
    'detect_policy.face_quality face_quality',
    'extract_policy.fd_score_threshold face_descriptor',
  ]);
});

const placed: [string, object][] = [
  ['match_policy.0.filters', { match_policy: [{ label: 'a', candidates: { origin: 'faces' }, filters }] }],
  ['conditional_tags_policy.0.filters', { conditional_tags_policy: [{ tag: 'young', filters }] }],
  [
    'storage_policy.face_policy.link_to_lists_policy.0.filters',
    {
      storage_policy: {
        face_policy: { link_to_lists_policy: [{ list_id: '00000000-0000-4000-8000-000000000001', filters }] },
      },
    },
  ],
  [
    'storage_policy.callbacks.0.filters',
    { storage_policy: { callbacks: [{ type: 'luna-ws-notification', filters }] } },
  ],
  ...[
    'face_sample_policy',
    'body_sample_policy',
    'image_origin_policy',
    'attribute_policy',
    'face_policy',
    'event_policy',
    'notification_policy',
  ].map((name): [string, object] => [`storage_policy.${name}.filters`, { storage_policy: { [name]: { filters } } }]),
];
test.each(placed)('%s', (path, policies) => {
  expect(needed(policies)).toEqual([`${path}.age__lt basic_attributes`]);
});

test.each([
  ['gender', 1, 'basic_attributes'],
  ['age__gte', 1, 'basic_attributes'],
  ['ethnicities', [1], 'ethnicity'],
  ['mask', [1], 'mask'],
  ['liveness', [1], 'liveness'],
  ['emotions', [1], 'emotions'],
  ['deepfake', [1], 'deepfake'],
])('%s needs its estimation', (name, value, estimation) => {
  expect(needed({ conditional_tags_policy: [{ tag: 'a', filters: { [name]: value } }] })).toEqual([
    `conditional_tags_policy.0.filters.${name} ${estimation}`,
  ]);
});

test('a match filter on bodies needs their descriptor', () => {
  const match_policy = [{ label: 'a', descriptor_type: 'body', candidates: { origin: 'events' } }];
  const policies = { match_policy, conditional_tags_policy: [{ tag: 'x', filters: { match: [{ label: 'a' }] } }] };
  expect(needed(policies)).toEqual(['conditional_tags_policy.0.filters.match.0 body_descriptor']);
});
