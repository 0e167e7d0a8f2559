import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { GeneratedEvents } from '../../contract/generatedEvents.ts';
import { requireHandler } from '../caller.ts';
import { operation, Reply } from '../operation.ts';
import { answerOrder } from './answerOrder.ts';
import { imageSources } from './imageSources.ts';
import { GenerateEventsHeaders, GenerateEventsQuery } from './intake/query.ts';
import { EVENTS_BODY, INTAKE_ERRORS, readEventsRequest } from './intake/readEventsRequest.ts';
import { snapshotOf } from './runSnapshot.ts';

export const generateEvents = operation({
  id: 'generateEvents',
  method: 'post',
  path: '/handlers/:handler_id/events',
  access: 'emit_events',
  tag: 'events',
  needs: ['handlers'],
  summary: 'Turn photos into events',
  description:
    'Finds the faces on the photos, runs the policies of the handler over them and stores what these ask for. ' +
    'A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, ' +
    'the request is answered as the first time and changes nothing.',
  params: z.object({ handler_id: Id }),
  query: GenerateEventsQuery,
  headers: GenerateEventsHeaders,
  body: EVENTS_BODY,
  msgpack: true,
  status: 201,
  result: GeneratedEvents,
  errors: [
    'handlerNotFound',
    'handlerNotDynamic',
    'handlerCorrupted',
    'requestIdReused',
    'runCancelled',
    'tooBusy',
    'matcherUnavailable',
    ...INTAKE_ERRORS,
    'listsNotFound',
    'listNotFound',
    'eventsOff',
  ],

  async handle(input, services) {
    const { account_id, params } = input;
    requireHandler(input.caller, params.handler_id);
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
      const answer = await answerOrder(input, { parsed, run: await snapshotOf(handler, parsed, services) }, services);
      return new Reply(answer.status, answer.body, { 'Handler-Version': handler.last_update_time });
    } finally {
      leave();
    }
  },
});
