import { z } from 'zod';
import { Named, Similarity } from './matching.ts';
import type { VerifierPolicies } from './verifiers.ts';

/** Whether two descriptors are taken for those of one person. */
export const isVerified = (
  similarity: number,
  { verification_threshold }: Pick<VerifierPolicies, 'verification_threshold'>,
): boolean => similarity > verification_threshold;

const Status = z.boolean().meta({ description: "Whether the similarity is above the verifier's threshold." });

export const RawVerifications = z
  .strictObject({
    matches: z.array(
      z.strictObject({
        reference: Named,
        matches: z
          .array(z.strictObject({ candidate: Named, similarity: Similarity, status: Status }))
          .meta({ description: 'Every candidate, in the order of the request.' }),
      }),
    ),
  })
  .meta({ id: 'RawVerifications' });
