import { z } from 'zod';
import { Policies } from '../../contract/policies.ts';
import type { RunInput } from '../../contract/runs.ts';
import { Verifications } from '../../contract/verifications.ts';
import type { Verifier } from '../../contract/verifiers.ts';
import { sha256OfJson } from '../../stores/canonicalJson.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { requireMatching } from '../caller.ts';
import { bareWords, ESTIMATE_ERRORS, imagesBody } from '../estimations/estimate.ts';
import { answerOrder } from '../events/answerOrder.ts';
import { imageSources } from '../events/imageSources.ts';
import { imageQuery, imageWords } from '../events/intake/query.ts';
import { type ParsedRequest, readRequest } from '../events/intake/readRequest.ts';
import { withoutOff } from '../events/offPolicies.ts';
import { operation, Reply } from '../operation.ts';
import { queryInt } from '../query.ts';
import type { Services } from '../services.ts';
import { CANDIDATE_ERRORS, candidatesQuery, findKnown, namedCandidates } from './knownCandidates.ts';
import { readVerifier, VerifierParams } from './verifierParams.ts';

const BODY = imagesBody({});

export const verifyImages = operation({
  id: 'verifyImages',
  method: 'post',
  path: '/verifiers/:verifier_id/verifications',
  access: { verifier: 'view' },
  tag: 'verifiers',
  summary: 'Tell whether photos show known persons',
  description:
    'Every face on the photos is held against every candidate: name at least one. A photo that cannot be used is an ' +
    'error of that image in the answer. Sent again with the same Luna-Request-Id, the request is answered as the first time.',
  params: VerifierParams,
  query: z.object({
    ...candidatesQuery,
    ...imageQuery,
    image_type: queryInt(0, 1).default(0).meta({ description: '0 photo, 1 face warp of 250x250 pixels.' }),
  }),
  body: BODY,
  msgpack: true,
  status: 201,
  result: Verifications,
  errors: ['verifierNotFound', ...CANDIDATE_ERRORS, ...ESTIMATE_ERRORS],

  async handle(input, services) {
    const { account_id, params, query } = input;
    const references = namedCandidates(query);
    requireMatching(
      input.caller,
      references.map(({ type }) => type),
    );
    const leave = services.events.dispatcher.admit(account_id);
    try {
      const verifier = await readVerifier(services.sql, { account_id, ...params });
      const form = { form: 'verifications' as const, candidates: [] };
      const parsed = await readRequest(input.body, BODY, bareWords(form, imageWords(query)), [params, query], {
        ...imageSources(services, account_id),
        versions: services.events.descriptorVersions,
        limits: services.events.intakeLimits,
      });
      const prepare = async ({ words, ...rest }: ParsedRequest): Promise<ParsedRequest> => {
        const candidates = await findKnown(services, account_id, references);
        return { ...rest, words: { ...words, answer: { form: 'verifications', candidates } } };
      };
      const { status, body } = await answerOrder(input, { parsed, run: runOf(verifier, services), prepare }, services);
      return new Reply(status, body);
    } finally {
      leave();
    }
  },
});

/** A run under the policies of a verifier; its id stands for a handler's. */
function runOf(
  { account_id, verifier_id, last_update_time, policies }: Verifier,
  { events: { placement }, licensing, settings }: Services,
): Omit<RunInput, 'orders'> {
  const { detect_policy, extract_policy, storage_policy, verification_threshold } = policies;
  const stored = Policies.parse({
    detect_policy,
    extract_policy,
    storage_policy: {
      ...storage_policy,
      event_policy: { store_event: 0 },
      notification_policy: { send_notification: 0 },
    },
  });
  const whole = withoutOff(stored, settings);
  licensing.requireEstimations(whole);
  return {
    account_id,
    handler_id: verifier_id,
    handler_version: last_update_time,
    policies: withoutSecrets(whole),
    policies_sha256: sha256OfJson(whole),
    placement,
    verification_threshold,
  };
}
