import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { deleteEvent as remove } from '../../stores/postgres/eventDeletion.ts';
import { operation } from '../operation.ts';
import { eventMissing } from './getEvent.ts';

export const deleteEvent = operation({
  id: 'deleteEvent',
  method: 'delete',
  path: '/events/:event_id',
  access: { event: 'deletion' },
  tag: 'events',
  summary: 'Delete an event with its descriptors',
  description: 'It is no candidate from then on. Its face stays, and so do samples and photos, which others may share.',
  params: z.object({ event_id: Id }),
  status: 204,
  result: z.void(),
  errors: ['eventNotFound'],

  async handle({ account_id, params: { event_id } }, { sql }) {
    if (!(await remove(sql, { account_id, event_id }))) throw eventMissing(event_id);
  },
});
