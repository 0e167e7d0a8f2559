import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { SomeOfEvent } from '../../contract/storedEvents.ts';
import { eventExists, findEvent } from '../../stores/postgres/events.ts';
import { operation } from '../operation.ts';
import { pick } from '../query.ts';
import { eventTargets } from './eventTargets.ts';

export const eventMissing = (event_id: string): PlatformError =>
  new PlatformError('eventNotFound', `Event with id '${event_id}' not found`);

export const getEvent = operation({
  id: 'getEvent',
  method: 'get',
  path: '/events/:event_id',
  access: { event: 'view' },
  tag: 'events',
  summary: 'Read a stored event, or check that it exists',
  params: z.object({ event_id: Id }),
  query: z.object({ targets: eventTargets }),
  status: 200,
  result: SomeOfEvent,
  errors: ['eventNotFound', 'eventTargetUnknown'],

  async head({ account_id, params: { event_id } }, { sql }) {
    if (!(await eventExists(sql, { account_id, event_id }))) throw eventMissing(event_id);
  },

  async handle({ account_id, params: { event_id }, query }, { sql }) {
    const event = await findEvent(sql, { account_id, event_id });
    if (!event) throw eventMissing(event_id);
    return pick(event, query.targets);
  },
});
