import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { GeneratedEvents } from '../../contract/generatedEvents.ts';
import { operation, Reply } from '../operation.ts';
import type { Services } from '../services.ts';
import { answerOnce } from './claim.ts';
import { imageSources } from './imageSources.ts';
import { GenerateEventsHeaders, GenerateEventsQuery } from './intake/query.ts';
import { EVENTS_BODY, INTAKE_ERRORS, type ParsedRequest, readEventsRequest } from './intake/readEventsRequest.ts';
import { type Snapshot, snapshotOf } from './runSnapshot.ts';

export const generateEvents = operation({
  id: 'generateEvents',
  method: 'post',
  path: '/handlers/:handler_id/events',
  tag: 'events',
  summary: 'Turn photos into events',
  description:
    'Finds the faces on the photos, runs the policies of the handler over them and stores what these ask for. ' +
    'A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, ' +
    'the request is answered as the first time and changes nothing.',
  params: z.object({ handler_id: Id }),
  query: GenerateEventsQuery,
  headers: GenerateEventsHeaders,
  body: EVENTS_BODY,
  status: 201,
  result: GeneratedEvents,
  errors: [
    'handlerNotFound',
    'handlerNotDynamic',
    'requestIdReused',
    'runCancelled',
    'tooBusy',
    ...INTAKE_ERRORS,
    'listsNotFound',
    'listNotFound',
  ],

  async handle(input, services) {
    const { account_id, request_id, params } = input;
    const leave = services.events.dispatcher.admit(account_id);
    try {
      const handler = await services.events.handlers.find({ account_id, handler_id: params.handler_id });
      if (!handler) throw new PlatformError('handlerNotFound', `Handler with id '${params.handler_id}' not found.`);
      const parsed = await readEventsRequest(input.body, input.query, input.headers, {
        ...imageSources(services, account_id),
        handler_id: handler.handler_id,
        versions: services.events.descriptorVersions,
        limits: services.events.intakeLimits,
      });
      const snapshot = await snapshotOf(handler, parsed, services);
      const order_id = randomUUID();
      const work = () => runOrder(services, { request_id, order_id, parsed, snapshot });
      const claim = { account_id, request_id, body_sha256: parsed.body_sha256, order_id };
      const answer = input.request_id_given
        ? await answerOnce(services.events.claims, claim, input.signal, work)
        : await work();
      return new Reply(answer.status, answer.body, { 'Handler-Version': handler.last_update_time });
    } finally {
      leave();
    }
  },
});

interface Work {
  readonly request_id: string;
  readonly order_id: string;
  readonly parsed: ParsedRequest;
  readonly snapshot: Snapshot;
}

async function runOrder(services: Services, { request_id, order_id, parsed, snapshot }: Work) {
  const { inbox, handover, dispatcher } = services.events;
  const { words, photos } = parsed;
  await inbox.put(order_id, parsed); // Before the run: whoever takes it over finds the photos there.
  handover.open(order_id, parsed);
  try {
    const { outcome, answer } = await dispatcher.run({
      run: snapshot,
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
