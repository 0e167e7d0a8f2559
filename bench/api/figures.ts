import type { Measurements as Measured } from '../figures.ts';

const BARE = 'bare Express handler with the same SQL, requests/s';

/** Every figure there is: its unit, the bound it is to keep, and what it is compared with. */
export const DEFINITIONS = {
  face_create_vs_bare: { unit: 'x', target: '>= 0.6', peer: BARE },
  face_get_vs_bare: { unit: 'x', target: '>= 0.6', peer: BARE },
  match_100k_p50_ms: { unit: 'ms', target: '<= 8', peer: null },
  match_100k_pack_p50_ms: { unit: 'ms', target: null, peer: null },
  list_attach_1000_ms: { unit: 'ms', target: null, peer: null },
  event_list_p50_ms: { unit: 'ms', target: '<= 20', peer: null },
  event_page_1000_ms: { unit: 'ms', target: '<= 60', peer: null },
  event_page_1000_deep_ms: { unit: 'ms', target: null, peer: null },
  stats_hour_ms: { unit: 'ms', target: '<= 1000', peer: null },
  tokens_per_s: { unit: '1/s', target: null, peer: 'the same request without a token, requests/s' },
  known_token_per_s: { unit: '1/s', target: null, peer: 'the same request without a token, requests/s' },
} as const;
export type Measurements = Measured<keyof typeof DEFINITIONS>;

/** How much of everything is measured. */
export interface Plan {
  readonly rounds: number;
  /** One round of requests in parallel. */
  readonly round_ms: number;
  /** Requests one after the other. */
  readonly requests: number;
  readonly faces: number;
  /** Of the synthetic descriptors. */
  readonly dimensions: number;
  readonly events: number;
}
export const FULL: Plan = {
  rounds: 5,
  round_ms: 4_000,
  requests: 60,
  faces: 100_000,
  dimensions: 512,
  events: 1_000_000,
};
export const QUICK: Plan = { ...FULL, rounds: 2, round_ms: 1_000, requests: 10, faces: 2_000, events: 20_000 };
