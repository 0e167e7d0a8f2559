import type { BodyEstimations, People } from '../contract/bodyEstimations.ts';
import type { ErrorKey } from '../contract/errors.ts';
import type { UNAVAILABLE } from '../contract/estimations.ts';
import type { OrderWords } from '../contract/orders.ts';
import type { Candidate } from '../matcher/search.ts';
import type { DescribedBody, DescribedFace, Descriptor, Person } from '../models/engine.ts';

/** One image of an order: described, or refused with the reason that the answer shows. */
export interface ImageMemory {
  readonly filename: string;
  readonly error?: { readonly key: ErrorKey; readonly detail: string };
  readonly exif: Record<string, unknown> | null;
  readonly detect_time: string;
  /** Degrees clockwise by which it was turned, where the operator has photos turned. */
  readonly orientation?: 0 | 90 | 180 | 270;
  /** Everybody on the image, where the policies ask for it. */
  readonly people?: People | typeof UNAVAILABLE;
  /** Bodies were asked for and no model finds them. */
  readonly bodies_unavailable?: boolean;
  /** The upright JPEG, where the policies store source images in that format. */
  readonly origin?: Buffer;
}

/** A face on one of the order's images. */
export interface SubjectFace {
  readonly image: number;
  readonly face: DescribedFace;
}

/** A body on one of the order's images. */
export interface SubjectBody {
  readonly image: number;
  readonly body: DescribedBody;
  /** Index into the subject's `faces`; null: the face of this body was not found. */
  readonly face: number | null;
}

/** The id of whoever a candidate is: a face, an event or an attribute. */
export function idOf({ face, event, attribute }: Candidate): string {
  return textOf(face?.['face_id'] ?? event?.['event_id'] ?? attribute?.['attribute_id']);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface LabelMatches {
  readonly label: string;
  readonly candidates: Candidate[];
}

/** A candidate that the subject was held against. */
export interface VerifiedCandidate extends Candidate {
  /** Whether they are taken for one person. */
  readonly status: boolean;
}

/** A future event: one person, or with aggregate_attributes one seen on all images, by face, body or both. */
export interface Subject extends Person {
  readonly faces: SubjectFace[];
  readonly bodies: SubjectBody[];
  readonly body_descriptor: Person['descriptor'];
  readonly body_estimations: BodyEstimations;
  /** Filled in by `matchAttributes`. */
  matches: LabelMatches[];
  /** Of a verification, filled in by `verifyFaces`: every candidate, in the order of the request. */
  verifications?: VerifiedCandidate[];
}

/** Of every version, the one that is matched first. */
export const allDescriptors = ({ descriptor, more_descriptors }: Subject): Descriptor[] =>
  descriptor ? [descriptor, ...more_descriptors] : [];

/** A face that a filter of the policies left out. */
export interface FilteredFace extends SubjectFace {
  readonly reasons: { filter_name: string; object_value: number; threshold_value: number }[];
}

/** What `describeImages` found for one order. Descriptors and warps live here, never in a history. */
export interface OrderMemory {
  readonly words: OrderWords;
  readonly images: ImageMemory[];
  readonly subjects: Subject[];
  readonly filtered: FilteredFace[];
  /** Set by `matchAttributes` and `verifyFaces`. A worker that lost what it knew and described again has yet to compare. */
  compared?: true;
}

/** The least time that a run's memory is kept; a run ends after two minutes whatever happens. */
const KEEP_MS = 180_000;

/**
 * What the activities of this worker's runs share, by order id. A worker that lost it (it was started again, say)
 * describes again. Entries leave when the order is stored, or after three minutes.
 */
export class RunMemory {
  readonly #orders = new Map<string, { memory: OrderMemory; until: number }>();

  get(order_id: string): OrderMemory | undefined {
    return this.#orders.get(order_id)?.memory;
  }

  set(order_id: string, memory: OrderMemory): void {
    const now = Date.now();
    this.#orders.set(order_id, { memory, until: now + KEEP_MS });
    for (const [id, { until }] of this.#orders) {
      if (until > now) break; // Insertion order is order of time.
      this.#orders.delete(id);
    }
  }

  delete(order_id: string): void {
    this.#orders.delete(order_id);
  }
}
