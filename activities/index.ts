import type { DescribeResult, MatchResult, Outcome, RunInput, StoreInput } from '../contract/runs.ts';

/** Needs models. Local on queue `events`, or a regular activity on queue `describe` where placement is remote. */
export interface DescribeActivities {
  describeImages(run: RunInput): Promise<DescribeResult>;
}

/** Local activities of a run: they share the memory of the worker with `describeImages`. */
export interface StorageActivities {
  matchAttributes(run: RunInput, order_ids: string[]): Promise<MatchResult>;
  storeEvents(input: StoreInput): Promise<Outcome[]>;
  /** What PostgreSQL knows of these orders: asked after a cancel, which a commit may have overtaken. */
  storedOrders(run: RunInput): Promise<Outcome[]>;
}
