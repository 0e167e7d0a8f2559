import {
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { DescribeActivities, StoreActivities } from '../activities/index.ts';
import type { ErrorKey } from '../contract/errors.ts';
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
import { decide, planMatches } from './decide.ts';
import { describeRun, ERROR_CODE, EVENTS_COUNT, errorKeyOf } from './inspection.ts';

// Local: each costs 2.5 ms of CPU where a regular activity costs 15. Three tries bridge a blink of a dependency; after
// them the run fails, which an operator sees and can retry, and the caller is told at once.
const RETRY = {
  initialInterval: '50 ms',
  backoffCoefficient: 4,
  maximumAttempts: 3,
  nonRetryableErrorTypes: ['handlerCorrupted' satisfies ErrorKey] as string[],
} as const;
const local = proxyLocalActivities<DescribeActivities & StoreActivities>({
  startToCloseTimeout: '60 s',
  retry: RETRY,
});
const remote = proxyActivities<DescribeActivities>({
  taskQueue: 'describe',
  startToCloseTimeout: '60 s',
  scheduleToStartTimeout: '10 s',
  heartbeatTimeout: '5 s',
  retry: { maximumAttempts: 4 }, // An order that ends three processes is refused in the fourth attempt.
});

/** Runs one handler over the orders that waited for it. Returns one outcome per order. */
export async function generateEvents(run: RunInput): Promise<Outcome[]> {
  let outcomes: Outcome[];
  try {
    outcomes = await runSteps(run);
  } catch (error) {
    if (!isCancellation(error)) throw noted(run, error);
    outcomes = await CancellationScope.nonCancellable(() => afterCancel(run, error));
  }
  return conclude(run, outcomes);
}

async function runSteps(run: RunInput): Promise<Outcome[]> {
  const described = await (run.placement === 'remote' ? remote : local).describeImages(run);
  const policies = run.policies ?? (await local.loadPolicies(run));
  const plan = planAll(policies, described);
  const best = await match(run, plan);
  const verdicts = await verify(run, described);
  const decisions = decideAll(policies, described, best);
  const outcomes = await briefly(run, (brief) => local.storeEvents(brief, decisions, plan));
  const judged = outcomes.map((outcome) => ({ ...outcome, ...verdictsOf(outcome, verdicts) }));
  return [...judged, ...settledBefore(run, described)];
}

/**
 * Calls an activity without the policies, 2.5 KB that its worker has seen with the activity before: each crossing of
 * the sandbox costs. A worker that took the run over in between gets them.
 */
async function briefly<T>(run: RunInput, call: (brief: RunInput) => Promise<T>): Promise<T> {
  if (run.placement === 'remote' || run.policies === null) return call(run);
  try {
    return await call({ ...run, policies: null });
  } catch (error) {
    if (errorKeyOf(error) !== 'handlerCorrupted') throw error;
    return call(run);
  }
}

/** Operators search failed runs by their reason. */
function noted(run: RunInput, failure: unknown): unknown {
  const error = errorKeyOf(failure);
  upsertSearchAttributes([{ key: ERROR_CODE, value: error }]);
  const outcomes = run.orders.map((order): Outcome => ({ ...order, status: 'failed', error, event_ids: [] }));
  setCurrentDetails(describeRun(run, outcomes));
  return failure;
}

function planAll(policies: RunPolicies, described: DescribedOrder[]): MatchPlan {
  const plan: MatchPlan = {};
  for (const { order_id, state, subjects } of described) {
    if (state !== 'described') continue;
    const wanted = subjects.map((facts) => planMatches(policies, facts));
    if (wanted.some((indexes) => indexes.length > 0)) plan[order_id] = wanted;
  }
  return plan;
}

async function match(run: RunInput, plan: MatchPlan): Promise<BestMatches> {
  return Object.keys(plan).length === 0 ? {} : briefly(run, (brief) => local.matchAttributes(brief, plan));
}

/** Holds the faces of a verifier's runs against the candidates of their orders. */
async function verify(run: RunInput, described: DescribedOrder[]): Promise<Verdicts> {
  const order_ids = described.flatMap(({ order_id, subjects }) => (subjects.length > 0 ? [order_id] : []));
  if (run.verification_threshold === undefined || order_ids.length === 0) return {};
  return briefly(run, (brief) => local.verifyFaces(brief, order_ids));
}

function verdictsOf({ order_id }: Outcome, verdicts: Verdicts): Pick<Outcome, 'verdicts'> {
  const found = verdicts[order_id];
  return found ? { verdicts: found } : {};
}

function decideAll(policies: RunPolicies, described: DescribedOrder[], best: BestMatches): Decisions {
  const decisions: Decisions = {};
  for (const { order_id, state, subjects } of described) {
    if (state !== 'described') continue;
    decisions[order_id] = subjects.map((facts, i) => decide(policies, facts, best[order_id]?.[i] ?? []));
  }
  return decisions;
}

/** Orders that had nothing to store: they go alone, or were answered by a worker that ended. */
function settledBefore(run: RunInput, described: DescribedOrder[]): Outcome[] {
  return described.flatMap(({ order_id, state, event_ids = [] }) => {
    if (state === 'described') return [];
    const request_id = run.orders.find((order) => order.order_id === order_id)?.request_id ?? '';
    return [{ order_id, request_id, status: state, event_ids: [...event_ids] }];
  });
}

/** The cancel wins unless the orders were committed before it: then they stay done, and the run says so. */
async function afterCancel(run: RunInput, cancelled: unknown): Promise<Outcome[]> {
  const stored = await local.findStoredOrders(run);
  if (stored.length < run.orders.length) throw cancelled;
  return stored;
}

function conclude(run: RunInput, outcomes: Outcome[]): Outcome[] {
  const failed = outcomes.find(({ status }) => status === 'failed');
  upsertSearchAttributes([
    { key: EVENTS_COUNT, value: outcomes.reduce((sum, { event_ids }) => sum + event_ids.length, 0) },
    ...(failed?.error ? [{ key: ERROR_CODE, value: failed.error }] : []),
  ]);
  setCurrentDetails(describeRun(run, outcomes));
  // A run whose every order failed in the store is a failed run: operators find it by its status and retry it.
  if (failed?.error && outcomes.every(({ status }) => status === 'failed')) {
    throw ApplicationFailure.create({
      type: failed.error,
      message: failed.detail ?? '',
      nonRetryable: true,
      details: [outcomes],
    });
  }
  return outcomes;
}
