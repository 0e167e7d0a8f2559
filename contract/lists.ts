import { z } from 'zod';
import { Id, UserData } from './common.ts';

export const NewList = z.strictObject({ user_data: UserData.default(''), list_id: Id.optional() }).meta({
  id: 'NewList',
  examples: [{ user_data: 'people we know' }],
  description: 'A new, empty list. `list_id`: the wanted id; made up without it.',
});
export type NewList = z.infer<typeof NewList>;

export const List = z
  .strictObject({
    list_id: Id,
    account_id: Id,
    user_data: z.string(),
    create_time: z.iso.datetime(),
    last_update_time: z.iso.datetime().meta({ description: 'Last change of its user data or of its faces.' }),
  })
  .meta({ id: 'List', description: 'A named set of faces.' });
export type List = z.infer<typeof List>;
