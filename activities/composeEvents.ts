import { UNAVAILABLE } from '../contract/estimations.ts';
import type { GeneratedEvent, GeneratedEvents } from '../contract/generatedEvents.ts';
import {
  composeBasic,
  composeFiltered,
  composeImages,
  composeSamples,
  shownEstimations,
  timesSeen,
} from './composeDetections.ts';
import type { OrderPlan, PlannedSubject } from './orderPlan.ts';

/** The answer to a request for events: its images, its events, and the faces that filters left out. */
export function composeEvents(plan: OrderPlan): GeneratedEvents {
  return {
    images: composeImages(plan),
    events: plan.subjects.map((subject) => composeEvent(plan, subject)),
    filtered_detections: composeFiltered(plan.memory),
  };
}

function composeEvent(plan: OrderPlan, planned: PlannedSubject): GeneratedEvent {
  const { words } = plan.memory;
  const { decision, subject, event_id } = planned;
  const aggregated = words.aggregate_attributes ? shownEstimations(subject.estimations) : {};
  return {
    event_id,
    url: decision.event ? `/6/events/${event_id}` : null,
    external_id: words.external_id,
    user_data: words.user_data,
    source: words.source,
    create_time: plan.create_time,
    end_time: words.event_end_time,
    handler_id: plan.run.handler_id,
    account_id: plan.run.account_id,
    stream_id: words.stream_id,
    track_id: words.track_id,
    tags: [...new Set([...words.tags, ...decision.tags])],
    location: words.location,
    meta: words.meta,
    face: composeFace(plan, planned),
    face_attributes: composeAttributes(planned),
    body_attributes: composeBodyAttributes(plan, planned),
    detections: composeDetections(plan, planned),
    aggregate_estimations: {
      face: { attributes: aggregated },
      body: { attributes: words.aggregate_attributes ? subject.body_estimations : {} },
    },
    matches: subject.matches,
  };
}

function composeFace({ memory, policies }: OrderPlan, planned: PlannedSubject): GeneratedEvent['face'] {
  const { face_id, decision, event_id } = planned;
  if (!face_id) return null;
  return {
    face_id,
    url: `/6/faces/${face_id}`,
    external_id: memory.words.external_id,
    user_data: memory.words.user_data,
    avatar: policies.storage_policy.face_policy.set_sample_as_avatar === 1 ? avatarOf(planned) : '',
    event_id: decision.event ? event_id : null,
    lists: decision.list_ids,
  };
}

/** The sample of the best face; a path that clients join to the host. */
function avatarOf({ faces }: PlannedSubject): string {
  const [best] = faces.filter(({ sample_id }) => sample_id !== null).sort((a, b) => b.face.score - a.face.score);
  return best?.sample_id ? `/6/samples/faces/${best.sample_id}` : '';
}

/** null where nothing was extracted. */
export function composeAttributes({ subject, attribute_id, faces }: PlannedSubject): GeneratedEvent['face_attributes'] {
  const { descriptor, basic_attributes } = subject;
  if (!descriptor && !basic_attributes) return null;
  return {
    attribute_id,
    url: attribute_id ? `/6/attributes/${attribute_id}` : null,
    score: descriptor?.score ?? null,
    basic_attributes: composeBasic(basic_attributes),
    samples: faces.flatMap(({ sample_id }) => sample_id ?? []),
  };
}

function composeBodyAttributes(
  { memory }: OrderPlan,
  { subject: { body_descriptor }, bodies }: PlannedSubject,
): GeneratedEvent['body_attributes'] {
  if (bodies.length === 0) return memory.images.some((image) => image.bodies_unavailable) ? UNAVAILABLE : null;
  const samples = bodies.flatMap(({ sample_id }) => sample_id ?? []);
  return { attribute_id: null, url: null, score: body_descriptor?.score ?? null, samples };
}

function composeDetections(plan: OrderPlan, planned: PlannedSubject): GeneratedEvent['detections'] {
  return timesSeen(planned).map((seen) => {
    const { image } = seen;
    const { filename, detect_time } = plan.memory.images[image] ?? { filename: '', detect_time: plan.create_time };
    return {
      filename,
      detect_time,
      detect_ts: Date.parse(detect_time) / 1000,
      image_origin: plan.origins[image] ?? null,
      samples: composeSamples(seen),
    };
  });
}
