import { z } from 'zod';
import { Flag, Id, Text } from './common.ts';
import { Policies } from './policies.ts';

export const DESCRIPTION_MAX = 256;

/** Kinds of handlers: the policies are fixed, or come with every request. (2, a lambda, is refused by the API.) */
export const STATIC = 0;
export const DYNAMIC = 1;
const HandlerType = z.union([z.literal(0), z.literal(1), z.literal(2)]).meta({
  description: '0 static: with policies. 1 dynamic: they come with each request. 2 lambda: not available yet.',
});

/** The body that creates or replaces a handler: whole, since policies left out get their defaults. */
export const NewHandler = z
  .strictObject({
    description: Text(DESCRIPTION_MAX).default(''),
    handler_type: HandlerType.optional(),
    is_dynamic: Flag.optional().meta({ description: 'Older name: 1 is handler_type 1.' }),
    policies: Policies.optional(),
    lambda_id: Id.optional(),
  })
  .meta({
    id: 'NewHandler',
    examples: [
      {
        description: 'who is this?',
        handler_type: 0,
        policies: {
          detect_policy: { multiface_policy: 1 },
          match_policy: [
            {
              label: 'known',
              candidates: { origin: 'faces', list_id: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11' },
              limit: 3,
              threshold: 0.909,
            },
          ],
          conditional_tags_policy: [
            { tag: 'known person', filters: { match: [{ label: 'known', similarity__gte: 0.909 }] } },
          ],
        },
      },
    ],
  });
export type NewHandler = z.infer<typeof NewHandler>;

export const Handler = z
  .strictObject({
    handler_id: Id,
    account_id: Id,
    description: z.string(),
    handler_type: z.union([z.literal(STATIC), z.literal(DYNAMIC)]),
    policies: Policies.nullable().meta({ description: 'Every default filled in; null for a dynamic handler.' }),
    create_time: z.iso.datetime(),
    last_update_time: z.iso.datetime().meta({ description: 'Also its version: it grows with each replacement.' }),
  })
  .meta({ id: 'Handler', description: 'What is done with the photos of a request.' });
export type Handler = z.infer<typeof Handler>;
