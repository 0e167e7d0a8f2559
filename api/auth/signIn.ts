import { createHash, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { type ConfigUser, Login } from '../../contract/accounts.ts';
import { PlatformError } from '../../contract/errors.ts';
import { findSigningIn } from '../../stores/postgres/accounts.ts';
import { countAttempt, forgiveAttempt, type Subject } from '../../stores/postgres/failedLogins.ts';
import type { Queryable } from '../../stores/postgres/pool.ts';
import type { Passwords } from './passwords.ts';

/** How many failed sign-ins are taken, and for how long further ones are refused. */
export interface Lockout {
  /** FACET_LOGIN_FAILURES_MAX: of one login. */
  readonly loginFailuresMax: number;
  /** FACET_ADDRESS_FAILURES_MAX: from one address; 0: it does not count. */
  readonly addressFailuresMax: number;
  /** FACET_LOGIN_LOCK_S. */
  readonly lockS: number;
}

export interface Attempt {
  readonly login: string;
  readonly password: string;
  /** The client's IP address. */
  readonly address: string;
}

interface SignInDeps {
  readonly sql: Queryable;
  readonly passwords: Passwords;
  readonly lockout: Lockout;
  /** null: those of the database. */
  readonly users: readonly ConfigUser[] | null;
}

export interface Proof {
  readonly account_id: string;
  /** Of the account, when its password was verified. */
  readonly credentials_version: number;
}

/**
 * Verifies a login and a password. An unknown login takes the same steps as a wrong password.
 * @throws PlatformError loginWrong, loginLocked (with when to come back), tooBusy
 */
export async function signIn(
  { sql, passwords, lockout, users }: SignInDeps,
  { login, password, address }: Attempt,
): Promise<Proof> {
  const subjects = subjectsOf(login, address, lockout);
  for (const subject of subjects) {
    const wait_s = await countAttempt(sql, subject, lockout.lockS);
    if (wait_s > 0) throw locked(subject, wait_s);
  }
  const proof = users ? proveByConfig(users, login, password) : await prove(sql, passwords, login, password);
  if (!proof) throw new PlatformError('loginWrong', 'no account has this login and password');
  for (const subject of subjects) await forgiveAttempt(sql, subject);
  return proof;
}

async function prove(
  sql: Queryable,
  passwords: Passwords,
  login: string,
  password: string,
): Promise<Proof | undefined> {
  const found = Login.safeParse(login).success ? await findSigningIn(sql, login) : undefined;
  const right = await passwords.verify(found?.password_hash ?? null, password);
  return right ? found : undefined;
}

/** The settings know passwords themselves. All are compared, by hashes of one length: time tells nothing. */
function proveByConfig(users: readonly ConfigUser[], login: string, password: string): Proof | undefined {
  const hashOf = (one: { login: string; password: string }) =>
    createHash('sha256')
      .update(JSON.stringify([one.login.toLowerCase(), one.password]))
      .digest();
  const given = hashOf({ login, password });
  const [found] = users.filter((user) => timingSafeEqual(hashOf(user), given));
  return found && { account_id: found.account_id, credentials_version: Number.MAX_SAFE_INTEGER };
}

function subjectsOf(login: string, address: string, lockout: Lockout): Subject[] {
  const all: Subject[] = [
    { kind: 'address', name: networkOf(address), failuresMax: lockout.addressFailuresMax },
    { kind: 'login', name: login.toLowerCase(), failuresMax: lockout.loginFailuresMax },
  ];
  return all.filter(({ failuresMax }) => failuresMax > 0);
}

/** Of IPv6 the first 64 bits: whoever has one address has all that begin with them. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [front = [], back] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = back === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0');
  return front
    .concat(zeros, back ?? [])
    .slice(0, 4)
    .join(':');
}

function locked({ kind }: Subject, wait_s: number): PlatformError {
  const until = new Date(Date.now() + wait_s * 1000).toISOString();
  const whose = kind === 'login' ? 'with this login' : 'from this address';
  const detail = `too many failed sign-ins ${whose}; nobody may sign in so until ${until}`;
  return new PlatformError('loginLocked', detail, { retry_after_s: wait_s });
}
