import { z } from 'zod';
import { neededToDetect } from '../../contract/neededEstimations.ts';
import { NewVerifier } from '../../contract/verifiers.ts';
import * as verifiers from '../../stores/postgres/verifiers.ts';
import { checkModels } from '../handlers/checkModels.ts';
import { operation } from '../operation.ts';
import { VerifierParams, verifierMissing } from './verifierParams.ts';

export const replaceVerifier = operation({
  id: 'replaceVerifier',
  method: 'put',
  path: '/verifiers/:verifier_id',
  access: { verifier: 'modification' },
  tag: 'verifiers',
  summary: 'Replace a whole verifier',
  description: 'Policies left out get their defaults, not their old values. Requests under way keep the old policies.',
  params: VerifierParams,
  body: { json: NewVerifier },
  status: 204,
  result: z.void(),
  errors: ['badBody', 'verifierNotFound'],

  async handle({ account_id, params: { verifier_id }, body }, { sql, engine }) {
    checkModels(neededToDetect(body.policies), engine);
    if (!(await verifiers.replaceVerifier(sql, { account_id, verifier_id, ...body }))) {
      throw verifierMissing(verifier_id);
    }
  },
});
