import { createHash } from 'node:crypto';
import type { GeneratedEvent } from '../contract/generatedEvents.ts';
import type { Policies } from '../contract/policies.ts';
import type { Candidate } from '../matcher/search.ts';
import type { Descriptor } from '../models/engine.ts';
import type { OrderRows } from '../stores/postgres/storeOrders.ts';
import type { ComposedAnswer } from './composeAnswer.ts';
import { deriveId } from './ids.ts';
import { allDescriptors, idOf, type Subject, textOf } from './memory.ts';
import type { OrderPlan, PlannedSubject } from './orderPlan.ts';
import { numbersOf } from './subjects.ts';

type Callbacks = Policies['storage_policy']['callbacks'];

/** An object that was put in the store for an order. */
export interface NewObject {
  readonly bucket: 'faces-samples' | 'bodies-samples' | 'images';
  readonly object_id: string;
  readonly content_type: string;
  readonly bytes: Buffer;
  readonly ttl_days: number | null;
  readonly detection: unknown;
}

/** What events.store_orders writes for one order. `callbacks` are the policies' own, with addresses and secrets. */
export function composeRows(
  plan: OrderPlan,
  answer: ComposedAnswer,
  objects: readonly NewObject[],
  callbacks: Callbacks,
  keep_s: number,
): OrderRows {
  const { run, order, subjects } = plan;
  const stored = subjects.flatMap((subject, i) => {
    const event = answer.events[i];
    return event ? [{ subject, event }] : [];
  });
  return {
    order_id: order.order_id,
    account_id: run.account_id,
    request_id: order.request_id,
    body_sha256: Buffer.from(order.body_sha256, 'hex').toString('base64'),
    status: answer.status,
    answer: JSON.stringify(answer.body),
    keep_s,
    objects: objects.map(({ bytes, ...object }) => ({
      ...object,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('base64'),
    })),
    faces: stored.flatMap(({ subject, event }) => faceRow(subject, event)),
    face_descriptors: stored.flatMap(({ subject: { face_id, subject } }) =>
      descriptorRows('face_id', face_id, allDescriptors(subject)),
    ),
    links: stored.flatMap(({ subject: { face_id, decision } }) =>
      face_id ? decision.list_ids.map((list_id) => ({ list_id, face_id })) : [],
    ),
    events: stored.flatMap(({ subject, event }) => (subject.decision.event ? [eventRow(plan, subject, event)] : [])),
    event_descriptors: stored.flatMap(({ subject: { decision, event_id, subject } }) => {
      const bodies = subject.body_descriptor ? [subject.body_descriptor] : [];
      return descriptorRows('event_id', decision.event ? event_id : null, [...allDescriptors(subject), ...bodies]);
    }),
    outbox: callbacks.flatMap((callback, index) => outboxRow(plan, answer, callback, index)),
  };
}

function faceRow({ subject, face_id, attribute_id, faces }: PlannedSubject, event: GeneratedEvent): object[] {
  if (!face_id || !event.face) return [];
  const { basic_attributes: basic, descriptor } = subject;
  const samples = faces.flatMap(({ sample_id }) => sample_id ?? []);
  return [
    {
      face_id,
      event_id: event.face.event_id,
      user_data: event.user_data,
      external_id: event.external_id,
      avatar: event.face.avatar,
      attribute_id,
      gender: basic?.gender ?? null,
      age: basic?.age ?? null,
      ethnicity: null,
      attribute_time: basic || descriptor ? event.create_time : null,
      descriptor_samples: descriptor ? samples : [],
      basic_attributes_samples: basic ? samples : [],
      create_time: event.create_time,
    },
  ];
}

function descriptorRows(key: 'face_id' | 'event_id', id: string | null, descriptors: readonly Descriptor[]): object[] {
  if (!id) return [];
  return descriptors.map(({ data, version }) => {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return { [key]: id, descriptor_version: version, descriptor: bytes.toString('base64') };
  });
}

function eventRow({ order, run }: OrderPlan, { decision, subject }: PlannedSubject, event: GeneratedEvent): object {
  const { location } = event;
  return {
    event_id: event.event_id,
    account_id: run.account_id,
    handler_id: run.handler_id,
    create_time: event.create_time,
    end_time: event.end_time,
    request_id: order.request_id,
    external_id: event.external_id,
    user_data: event.user_data,
    source: event.source,
    stream_id: event.stream_id,
    track_id: event.track_id,
    tags: event.tags,
    meta: event.meta,
    city: location?.city ?? null,
    area: location?.area ?? null,
    district: location?.district ?? null,
    street: location?.street ?? null,
    house_number: location?.house_number ?? null,
    longitude: location?.geo_position?.longitude ?? null,
    latitude: location?.geo_position?.latitude ?? null,
    face_id: event.face?.face_id ?? null,
    attach_result: decision.list_ids,
    attribute_id: event.face_attributes?.attribute_id ?? null,
    gender: subject.basic_attributes?.gender ?? null,
    age: subject.basic_attributes?.age ?? null,
    ...numbersOf(subject.estimations),
    ...topMatch(event),
    match_labels: event.matches.map(({ label }) => label),
    body: storedBody(subject, event),
  };
}

/** The best candidate of all labels, as columns that events are searched by. */
function topMatch({ matches }: GeneratedEvent): object {
  const all = matches.flatMap(({ label, candidates }) => candidates.map((candidate) => ({ label, candidate })));
  const [top] = all.sort((a, b) => b.candidate.similarity - a.candidate.similarity);
  if (!top) return {};
  const { face, event } = top.candidate;
  return {
    top_similar_object_id: idOf(top.candidate as Candidate),
    top_similar_object_type: face ? 'face' : event ? 'event' : 'attribute',
    top_similar_object_similarity: top.candidate.similarity,
    top_similar_external_id: textOf((face ?? event)?.['external_id']),
    top_matching_candidates_label: top.label,
  };
}

/** The parts of a stored event that are shown and never searched. */
function storedBody(
  { body_estimations }: Subject,
  { detections, matches, aggregate_estimations, location }: GeneratedEvent,
): object {
  const shown = (which: 'face' | 'body') =>
    detections.flatMap(({ samples: { [which]: sample }, detect_time, detect_ts, image_origin }) =>
      sample
        ? [{ sample_id: sample.sample_id, detect_time, detect_ts, image_origin, detection: sample.detection }]
        : [],
    );
  const { basic_attributes: body_basic_attributes, ...body } = body_estimations;
  return {
    face_detections: shown('face'),
    body_detections: shown('body'),
    ...{ body_basic_attributes, ...body },
    match_result: matches,
    aggregate_estimations,
    location,
  };
}

/** One delivery per order and callback: its events that pass the callback's filters, in the form of the answer. */
function outboxRow(plan: OrderPlan, answer: ComposedAnswer, callback: Callbacks[number], index: number): object[] {
  if (callback.type !== 'http') return [];
  const events = answer.events.filter((_, i) => plan.subjects[i]?.decision.callbacks.includes(index));
  const [first] = events;
  if (!first) return [];
  return [
    {
      outbox_id: deriveId(plan.run.account_id, plan.order.request_id, 'callback', index),
      event_id: first.event_id,
      handler_id: plan.run.handler_id,
      callback,
      body: JSON.stringify({ ...answer.body, events }),
    },
  ];
}
