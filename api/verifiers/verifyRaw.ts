import { RawMatching } from '../../contract/matching.ts';
import { isVerified, RawVerifications } from '../../contract/verifications.ts';
import { compareGiven } from '../matcher/compareGiven.ts';
import { operation } from '../operation.ts';
import { readVerifier, VerifierParams } from './verifierParams.ts';

export const verifyRaw = operation({
  id: 'verifyRaw',
  method: 'post',
  path: '/verifiers/:verifier_id/raw',
  access: { verifier: 'view' },
  reads: true,
  tag: 'verifiers',
  summary: 'Hold descriptors of the request against each other',
  description: "As POST /6/matcher/raw, with a status by the verifier's threshold. Of faces only; nothing is stored.",
  params: VerifierParams,
  body: { json: RawMatching },
  msgpack: true,
  status: 200,
  result: RawVerifications,
  errors: ['verifierNotFound', 'descriptorInvalid', 'descriptorVersionUnknown', 'descriptorVersionsMixed'],

  async handle({ account_id, params: { verifier_id }, body }, { sql, events }) {
    const { policies } = await readVerifier(sql, { account_id, verifier_id });
    const compared = compareGiven(body, events.descriptorVersions);
    return {
      matches: compared.map(({ reference, matches }) => ({
        reference,
        matches: matches.map((one) => ({ ...one, status: isVerified(one.similarity, policies) })),
      })),
    };
  },
});
