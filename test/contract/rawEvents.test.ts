import { RawEvent } from '../../contract/rawEvents.ts';

const id = '11111111-1111-4111-8111-111111111111';
const rect = { x: 1, y: 2, width: 3, height: 4 };

test('an empty event is filled with defaults', () => {
  expect(RawEvent.parse({})).toMatchObject({ external_id: '', tags: [], detections: [], matches: [], meta: null });
});

test('a whole event is kept as it is, unknown estimations too', () => {
  const event = {
    event_id: id,
    create_time: '2026-01-02T03:04:05.000Z',
    face: { face_id: id, lists: [id] },
    face_attributes: { attribute_id: id, basic_attributes: { age: 30, gender: 1, ethnic_group: 4 }, samples: [id] },
    detections: [
      {
        detect_ts: 1.5,
        image_origin: '/6/images/1',
        samples: { face: { sample_id: id, detection: { rect, own: 1 } } },
      },
    ],
    matches: [{ label: 'staff', candidates: [{ similarity: 0.9, face: { face_id: id } }] }],
    mask: 2,
  };
  expect(RawEvent.parse(event)).toMatchObject(event);
});

test.each([
  [{ unknown: 1 }],
  [{ event_id: 'x' }],
  [{ create_time: 'yesterday' }],
  [{ detections: Array.from({ length: 21 }, () => ({ samples: {} })) }],
  [{ detections: [{ samples: { face: { detection: {} } } }] }],
  [{ matches: [{ label: 'a', candidates: [{ similarity: 1.1, face: { face_id: id } }] }] }],
  [{ matches: [{ label: 'a', candidates: [{ similarity: 1 }] }] }],
  [{ matches: Array.from({ length: 11 }, () => ({ label: 'a', candidates: [] })) }],
  [{ mask: 4 }],
  [{ location: { planet: 'Mars' } }],
  [{ tags: Array.from({ length: 11 }, () => 'a') }],
])('refused: %j', (event) => {
  expect(RawEvent.safeParse(event).success).toBe(false);
});
