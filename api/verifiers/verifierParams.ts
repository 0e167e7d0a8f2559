import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import type { Verifier } from '../../contract/verifiers.ts';
import { findVerifier } from '../../stores/postgres/verifiers.ts';
import type { Services } from '../services.ts';

export const VerifierParams = z.object({ verifier_id: Id });

export const verifierMissing = (verifier_id: string): PlatformError =>
  new PlatformError('verifierNotFound', `Verifier with id '${verifier_id}' not found`);

/** @throws PlatformError verifierNotFound */
export async function readVerifier(
  sql: Services['sql'],
  key: { readonly account_id: string; readonly verifier_id: string },
): Promise<Verifier> {
  const found = await findVerifier(sql, key);
  if (!found) throw verifierMissing(key.verifier_id);
  return found;
}
