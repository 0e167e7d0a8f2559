import type {
  BestMatches,
  Decisions,
  DescribedOrder,
  MatchPlan,
  Outcome,
  RunInput,
  RunPolicies,
  Verdicts,
} from '../contract/runs.ts';

/** Needs models. Local on queue `events`, or a regular activity on queue `describe` where the placement is remote. */
export interface DescribeActivities {
  describeImages(run: RunInput): Promise<DescribedOrder[]>;
}

/** Local activities of a run: they share the worker's memory with `describeImages`. */
export interface StoreActivities {
  /** Only for policies too long for the run's input. */
  loadPolicies(run: RunInput): Promise<RunPolicies>;
  matchAttributes(run: RunInput, plan: MatchPlan): Promise<BestMatches>;
  /** Of a verifier's runs, in place of `matchAttributes`. */
  verifyFaces(run: RunInput, order_ids: readonly string[]): Promise<Verdicts>;
  /** @param plan what `matchAttributes` was given, for a worker that lost what came of it. */
  storeEvents(run: RunInput, decisions: Decisions, plan?: MatchPlan): Promise<Outcome[]>;
  /** What PostgreSQL knows of a run's orders: asked after a cancel, which a commit may have overtaken. */
  findStoredOrders(run: RunInput): Promise<Outcome[]>;
}
