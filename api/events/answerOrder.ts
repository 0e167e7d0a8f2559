import { randomUUID } from 'node:crypto';
import { PlatformError } from '../../contract/errors.ts';
import { KEEPS_NOTHING } from '../../contract/orders.ts';
import type { RunInput } from '../../contract/runs.ts';
import type { Answer } from '../../stores/memory/handover.ts';
import type { Services } from '../services.ts';
import { answerOnce } from './claim.ts';
import type { ParsedRequest } from './intake/readRequest.ts';

/** Of an operation's input. */
interface Caller {
  readonly account_id: string;
  readonly request_id: string;
  readonly request_id_given: boolean;
  readonly signal: AbortSignal;
}

/** What was sent, and what is to be done with it. */
interface Asked {
  readonly parsed: ParsedRequest;
  readonly run: Omit<RunInput, 'orders'>;
  /**
   * The request as it is to be run, or throws what it is refused with. Not asked where an earlier request with the same
   * id was answered: that one's answer stays, whatever was deleted since.
   */
  readonly prepare?: (parsed: ParsedRequest) => ParsedRequest | Promise<ParsedRequest>;
}

/**
 * Makes an order of a request, runs it, and gives its answer: for a request id that the caller chose the first one's.
 * @throws PlatformError requestIdReused, runCancelled, tooBusy, dependencyAway, storeFull, internal, and as `prepare`
 */
export async function answerOrder(
  caller: Caller,
  { parsed, run, prepare = (given) => given }: Asked,
  services: Services,
): Promise<Answer> {
  const { account_id, request_id, request_id_given: claimed } = caller;
  const order_id = randomUUID();
  const work = async (): Promise<Answer> => {
    const prepared = await prepare(parsed);
    try {
      return await runOrder(services, { request_id, order_id, claimed, parsed: prepared, run });
    } finally {
      if (KEEPS_NOTHING.includes(run.handler_id)) await forget(services, { account_id, request_id, order_id });
    }
  };
  if (!claimed) return work();
  const claim = { account_id, request_id, body_sha256: parsed.body_sha256, order_id };
  return answerOnce(services.events.claims, claim, caller.signal, work);
}

/** What cannot be removed now expires by itself, or the sweeper finds it: no reason to withhold an answer. */
async function forget({ events, log }: Services, order: Parameters<Services['events']['forget']>[0]): Promise<void> {
  try {
    await events.forget(order);
  } catch (error) {
    log.warn({ err: error, order_id: order.order_id }, 'an order was not forgotten');
  }
}

interface Order extends Omit<Asked, 'prepare'> {
  readonly request_id: string;
  readonly order_id: string;
  readonly claimed: boolean;
}

async function runOrder({ events }: Services, { request_id, order_id, claimed, parsed, run }: Order): Promise<Answer> {
  const { inbox, handover, dispatcher } = events;
  const { words, photos } = parsed;
  await inbox.put(order_id, parsed); // Before the run: whoever takes it over finds the photos there.
  handover.open(order_id, parsed);
  try {
    const { outcome, answer } = await dispatcher.run({
      ...{ run, claimed },
      order: {
        order_id,
        request_id,
        images: Math.max(words.images.length, words.descriptors.length),
        bytes: photos.reduce((sum, photo) => sum + photo.length, 0),
        body_sha256: parsed.body_sha256.toString('hex'),
        receive_time: new Date().toISOString(),
      },
    });
    if (answer) return answer;
    throw new PlatformError(
      outcome.error ?? 'internal',
      outcome.detail ?? `Order ${order_id} ended without an answer.`,
    );
  } finally {
    handover.close(order_id);
  }
}
