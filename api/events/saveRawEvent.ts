import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { RawEvent } from '../../contract/rawEvents.ts';
import type { Answer } from '../../stores/memory/handover.ts';
import { eventExists } from '../../stores/postgres/events.ts';
import { handlerExists } from '../../stores/postgres/handlers.ts';
import { rawEventRows } from '../../stores/postgres/rawEvents.ts';
import { failureOf, storeOrders } from '../../stores/postgres/storeOrders.ts';
import { requireHandler, requireRight } from '../caller.ts';
import { operation, Reply } from '../operation.ts';
import { queryFlag } from '../query.ts';
import type { Services } from '../services.ts';
import { answerOnce } from './claim.ts';

const SavedEvent = z.strictObject({ event_id: Id, url: z.string() }).meta({ id: 'SavedEvent' });
const RAW_BYTES_MAX = 1024 * 1024;

export const saveRawEvent = operation({
  id: 'saveRawEvent',
  method: 'post',
  path: '/handlers/:handler_id/events/raw',
  access: 'emit_events',
  tag: 'events',
  needs: ['handlers', 'events'],
  summary: 'Save an event that was made elsewhere',
  description: 'Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.',
  params: z.object({ handler_id: Id }),
  query: z.object({
    wait_saving: queryFlag().prefault('1').meta({ description: 'Both values wait: saving takes a millisecond.' }),
  }),
  body: { json: RawEvent, limit: RAW_BYTES_MAX },
  msgpack: true,
  status: 201,
  result: SavedEvent,
  location: ({ url }) => url,
  errors: ['handlerNotFound', 'eventExists', 'requestIdReused', 'dependencyAway', 'storeFull', 'badBody'],

  async handle({ account_id, caller, request_id, request_id_given, signal, params, body }, services) {
    requireRight(caller, 'event', 'creation');
    requireHandler(caller, params.handler_id);
    const { handler_id } = params;
    if (!(await handlerExists(services.sql, { account_id, handler_id }))) {
      throw new PlatformError('handlerNotFound', `Handler with id '${handler_id}' not found.`);
    }
    const body_sha256 = createHash('sha256')
      .update(JSON.stringify([handler_id, body]))
      .digest();
    const claim = { account_id, request_id, body_sha256, order_id: randomUUID() };
    const work = () => store(services, { ...claim, handler_id }, body);
    const answer = request_id_given ? await answerOnce(services.events.claims, claim, signal, work) : await work();
    return new Reply(answer.status, answer.body);
  },
});

interface Claimed {
  readonly account_id: string;
  readonly handler_id: string;
  readonly request_id: string;
  readonly body_sha256: Buffer;
  readonly order_id: string;
}

async function store({ sql, events }: Services, claimed: Claimed, event: RawEvent): Promise<Answer> {
  const event_id = event.event_id ?? randomUUID();
  if (await eventExists(sql, { account_id: claimed.account_id, event_id })) {
    throw new PlatformError(
      'eventExists',
      `An event with id '${event_id}' exists. Leave event_id out to have one made.`,
    );
  }
  const answer = { event_id, url: `/6/events/${event_id}` };
  const create_time = event.create_time ?? new Date().toISOString();
  const origin = { ...claimed, event_id, create_time, answer, keep_s: events.requestKeepS };
  const [stored] = await storeOrders(sql, [rawEventRows(origin, event)]);
  if (stored?.state === 'already') return { status: 201, body: stored.answer };
  if (stored?.state !== 'stored') {
    const { error, detail } = failureOf(stored?.reason ?? 'none');
    throw new PlatformError(error, detail);
  }
  return { status: 201, body: answer };
}
