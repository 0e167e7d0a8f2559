import type { IncomingMessage } from 'node:http';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import type { Services } from '../services.ts';

const KNOWN_MS = 5_000;
const KNOWN_MAX = 10_000;

/** The one place that decides on whose behalf a request acts. */
export type Authenticate = (req: IncomingMessage, query: Readonly<Record<string, string>>) => Promise<string>;

/**
 * @returns a function that gives the account's id, or throws PlatformError credentialsMissing, accountHeaderOff,
 * accountNotFound, accountForeign. An account that was seen is believed for five seconds.
 */
export function createAuthenticate({ sql, settings }: Pick<Services, 'sql' | 'settings'>): Authenticate {
  const knownUntil = new Map<string, number>();

  async function mustExist(account_id: string): Promise<void> {
    const now = performance.now();
    if ((knownUntil.get(account_id) ?? 0) > now) return;
    if (!(await findAccount(sql, account_id))) {
      throw new PlatformError(
        'accountNotFound',
        `account ${account_id} does not exist; create it with POST /6/accounts`,
      );
    }
    if (knownUntil.size >= KNOWN_MAX) knownUntil.clear();
    knownUntil.set(account_id, now + KNOWN_MS);
  }

  return async (req, query) => {
    const account_id = claimedAccount(req, settings);
    await mustExist(account_id);
    const foreign = query['account_id']?.toLowerCase();
    if (foreign !== undefined && foreign !== account_id) {
      throw new PlatformError('accountForeign', `account_id ${foreign.slice(0, 50)} is not the caller's own`);
    }
    return account_id;
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
