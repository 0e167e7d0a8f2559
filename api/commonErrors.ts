import type { ErrorKey } from '../contract/errors.ts';
import { OPTIONAL_SERVICES } from '../contract/services.ts';
import type { Access } from './caller.ts';
import type { AnyOperation } from './operation.ts';
import { needsOf } from './serviceSwitches.ts';

/** What the framework itself may refuse a request of this operation with. */
export function commonErrors(op: AnyOperation): ErrorKey[] {
  const keys: ErrorKey[] = ['badQuery', 'httpBad', 'methodNotAllowed', 'internal'];
  const anyType = 'binary' in op.result && op.result.binary.includes('*/*');
  if (!anyType) keys.push(op.notAcceptable ?? 'notAcceptable');
  if (op.tag !== 'system') keys.push('licenseProblem');
  if (op.access !== 'open') keys.push(...CREDENTIAL_ERRORS, ...accessErrors(op.access));
  keys.push(...needsOf(op).map((name) => OPTIONAL_SERVICES[name].off));
  if (op.params) keys.push('pageNotFound');
  if (op.access !== 'open' || !op.unversioned) keys.push('dependencyAway');
  if (op.method !== 'get') keys.push('storeFull');
  if (op.body) keys.push('contentTypeUnknown', 'tooLarge');
  if (op.body) keys.push(...(('json' in op.body ? ['jsonMissing', 'badBody'] : ['requestEmpty']) as ErrorKey[]));
  return keys;
}

const CREDENTIAL_ERRORS: readonly ErrorKey[] = [
  'credentialsMissing',
  'accountNotFound',
  'accountHeaderOff',
  'accountForeign',
  'loginWrong',
  'loginLocked',
  'tokenUnknown',
  'tokenExpired',
  'tokenCorrupted',
  'tokenAreaForbidden',
  'tooBusy',
];

function accessErrors(access: Access): ErrorKey[] {
  if (access === 'account-only') return ['tokenNotAccepted'];
  if (access === 'registration' || access === 'administration') return ['tokenNotAccepted', 'accountTypeRefused'];
  const needs = typeof access === 'object' ? Object.keys(access) : [];
  return needs.includes('resources') ? ['tokenResourceMissing'] : ['tokenRightMissing'];
}
