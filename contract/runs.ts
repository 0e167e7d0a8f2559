/**
 * What a `generateEvents` workflow and its activities tell each other. All of it lies in workflow histories: ids and
 * small facts only, never pixels, descriptors or the caller's own words (those lie in the inbox under the order's id).
 */
import type { ErrorKey } from './errors.ts';
import type { KnownCandidate } from './orders.ts';
import type { Filters, Policies } from './policies.ts';

type Storage = Policies['storage_policy'];
/** Policies without secrets: of a callback only when it is sent, never whereto or with which credentials. */
export type RunPolicies = Omit<Policies, 'storage_policy'> & {
  storage_policy: Omit<Storage, 'callbacks'> & {
    callbacks: { type: 'http' | 'luna-ws-notification'; enable: 0 | 1; filters: Filters }[];
  };
};

/** One request for events: its photos and words lie in the inbox under `order_id`. */
export interface EventOrder {
  readonly order_id: string;
  readonly request_id: string;
  readonly images: number;
  readonly bytes: number;
  /** Of all that decides the answer, in hex: the same request id with another body is refused. */
  readonly body_sha256: string;
  /** When the request came: the event's time unless the caller gave one, the same however often the run is tried. */
  readonly receive_time: string;
}

/** The input of a run: one handler over one or several orders. */
export interface RunInput {
  readonly account_id: string;
  readonly handler_id: string;
  /** `last_update_time` of the handler as it was read. */
  readonly handler_version: string;
  /** As they were, without secrets; null above 64 KiB, when they are kept in PostgreSQL under their sha256. */
  readonly policies: RunPolicies | null;
  /** Of the policies as stored, in hex. */
  readonly policies_sha256: string;
  readonly placement: 'local' | 'remote';
  /** Of a verifier's runs: above this similarity a face and a candidate are taken for one person. */
  readonly verification_threshold?: number;
  readonly orders: readonly EventOrder[];
}

/** Facts about one future event that filters and tags look at; what was not estimated is absent. */
export interface Facts {
  readonly gender?: number;
  readonly age?: number;
  readonly ethnicity?: number;
  readonly mask?: number;
  readonly liveness?: number;
  readonly emotion?: number;
  readonly deepfake?: number;
}

/**
 * What became of one order's photos. `alone`: it was slow or at work when a worker ended, and must not share a run.
 * `answered`: a worker ended after it had stored the order, and before it could say so.
 */
export interface DescribedOrder {
  readonly order_id: string;
  readonly state: 'described' | 'alone' | 'answered';
  /** Of an answered order: what it stored. */
  readonly event_ids?: readonly string[];
  /** One entry per future event: a person each, seen by face, body or both, or with aggregate_attributes one on all images. */
  readonly subjects: readonly Facts[];
}

/** Order id -> one entry per subject -> indexes into `match_policy` that apply to it. */
export type MatchPlan = Record<string, number[][]>;

/** The best candidate under one label; `id` is null and `similarity` 0 when there was none. */
export interface BestMatch {
  readonly label: string;
  readonly id: string | null;
  readonly similarity: number;
}

/** Order id -> one entry per subject -> one entry per policy that was applied. */
export type BestMatches = Record<string, BestMatch[][]>;

/** A face held against one candidate. */
export interface Verdict {
  readonly type: KnownCandidate['type'];
  readonly id: string;
  readonly similarity: number;
  /** Whether they are taken for one person. */
  readonly status: boolean;
}

/** Order id -> one entry per subject -> its most similar candidates, at most ten of them, the best first. */
export type Verdicts = Record<string, Verdict[][]>;

/** What the workflow decided for one subject: a pure function of policies and facts. */
export interface Decision {
  readonly tags: string[];
  /** Whether its face samples are stored. */
  readonly sample: boolean;
  readonly body_sample: boolean;
  readonly image: boolean;
  readonly attribute: boolean;
  readonly face: boolean;
  readonly event: boolean;
  readonly notify: boolean;
  readonly list_ids: string[];
  /** Indexes into `storage_policy.callbacks`. */
  readonly callbacks: number[];
}

/** Order id -> one decision per subject. */
export type Decisions = Record<string, Decision[]>;

/** How one order ended. `answered`: the request had been answered before, this run changed nothing. */
export interface Outcome {
  readonly order_id: string;
  readonly request_id: string;
  readonly status: 'stored' | 'answered' | 'alone' | 'failed';
  readonly error?: ErrorKey;
  readonly detail?: string;
  readonly event_ids: string[];
  /** Of a verification: see Verdicts. */
  readonly verdicts?: Verdict[][];
}
