import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import { CallbackTarget } from '../contract/callbacks.ts';
import { createGuardedAgent } from '../stores/http/guardedAgent.ts';
import { postCallback } from '../stores/http/postCallback.ts';
import type { Monitor, Served } from '../stores/monitoring/monitor.ts';
import {
  ATTEMPTS_MAX,
  markFailed,
  markSent,
  OUTBOX_CHANNEL,
  type OutboxRow,
  takeDue,
} from '../stores/postgres/outbox.ts';
import { listen } from '../stores/postgres/wakeup.ts';

const POLL_MS = 1_000;
const DRAIN_MS_MAX = 5_000;
const BACK_OFF_S_MAX = 60;
const IN_FLIGHT_MAX = 32;
/** So that one account with a slow server does not hold the others' callbacks. */
const IN_FLIGHT_OF_ACCOUNT_MAX = 8;

export interface OutboxDeps {
  readonly sql: Pool;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly monitor: Monitor;
  /** FACET_CALLBACK_ALLOW. */
  readonly allow: readonly string[];
  /** Ends the loop; deliveries under way get 5 s more, what is left is sent by the next process. */
  readonly signal: AbortSignal;
  /** Seconds before attempt n + 1. */
  readonly backOffS?: (attempts: number) => number;
}

/**
 * Sends callbacks until `signal`: woken by PostgreSQL, or once a second. Any number of processes may run it. A callback
 * is tried 10 times (after 1, 2, 4, … at most 60 s), then kept as dead with its reason; it may arrive twice after a
 * crash, with the same X-Facet-Delivery-Id.
 */
export async function runOutbox({ sql, log, monitor, allow, signal, backOffS = doubling }: OutboxDeps): Promise<void> {
  const agent = createGuardedAgent({ allow });
  const wakeup = listen(sql, OUTBOX_CHANNEL);
  const stop = (): void => {
    wakeup.close();
  };
  signal.addEventListener('abort', stop);
  const inFlight = new Map<Promise<void>, string>();

  async function deliver(row: OutboxRow): Promise<void> {
    try {
      const start = performance.now();
      const reason = await send(agent, row);
      monitor.served(delivery(row, reason === null, (performance.now() - start) / 1000));
      if (reason === null) await markSent(sql, row);
      else {
        const last = row.attempts >= ATTEMPTS_MAX;
        await markFailed(sql, row, reason, last ? null : backOffS(row.attempts));
        if (last) log.warn({ outbox_id: row.outbox_id, account_id: row.account_id, reason }, 'a callback is given up');
      }
    } catch (err) {
      log.warn({ err, outbox_id: row.outbox_id }, 'a callback could not be marked; it will be sent again');
    }
  }

  while (!signal.aborted) {
    const limit = Math.min(IN_FLIGHT_MAX - inFlight.size, IN_FLIGHT_OF_ACCOUNT_MAX);
    const rows = limit > 0 ? await take(limit) : [];
    for (const row of rows) {
      const sending = deliver(row).finally(() => inFlight.delete(sending));
      inFlight.set(sending, row.account_id);
    }
    if (limit <= 0 || rows.length < limit) await Promise.race([wakeup.next(POLL_MS), ...inFlight.keys()]);
  }
  signal.removeEventListener('abort', stop);
  await Promise.race([
    Promise.all(inFlight.keys()),
    new Promise((resolve) => setTimeout(resolve, DRAIN_MS_MAX).unref()),
  ]);
  await agent.destroy();

  async function take(limit: number): Promise<OutboxRow[]> {
    try {
      return await takeDue(sql, limit, busyAccounts(inFlight.values()));
    } catch (err) {
      log.warn({ err }, 'the outbox cannot be read; trying again');
      return [];
    }
  }
}

/** How an attempt shows in the metrics. */
const delivery = ({ outbox_id, account_id }: OutboxRow, isDelivered: boolean, duration_s: number): Served => ({
  ...{ service: 'luna-handlers', method: 'POST', path: '/callback', status: isDelivered ? 200 : 502 },
  ...{ request_id: outbox_id, duration_s, tags: { account_id } },
});

const doubling = (attempts: number): number => Math.min(2 ** (attempts - 1), BACK_OFF_S_MAX);

function busyAccounts(accounts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const account_id of accounts) counts.set(account_id, (counts.get(account_id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= IN_FLIGHT_OF_ACCOUNT_MAX).map(([account_id]) => account_id);
}

/** @returns null when it was delivered, else why not. */
async function send(agent: Dispatcher, row: OutboxRow): Promise<string | null> {
  const parsed = CallbackTarget.safeParse(row.callback);
  if (!parsed.success) return 'The callback as it is stored cannot be read.';
  const { url, params } = parsed.data;
  const headers = headersOf(row, parsed.data);
  return postCallback(agent, { url, headers, body: row.body, timeout_ms: params.timeout * 1000 });
}

/** Of the connection, not of the message: never the caller's. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function headersOf(row: OutboxRow, { authorization, params }: CallbackTarget): Record<string, string> {
  const own = Object.entries(params.headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !CONNECTION_HEADERS.has(name));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', row.callback_secret).update(`${timestamp}.${row.body}`).digest('hex');
  return {
    ...Object.fromEntries(own),
    ...(authorization && { authorization: credentials(authorization) }),
    'content-type': params.content_type,
    'x-facet-delivery-id': row.outbox_id,
    'x-facet-timestamp': timestamp,
    'x-facet-signature': `v1=${signature}`,
  };
}

function credentials(authorization: NonNullable<CallbackTarget['authorization']>): string {
  if (authorization.type === 'token') return `Bearer ${authorization.token}`;
  return `Basic ${Buffer.from(`${authorization.login}:${authorization.password}`).toString('base64')}`;
}
