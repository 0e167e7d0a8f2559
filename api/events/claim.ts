import { setTimeout as delay } from 'node:timers/promises';
import { PlatformError } from '../../contract/errors.ts';
import type { Answer } from '../../stores/memory/handover.ts';
import type { AccountPool } from '../../stores/postgres/accountPool.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import {
  claimRequest,
  findRequest,
  type RequestRow,
  releaseClaim,
  renewClaim,
  takeOver,
} from '../../stores/postgres/requests.ts';
import type { KeptAnswer } from '../../stores/redis/answers.ts';

interface Claim {
  readonly account_id: string;
  readonly request_id: string;
  readonly body_sha256: Buffer;
  readonly order_id: string;
}

export interface ClaimDeps {
  readonly accounts: Pick<AccountPool, 'of'>;
  /** Whether the run that had a request's order is still going. */
  readonly isRunning: (workflow_id: string) => Promise<boolean>;
  /** The answer of a request whose policies stored nothing. */
  readonly findUnstored: (account_id: string, request_id: string) => Promise<KeptAnswer | undefined>;
}

const RENEW_MS = 5_000;
/** A caller that asks again waits no longer for the first one's answer. */
const WAIT_MS_MAX = 150_000;

/**
 * Answers a request id once: the first caller runs `work`, all others get its answer, at the same time or later, from
 * this process or another. What ends with a failure of ours is forgotten, so that it can be sent again.
 */
export async function answerOnce(
  deps: ClaimDeps,
  claim: Claim,
  signal: AbortSignal,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const sql = deps.accounts.of(claim.account_id);
  const until = Date.now() + WAIT_MS_MAX;
  for (let wait_ms = 25; Date.now() < until && !signal.aborted; wait_ms = Math.min(wait_ms * 2, 250)) {
    if (await claimRequest(sql, claim)) return holdClaim(deps, claim, work);
    const row = await findRequest(sql, claim.account_id, claim.request_id);
    if (row && !row.body_sha256.equals(claim.body_sha256)) throw reused(claim.request_id);
    if (row?.state === 'done') return { status: row.status ?? 201, body: row.answer };
    if (row?.stale && (await takeStale(deps, claim, row))) return holdClaim(deps, claim, work);
    await delay(wait_ms, undefined, { signal });
  }
  throw new PlatformError('dependencyAway', `The first request with id ${claim.request_id} has not ended. Ask again.`);
}

async function holdClaim(
  { accounts, findUnstored }: ClaimDeps,
  claim: Claim,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const sql = accounts.of(claim.account_id);
  const renewal = setInterval(() => {
    renewClaim(sql, claim).catch(() => undefined); // The next one may go through; 15 s are three of them.
  }, RENEW_MS);
  let answered = false;
  try {
    const unstored = await findUnstored(claim.account_id, claim.request_id);
    if (unstored && unstored.body_sha256 !== claim.body_sha256.toString('hex')) throw reused(claim.request_id);
    const answer = unstored ?? (await work());
    answered = true;
    return answer;
  } finally {
    clearInterval(renewal);
    await settleClaim(sql, claim, answered);
  }
}

/** An answer that was stored lies in the row itself; where nothing was stored, or it failed, the claim is given back. */
async function settleClaim(sql: Queryable, claim: Claim, answered: boolean): Promise<void> {
  try {
    await releaseClaim(sql, claim);
  } catch (error) {
    if (!answered) return; // PostgreSQL is away: the failure that is on its way says so. The claim gets stale.
    throw error;
  }
}

async function takeStale({ accounts, isRunning }: ClaimDeps, claim: Claim, row: RequestRow): Promise<boolean> {
  const workflow_id = row.workflow_id ?? `events/${claim.account_id}/${claim.request_id}`;
  if (await isRunning(workflow_id)) return false;
  return takeOver(accounts.of(claim.account_id), claim, row.order_id);
}

function reused(request_id: string): PlatformError {
  return new PlatformError(
    'requestIdReused',
    `${request_id} came before with another body. Send another Luna-Request-Id.`,
  );
}
