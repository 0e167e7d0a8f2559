import { z } from 'zod';
import { Id, Text, Time } from './common.ts';
import { Permissions } from './permissions.ts';

/** account: the own account's data; all: viewing and matching reach every account's, if the account's type allows it. */
export const VisibilityArea = z.enum(['account', 'all']).meta({ id: 'VisibilityArea' });

const content = {
  expiration_time: Time.nullable().meta({ description: 'null: never.' }),
  description: Text(128),
  visibility_area: VisibilityArea,
  permissions: Permissions,
};

/** The whole content of a token: what is absent is the least. */
export const NewToken = z
  .strictObject({
    expiration_time: content.expiration_time.default(null),
    description: content.description.default(''),
    visibility_area: VisibilityArea.default('account'),
    permissions: Permissions.default({}),
  })
  .meta({ id: 'NewToken' });
export type NewToken = z.infer<typeof NewToken>;

/** What changes; the rest stays. Permissions are replaced as a whole. */
export const TokenChanges = z
  .strictObject({
    expiration_time: content.expiration_time.exactOptional(),
    description: content.description.exactOptional(),
    visibility_area: VisibilityArea.exactOptional(),
    permissions: Permissions.exactOptional(),
  })
  .meta({ id: 'TokenChanges' });

export const Token = z
  .strictObject({ token_id: Id, account_id: Id, ...content, create_time: Time, last_update_time: Time })
  .meta({ id: 'Token', description: 'What a token may do. The token itself is shown once, when it is made.' });
export type Token = z.infer<typeof Token>;
