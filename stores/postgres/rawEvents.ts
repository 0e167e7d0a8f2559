import type { RawEvent } from '../../contract/rawEvents.ts';
import type { OrderRows } from './storeOrders.ts';

/** Who saves it, under which handler and request. */
interface Origin {
  readonly order_id: string;
  readonly account_id: string;
  readonly handler_id: string;
  readonly request_id: string;
  readonly body_sha256: Buffer;
  readonly event_id: string;
  readonly create_time: string;
  readonly answer: object;
  readonly keep_s: number;
}

/** An event that was made elsewhere, as rows for events.store_orders. */
export function rawEventRows(origin: Origin, event: RawEvent): OrderRows {
  const { order_id, account_id, request_id, body_sha256, answer, keep_s } = origin;
  return {
    ...{ order_id, account_id, request_id, keep_s, status: 201 },
    body_sha256: body_sha256.toString('base64'),
    answer: JSON.stringify(answer),
    ...{ objects: [], faces: [], face_descriptors: [], links: [], event_descriptors: [], outbox: [] },
    events: [eventRow(origin, event)],
  };
}

function eventRow({ account_id, handler_id, request_id, event_id, create_time }: Origin, event: RawEvent): object {
  const { external_id, user_data, source, stream_id, track_id, tags, meta, end_time, location } = event;
  const basic = event.face_attributes?.basic_attributes;
  return {
    ...{ event_id, account_id, handler_id, request_id, create_time, end_time },
    ...{ external_id, user_data, source, stream_id, track_id, tags, meta },
    ...{ city: location?.city, area: location?.area, district: location?.district, street: location?.street },
    house_number: location?.house_number,
    longitude: location?.geo_position?.longitude,
    latitude: location?.geo_position?.latitude,
    face_id: event.face?.face_id,
    attach_result: event.face?.lists ?? [],
    attribute_id: event.face_attributes?.attribute_id,
    gender: basic?.gender,
    age: typeof basic?.age === 'number' ? Math.round(basic.age) : null,
    ethnic_group: basic?.ethnic_group,
    ...{ emotion: event.emotion, mask: event.mask, liveness: event.liveness, deepfake: event.deepfake },
    ...topMatch(event),
    match_labels: event.matches.map(({ label }) => label),
    body: storedBody(event),
  };
}

function topMatch({ matches }: RawEvent): object {
  const all = matches.flatMap(({ label, candidates }) => candidates.map((candidate) => ({ label, ...candidate })));
  const [top] = all.toSorted((a, b) => b.similarity - a.similarity);
  if (!top) return {};
  return {
    top_similar_object_id: top.face?.face_id ?? top.event?.event_id,
    top_similar_object_type: top.face ? 'face' : 'event',
    top_similar_object_similarity: top.similarity,
    top_similar_external_id: (top.face ?? top.event)?.external_id ?? '',
    top_matching_candidates_label: top.label,
  };
}

function storedBody({ detections, matches, aggregate_estimations, location }: RawEvent): object {
  const shown = (which: 'face' | 'body') =>
    detections.flatMap(({ samples, detect_time, detect_ts, image_origin }) => {
      const seen = samples[which];
      if (!seen) return [];
      return [
        {
          sample_id: seen.sample_id ?? null,
          detect_time: detect_time ?? null,
          detect_ts: detect_ts ?? null,
          image_origin: image_origin ?? null,
          detection: seen.detection,
        },
      ];
    });
  return {
    face_detections: shown('face'),
    body_detections: shown('body'),
    match_result: matches,
    aggregate_estimations,
    location,
  };
}
