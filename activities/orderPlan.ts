import type { Decision, EventOrder, RunInput, RunPolicies } from '../contract/runs.ts';
import { deriveId } from './ids.ts';
import type { OrderMemory, Subject, SubjectBody, SubjectFace } from './memory.ts';

/** The sample that is stored of a face or a body. */
interface PlannedSample {
  readonly sample_id: string | null;
  /** False where the sample was there before: the order came with stored samples. */
  readonly new_sample: boolean;
}
export type PlannedFace = SubjectFace & PlannedSample;
export type PlannedBody = SubjectBody & PlannedSample;

/** One future event with every id that it makes; ids are null for what is not stored. */
export interface PlannedSubject {
  readonly subject: Subject;
  readonly decision: Decision;
  readonly event_id: string;
  readonly face_id: string | null;
  readonly attribute_id: string | null;
  readonly faces: PlannedFace[];
  readonly bodies: PlannedBody[];
}

export interface OrderPlan {
  readonly run: RunInput;
  readonly order: EventOrder;
  readonly policies: RunPolicies;
  readonly memory: OrderMemory;
  readonly subjects: PlannedSubject[];
  /** Per image: the id that its photo is stored under, or null. */
  readonly image_ids: (string | null)[];
  /** Per image: what `image_origin` shows. */
  readonly origins: (string | null)[];
  readonly create_time: string;
}

/** Gives an order's decisions their ids. Pure: a repeat makes the same plan. */
export function planOrder(
  run: RunInput,
  policies: RunPolicies,
  order: EventOrder,
  memory: OrderMemory,
  decisions: readonly Decision[],
): OrderPlan {
  const id = deriveId.bind(null, run.account_id, order.request_id);
  const counts = { sample: 0, body_sample: 0 };
  /** An order of stored samples shows either faces or bodies: they have their samples already. */
  const sampleOf = (kind: keyof typeof counts, image: number, isWanted: boolean): PlannedSample => {
    const stored = memory.words.images[image]?.sample_id;
    const sample_id = stored ?? (isWanted ? id(kind, counts[kind]) : null);
    counts[kind]++;
    return { sample_id, new_sample: stored === undefined && sample_id !== null };
  };
  const subjects = memory.subjects.map((subject, i): PlannedSubject => {
    const decided = decisions[i];
    if (!decided) throw new RangeError(`order ${order.order_id} has no decision on subject ${i}`);
    // Who was seen from behind has no face to store.
    const faceless = subject.faces.length === 0 && subject.bodies.length > 0;
    const decision = faceless ? { ...decided, face: false, list_ids: [] } : decided;
    const faces = subject.faces.map((face) => ({ ...face, ...sampleOf('sample', face.image, decision.sample) }));
    const bodies = subject.bodies.map((body) => ({
      ...body,
      ...sampleOf('body_sample', body.image, decision.body_sample),
    }));
    return {
      subject,
      decision,
      event_id: id('event', i),
      face_id: decision.face ? id('face', i) : null,
      attribute_id: decision.attribute && (subject.descriptor || subject.basic_attributes) ? id('attribute', i) : null,
      faces,
      bodies,
    };
  });
  const external = policies.storage_policy.image_origin_policy.use_external_references === 1;
  const wanted = new Set(
    subjects.flatMap(({ decision, faces, bodies }) =>
      decision.image ? [...faces, ...bodies].map(({ image }) => image) : [],
    ),
  );
  const image_ids = memory.words.images.map(({ origin_url }, n) =>
    wanted.has(n) && !(external && origin_url !== undefined) ? id('image', n) : null,
  );
  const origins = memory.words.images.map(({ origin_url }, n) => {
    const image_id = image_ids[n];
    if (image_id) return `/6/images/${image_id}`;
    return wanted.has(n) ? (origin_url ?? null) : null;
  });
  const create_time = memory.words.event_time ?? order.receive_time;
  return { run, order, policies, memory, subjects, image_ids, origins, create_time };
}

/** Whether anything of the order outlives its answer: else only Redis remembers the answer, for ten minutes. */
export function storesAnything({ subjects, image_ids }: OrderPlan): boolean {
  return (
    image_ids.some((image_id) => image_id !== null) ||
    subjects.some(({ decision, attribute_id, faces, bodies }) => {
      const { event, face, callbacks } = decision;
      const new_samples = [...faces, ...bodies].some(({ new_sample }) => new_sample);
      return event || face || callbacks.length > 0 || attribute_id !== null || new_samples;
    })
  );
}
