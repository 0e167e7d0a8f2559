import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { ALL_PERMISSIONS, rightsOf } from '../../contract/permissions.ts';
import type { NewToken } from '../../contract/tokens.ts';
import type { Caller } from '../caller.ts';
import { queryFlag } from '../query.ts';

export const TokenParams = z.object({ token_id: Id });
export const grantQuery = z.object({
  grant_all_permissions: queryFlag().prefault('0').meta({ description: '1: adds every permission that there is.' }),
});

export const TOKEN_BYTES_MAX = 262_144;

export const tokenMissing = (token_id: string): PlatformError =>
  new PlatformError('tokenNotFound', `Token with id '${token_id}' not found`);

/** The whole content of a token, checked. @throws PlatformError badBody, tokenRightMissing */
export function tokenContent(caller: Caller, given: NewToken, grantAll: 0 | 1): NewToken {
  const content =
    grantAll === 1 ? { ...given, permissions: Object.assign({}, given.permissions, ALL_PERMISSIONS) } : given;
  if (content.visibility_area === 'all' && caller.account_type === 'user') {
    const message = 'a token of an account of type user cannot reach all accounts; use account';
    throw new PlatformError('badBody', `path: body.visibility_area, message: ${message}`);
  }
  refuseMore(caller, content);
  return content;
}

/** A token that may change tokens must not make one that can do more, see more or live longer than itself. */
function refuseMore({ permissions: own, visibility, expiration_time }: Caller, content: NewToken): void {
  if (own === null) return;
  const more = (what: string) => new PlatformError('tokenRightMissing', `the token cannot give what it lacks: ${what}`);
  if (content.visibility_area === 'all' && visibility !== 'all') throw more('visibility_area all');
  if (expiration_time !== null && !(Date.parse(content.expiration_time ?? '') <= Date.parse(expiration_time))) {
    throw more(`expiration_time after its own, ${expiration_time}`);
  }
  const { emit_events, ...rights } = content.permissions;
  for (const permission of Object.keys(rights)) {
    const has = rightsOf(own, permission);
    const lacking = rightsOf(content.permissions, permission).find((right) => !has.includes(right));
    if (lacking !== undefined) throw more(`${permission} ${lacking}`);
  }
  const same = JSON.stringify(emit_events) === JSON.stringify(own.emit_events);
  if (emit_events?.allowed === 1 && !same) throw more('emit_events other than its own');
}
