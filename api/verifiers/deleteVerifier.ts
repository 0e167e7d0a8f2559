import { z } from 'zod';
import * as verifiers from '../../stores/postgres/verifiers.ts';
import { operation } from '../operation.ts';
import { VerifierParams, verifierMissing } from './verifierParams.ts';

export const deleteVerifier = operation({
  id: 'deleteVerifier',
  method: 'delete',
  path: '/verifiers/:verifier_id',
  access: { verifier: 'deletion' },
  tag: 'verifiers',
  summary: 'Delete a verifier',
  description: 'Requests under way are finished with its policies.',
  params: VerifierParams,
  status: 204,
  result: z.void(),
  errors: ['verifierNotFound'],

  async handle({ account_id, params: { verifier_id } }, { sql }) {
    if (!(await verifiers.deleteVerifier(sql, { account_id, verifier_id }))) throw verifierMissing(verifier_id);
  },
});
