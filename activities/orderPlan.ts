import type { Decision, EventOrder, RunInput, RunPolicies } from '../contract/runs.ts';
import { deriveId } from './ids.ts';
import type { OrderMemory, Subject, SubjectFace } from './memory.ts';

/** One face of a subject, with the sample that is stored for it. */
export interface PlannedFace extends SubjectFace {
  readonly sample_id: string | null;
  /** False where the sample was there before: the order came with stored samples. */
  readonly new_sample: boolean;
}

/** One future event with every id that it makes; ids are null for what is not stored. */
export interface PlannedSubject {
  readonly subject: Subject;
  readonly decision: Decision;
  readonly event_id: string;
  readonly face_id: string | null;
  readonly attribute_id: string | null;
  readonly faces: PlannedFace[];
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
  let faces_count = 0;
  const subjects = memory.subjects.map((subject, i): PlannedSubject => {
    const decision = decisions[i];
    if (!decision) throw new RangeError(`order ${order.order_id} has no decision on subject ${i}`);
    const faces = subject.faces.map((face): PlannedFace => {
      const stored = memory.words.images[face.image]?.sample_id;
      const sample_id = stored ?? (decision.sample ? id('sample', faces_count) : null);
      faces_count++;
      return { ...face, sample_id, new_sample: stored === undefined && sample_id !== null };
    });
    return {
      subject,
      decision,
      event_id: id('event', i),
      face_id: decision.face ? id('face', i) : null,
      attribute_id: decision.attribute && (subject.descriptor || subject.basic_attributes) ? id('attribute', i) : null,
      faces,
    };
  });
  const external = policies.storage_policy.image_origin_policy.use_external_references === 1;
  const wanted = new Set(
    subjects.flatMap(({ decision, faces }) => (decision.image ? faces.map(({ image }) => image) : [])),
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
    subjects.some(({ decision, attribute_id, faces }) => {
      const { event, face, callbacks } = decision;
      return (
        event || face || callbacks.length > 0 || attribute_id !== null || faces.some(({ new_sample }) => new_sample)
      );
    })
  );
}
