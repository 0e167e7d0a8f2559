import { Verifier } from '../../contract/verifiers.ts';
import { operation } from '../operation.ts';
import { readVerifier, VerifierParams } from './verifierParams.ts';

export const getVerifier = operation({
  id: 'getVerifier',
  method: 'get',
  path: '/verifiers/:verifier_id',
  access: { verifier: 'view' },
  tag: 'verifiers',
  summary: 'Read a verifier with its policies, or check that it exists',
  params: VerifierParams,
  status: 200,
  result: Verifier,
  head: true,
  errors: ['verifierNotFound'],
  handle: ({ account_id, params: { verifier_id } }, { sql }) => readVerifier(sql, { account_id, verifier_id }),
});
