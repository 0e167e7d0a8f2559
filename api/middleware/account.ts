import type { IncomingMessage } from 'node:http';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import type { Caller } from '../caller.ts';
import type { Services } from '../services.ts';

const KNOWN_MS = 5_000;
const KNOWN_MAX = 10_000;

/** The one place that decides on whose behalf a request acts. */
export type Authenticate = (req: IncomingMessage) => Promise<Caller>;

/**
 * @returns a function that tells the caller, or throws PlatformError credentialsMissing, accountHeaderOff,
 * accountNotFound. An account that was seen is believed for five seconds.
 */
export function createAuthenticate({ sql, settings }: Pick<Services, 'sql' | 'settings'>): Authenticate {
  const known = new Map<string, { caller: Caller; until: number }>();

  return async (req) => {
    const account_id = claimedAccount(req, settings);
    const now = performance.now();
    const seen = known.get(account_id);
    if (seen && seen.until > now) return seen.caller;
    const account = await findAccount(sql, account_id);
    if (!account) {
      throw new PlatformError(
        'accountNotFound',
        `account ${account_id} does not exist; create it with POST /6/accounts`,
      );
    }
    const { account_type } = account;
    const visibility = account_type === 'user' ? 'account' : 'all';
    const caller: Caller = { account_id, account_type, visibility, token_id: null, permissions: null };
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(account_id, { caller, until: now + KNOWN_MS });
    return caller;
  };
}

function claimedAccount({ headers }: IncomingMessage, settings: Services['settings']): string {
  const header = headers['luna-account-id']?.toString(); // Sent twice, Node has joined it, and it is no id.
  if (header !== undefined) {
    if (!settings.allowAccountHeader) {
      throw new PlatformError(
        'accountHeaderOff',
        'Luna-Account-Id is not accepted here (ALLOW_LUNA_ACCOUNT_AUTH_HEADER)',
      );
    }
    const { data } = Id.safeParse(header);
    if (data === undefined)
      throw new PlatformError('accountNotFound', `account '${header.slice(0, 50)}' does not exist`);
    return data;
  }
  if (headers.authorization !== undefined) {
    throw new PlatformError(
      'credentialsMissing',
      'passwords and tokens are not served by this version; send the account id in Luna-Account-Id',
    );
  }
  if (settings.anonymousAccountId !== null) return settings.anonymousAccountId.toLowerCase();
  throw new PlatformError('credentialsMissing', 'send the account id in the header Luna-Account-Id');
}
