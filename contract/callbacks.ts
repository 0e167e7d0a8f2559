import { z } from 'zod';
import { Flag, Text } from './common.ts';

const Authorization = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('basic'), login: Text(128), password: Text(128) }),
  z.strictObject({ type: z.literal('token'), token: Text(4096) }),
]);

const http = {
  url: z.url({ protocol: /^https?$/ }).max(2048),
  authorization: Authorization.optional(),
  params: z
    .strictObject({
      timeout: z.int().min(1).max(60).default(10).meta({ description: 'Seconds.' }),
      content_type: z.literal('application/json').default('application/json'),
      headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), Text(1024)).default({}),
    })
    .prefault({}),
};

/** What the sender of a callback needs of it. */
export const CallbackTarget = z.object(http);
export type CallbackTarget = z.infer<typeof CallbackTarget>;

/** Where an event is sent after it is stored: an HTTP address (by the outbox), or the web sockets of the account. */
export const Callback = <F extends z.ZodType>(filters: F) =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('http'), ...http, enable: Flag.default(1), filters }),
    z.strictObject({ type: z.literal('luna-ws-notification'), enable: Flag.default(1), filters }),
  ]);
