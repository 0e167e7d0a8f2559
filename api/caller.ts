import type { AccountType } from '../contract/accounts.ts';
import { Id } from '../contract/common.ts';
import { PlatformError } from '../contract/errors.ts';
import {
  type EmitEvents,
  type Needs,
  type PermissionName,
  type Permissions,
  type Right,
  rightsOf,
} from '../contract/permissions.ts';

/** On whose behalf a request acts. Made by api/auth/auth.ts only. */
export interface Caller {
  readonly account_id: string;
  readonly account_type: AccountType;
  /** `all`: reads may name another account in the query parameter `account_id`. */
  readonly visibility: 'account' | 'all';
  /** null: a password or the account header. */
  readonly token_id: string | null;
  /** Of the token; null: never. */
  readonly expiration_time: string | null;
  /** null: everything that the account may. */
  readonly permissions: Permissions | null;
}

/** The caller of an `open` operation: nobody, who may nothing. */
export const NOBODY: Caller = {
  account_id: '',
  account_type: 'user',
  visibility: 'account',
  token_id: null,
  expiration_time: null,
  permissions: {},
};

/**
 * What an operation asks of its caller.
 * - open: nothing, not even an account
 * - registration: nothing where registration is open, else an admin account
 * - signed-in: an account; its handler looks closer, since the need depends on the body
 * - account-only: an account itself; a token never
 * - administration: an admin account; nothing where the account header alone is believed, as services of LUNA believe
 *   each other
 * - emit_events: the permission of that name; its handler asks `requireHandler`
 * - `{ face: 'creation', … }`: every one of these rights
 */
export type Access = 'open' | 'registration' | 'signed-in' | 'account-only' | 'administration' | 'emit_events' | Needs;

/** @throws PlatformError tokenRightMissing, tokenResourceMissing */
export function requireRight<P extends PermissionName>(caller: Caller, permission: P, right: Right<P>): void {
  requireNeeds(caller, { [permission]: right });
}

function requireNeeds({ permissions }: Caller, needs: Needs): void {
  if (permissions === null) return;
  for (const [permission, right] of Object.entries<string>(needs)) {
    if (rightsOf(permissions, permission).includes(right)) continue;
    if (permission === 'resources') {
      throw new PlatformError('tokenResourceMissing', `the token does not open the resource '${right}'`);
    }
    const detail = `the token lacks the right '${right}' of the permission '${permission}'`;
    throw new PlatformError('tokenRightMissing', detail);
  }
}

/** Whether a token may send photos to a handler, there or not. @throws PlatformError tokenRightMissing */
export function requireHandler({ permissions }: Caller, handler_id: string): void {
  if (permissions === null) return;
  const { allowed, white_list, black_list } = permissions.emit_events ?? NO_EVENTS;
  const reached = white_list.length > 0 ? white_list.includes(handler_id) : !black_list.includes(handler_id);
  if (allowed === 1 && reached) return;
  const detail = allowed === 1 ? `for the handler ${handler_id}` : '(allowed: 1)';
  throw new PlatformError('tokenRightMissing', `the token lacks the permission 'emit_events' ${detail}`);
}

const NO_EVENTS: EmitEvents = { allowed: 0, white_list: [], black_list: [] };

/** @throws PlatformError tokenNotAccepted, tokenRightMissing, tokenResourceMissing, accountTypeRefused */
export function requireAccess(caller: Caller, access: Access): void {
  if (typeof access === 'object') {
    requireNeeds(caller, access);
    return;
  }
  const accountOnly = access === 'account-only' || access === 'registration' || access === 'administration';
  if (accountOnly && caller.token_id !== null) {
    throw new PlatformError('tokenNotAccepted', 'no token opens this; sign in with login and password');
  }
  if (access === 'registration' && caller.account_type !== 'admin') {
    throw new PlatformError('accountTypeRefused', 'registration is closed here; an admin account may register others');
  }
  if (access === 'administration' && caller.account_type !== 'admin') {
    throw new PlatformError('accountTypeRefused', `the account is of type ${caller.account_type}; this is for admins`);
  }
  if (access === 'emit_events' && caller.permissions !== null && caller.permissions.emit_events?.allowed !== 1) {
    throw new PlatformError('tokenRightMissing', "the token lacks the permission 'emit_events' (allowed: 1)");
  }
}

/**
 * The account that a request works in: the caller's own, or for reads of callers that see all accounts, the one that
 * the query names. @throws PlatformError accountForeign
 */
export function accountOf(caller: Caller, named: string | undefined, { reads }: { reads: boolean }): string {
  const wanted = named?.toLowerCase();
  if (wanted === undefined || wanted === caller.account_id) return caller.account_id;
  const refused = (why: string) => new PlatformError('accountForeign', `account_id ${wanted.slice(0, 50)} ${why}`);
  if (caller.visibility !== 'all') throw refused("is not the caller's own");
  if (!reads) throw refused("is not the caller's own, and only reads reach other accounts");
  if (!Id.safeParse(wanted).success) throw refused('is no account id');
  return wanted;
}

/** What is matched with what, `face_external_id` or `events` say: each kind needs its right. @throws PlatformError tokenRightMissing */
export function requireMatching(caller: Caller, named: readonly string[]): void {
  for (const kind of ['face', 'event', 'attribute'] as const) {
    if (named.some((name) => name.startsWith(kind))) requireRight(caller, kind, 'matching');
  }
}
