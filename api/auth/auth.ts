import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AccountType } from '../../contract/accounts.ts';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findKnown } from '../../stores/postgres/accounts.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import { findBearer } from '../../stores/postgres/tokens.ts';
import type { Caller } from '../caller.ts';
import type { ApiSettings } from '../services.ts';
import { FreshCache } from './freshCache.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import { type Attempt, type Proof, signIn } from './signIn.ts';
import { verifyToken } from './tokenSigning.ts';

/** So long a revoked token or a deleted account may still be believed, in each process. */
const BELIEVED_MS = 500;
/** So long a password need not be verified again: Argon2 is dear by design. */
const PROVEN_MS = 300_000;
const KNOWN_MAX = 10_000;

/** The one place that decides on whose behalf a request acts. One for each process. */
export interface Auth {
  /**
   * @throws PlatformError credentialsMissing, accountHeaderOff, accountNotFound, loginWrong, loginLocked, tokenUnknown,
   * tokenExpired, tokenCorrupted, tokenAreaForbidden, tooBusy
   */
  readonly authenticate: (req: IncomingMessage) => Promise<Caller>;
  /**
   * @param authorization the value of the header. @param address the client's IP address.
   * @throws PlatformError credentialsMissing, loginWrong, loginLocked, tokenUnknown, tokenExpired, tokenCorrupted,
   * tokenAreaForbidden, tooBusy
   */
  readonly byCredentials: (authorization: string, address: string) => Promise<Caller>;
  /** @returns the account's id. @throws PlatformError loginWrong, loginLocked, tooBusy */
  readonly signIn: (attempt: Attempt) => Promise<string>;
  /** @throws PlatformError tooBusy */
  readonly hashPassword: (password: string) => Promise<string>;
  /** Call when an account or a token has changed: here it counts at once, elsewhere within BELIEVED_MS. */
  readonly forget: () => void;
}

interface AuthDeps {
  readonly sql: Queryable;
  readonly settings: Pick<ApiSettings, 'allowAccountHeader' | 'anonymousAccountId' | 'configUsers' | 'lockout'>;
  readonly passwords?: Passwords;
}

export function createAuth({ sql, settings, passwords = createPasswords() }: AuthDeps): Auth {
  const { configUsers: users, lockout } = settings;
  const parts = { sql, passwords, lockout, users };
  const accounts = new FreshCache<Known | undefined>({ ms: BELIEVED_MS, max: KNOWN_MAX });
  const bearers = new FreshCache<Caller>({ ms: BELIEVED_MS, max: KNOWN_MAX });
  const proofs = new FreshCache<Proof>({ ms: PROVEN_MS, max: KNOWN_MAX });
  const keyOf = keyedHash();
  const known = (account_id: string) => accounts.get(account_id, () => findKnown(sql, account_id));

  async function byHeader(account_id: string): Promise<Caller> {
    const account = await known(account_id);
    if (account) return accountCaller(account_id, account.account_type);
    throw new PlatformError('accountNotFound', `account ${account_id} does not exist; create it with POST /6/accounts`);
  }

  async function byPassword(given: string, address: string): Promise<Caller> {
    const key = keyOf(given);
    const prove = () => proofs.get(key, () => signIn(parts, { ...credentialsIn(given), address }));
    for (let proof = await prove(); ; proof = await prove()) {
      const account = await known(proof.account_id);
      if (!account) throw new PlatformError('loginWrong', 'this account was deleted');
      // A newer proof than what is known of the account: its password was changed just now.
      if (proof.credentials_version >= account.credentials_version) {
        return accountCaller(proof.account_id, account.account_type);
      }
      proofs.delete(key);
    }
  }

  async function byCredentials(authorization: string, address: string): Promise<Caller> {
    const [, scheme = '', given = ''] = /^(basic|bearer) +(\S+)\s*$/i.exec(authorization) ?? [];
    if (scheme.toLowerCase() === 'bearer' && users) {
      throw new PlatformError(
        'tokenUnknown',
        'Accounts is turned off, tokens with it; sign in with login and password',
      );
    }
    if (scheme.toLowerCase() === 'bearer') return bearers.get(keyOf(given), () => findCaller(sql, given));
    if (scheme !== '') return byPassword(given, address);
    throw new PlatformError('credentialsMissing', 'Authorization is neither Basic nor Bearer with something behind it');
  }

  return {
    async authenticate(req) {
      const { authorization } = req.headers;
      if (authorization === undefined) return byHeader(claimedAccount(req, settings));
      return byCredentials(authorization, req.socket.remoteAddress ?? '');
    },
    byCredentials,
    signIn: async (attempt) => (await signIn(parts, attempt)).account_id,
    hashPassword: (password) => passwords.hash(password),
    forget() {
      accounts.clear();
      bearers.clear();
    },
  };
}

interface Known {
  readonly account_type: AccountType;
  readonly credentials_version: number;
}

/** Credentials are known by a hash that means nothing outside this process. */
function keyedHash(): (text: string) => string {
  const secret = randomBytes(32);
  return (text) => createHmac('sha256', secret).update(text).digest('base64');
}

/** An account itself, without a token. */
export const accountCaller = (account_id: string, account_type: AccountType): Caller => ({
  account_id,
  account_type,
  visibility: account_type === 'user' ? 'account' : 'all',
  token_id: null,
  expiration_time: null,
  permissions: null,
});

/** Whom a JWT stands for now. */
async function findCaller(sql: Queryable, jwt: string): Promise<Caller> {
  const token_id = await verifyToken(sql, jwt);
  const bearer = await findBearer(sql, token_id);
  if (!bearer) throw new PlatformError('tokenUnknown', `token ${token_id} was revoked`);
  const { expired, visibility_area: visibility, ...rest } = bearer;
  if (expired) throw new PlatformError('tokenExpired', `token ${token_id} has expired`);
  if (visibility === 'all' && rest.account_type === 'user') {
    const detail = `token ${token_id} reaches all accounts, which its account of type user may not`;
    throw new PlatformError('tokenAreaForbidden', detail);
  }
  return { ...rest, visibility };
}

/** What stands behind `Basic`. */
function credentialsIn(given: string): { login: string; password: string } {
  const text = Buffer.from(given, 'base64').toString();
  const colon = text.indexOf(':');
  if (colon < 0) throw new PlatformError('loginWrong', 'Authorization: Basic needs base64 of <login>:<password>');
  return { login: text.slice(0, colon), password: text.slice(colon + 1) };
}

function claimedAccount({ headers }: IncomingMessage, settings: AuthDeps['settings']): string {
  const header = headers['luna-account-id']?.toString(); // Sent twice, Node has joined it, and it is no id.
  if (header !== undefined) {
    if (!settings.allowAccountHeader) {
      throw new PlatformError(
        'accountHeaderOff',
        'Luna-Account-Id is not accepted here (ALLOW_LUNA_ACCOUNT_AUTH_HEADER); send Authorization',
      );
    }
    const { data } = Id.safeParse(header);
    if (data === undefined)
      throw new PlatformError('accountNotFound', `account '${header.slice(0, 50)}' does not exist`);
    return data;
  }
  if (settings.anonymousAccountId !== null) return settings.anonymousAccountId.toLowerCase();
  throw new PlatformError(
    'credentialsMissing',
    `send login and password (Authorization: Basic), or a token (Bearer)${settings.allowAccountHeader ? ', or the account id in Luna-Account-Id' : ''}`,
  );
}
