/**
 * What a `generateEvents` workflow and its activities tell each other. All of it lies in workflow histories: ids and
 * small facts only, never pixels, descriptors or the caller's own words (those lie in the inbox under the order's id).
 */
import type { ErrorKey } from './errors.ts';
import type { Policies } from './policies.ts';

/** One request for events: its photos and words lie in the inbox under `order_id`. */
export interface EventOrder {
  readonly order_id: string;
  readonly request_id: string;
  readonly images: number;
  readonly bytes: number;
}

/** The input of a run: one handler over one or several orders. */
export interface RunInput {
  readonly account_id: string;
  readonly handler_id: string;
  /** `last_update_time` of the handler as it was read. */
  readonly handler_version: string;
  /** As they were, without secrets; null above 64 KiB, when they are kept in PostgreSQL under their sha256. */
  readonly policies: Policies | null;
  readonly policies_sha256: string;
  readonly placement: 'local' | 'remote';
  readonly orders: EventOrder[];
}

/** Facts about one detected face that filters and tags look at. */
export interface FaceFacts {
  readonly image: number;
  readonly face: number;
  readonly score: number;
  readonly gender?: number;
  readonly age?: number;
  readonly ethnicity?: number;
  readonly mask?: number;
  readonly liveness?: number;
  readonly emotion?: number;
  readonly deepfake?: number;
}

/** What became of one order's photos. `alone`: it was slow or crashed a worker and must not share a run. */
export interface DescribedOrder {
  readonly order_id: string;
  readonly state: 'described' | 'alone' | 'failed';
  readonly error?: ErrorKey;
  readonly detail?: string;
  /** One entry per future event: one face each, or all images' faces of one person with aggregate_attributes. */
  readonly subjects: FaceFacts[];
}
export interface DescribeResult {
  readonly orders: DescribedOrder[];
}

/** The best candidate under one label; null when nobody passed the policy's threshold. */
export interface BestMatch {
  readonly label: string;
  readonly id: string | null;
  readonly similarity: number;
}
export interface MatchResult {
  /** order id -> one entry per subject -> one entry per label whose policy applied to it. */
  readonly best: Record<string, BestMatch[][]>;
}

/** What the workflow decided for one subject: pure functions of the policies and the facts. */
export interface SubjectDecision {
  readonly tags: string[];
  readonly store_sample: boolean;
  readonly store_image: boolean;
  readonly store_attribute: boolean;
  readonly store_face: boolean;
  readonly store_event: boolean;
  readonly notify: boolean;
  readonly list_ids: string[];
  /** Indexes into storage_policy.callbacks. */
  readonly callbacks: number[];
}
export interface StoreInput {
  readonly run: RunInput;
  /** order id -> one decision per subject. */
  readonly decisions: Record<string, SubjectDecision[]>;
  /** Orders that ended without subjects to store: their answer is an error. */
  readonly failed: { order_id: string; error: ErrorKey; detail: string }[];
}

/** How one order ended. */
export interface Outcome {
  readonly order_id: string;
  readonly request_id: string;
  readonly status: 'stored' | 'answered' | 'alone' | 'failed' | 'cancelled';
  readonly error?: ErrorKey;
  readonly detail?: string;
  readonly event_ids: string[];
}
