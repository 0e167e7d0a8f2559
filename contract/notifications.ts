import { z } from 'zod';

/** What the web sockets of an account are sent for one event: LUNA's own spelling of the keys. */
export const Notification = z
  .object({
    event: z.looseObject({ event_id: z.string() }).meta({ description: 'As in the answer to the request.' }),
    handler_id: z.string(),
    account_id: z.string(),
    'event-create-time': z.string(),
    'event-end-time': z.string().nullable(),
    'Luna-Request-id': z.string(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof Notification>;
