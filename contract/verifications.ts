import { z } from 'zod';
import { Id } from './common.ts';
import { AnsweredImage, ExtractedAttributes, FilteredDetections, Samples } from './detections.ts';
import { SomeOfFace } from './faces.ts';
import { Named, Similarity } from './matching.ts';
import { SomeOfEvent } from './storedEvents.ts';
import type { VerifierPolicies } from './verifiers.ts';

/** Whether two descriptors are taken for those of one person. */
export const isVerified = (
  similarity: number,
  { verification_threshold }: Pick<VerifierPolicies, 'verification_threshold'>,
): boolean => similarity > verification_threshold;

const Status = z.boolean().meta({ description: "Whether the similarity is above the verifier's threshold." });

const Verification = z
  .strictObject({
    face: SomeOfFace.optional(),
    event: SomeOfEvent.optional(),
    attribute: z.strictObject({ attribute_id: Id }).partial().optional(),
    similarity: Similarity,
    status: Status,
  })
  .meta({ id: 'Verification', description: 'One of face, event and attribute: the candidate.' });

/** POST /6/verifiers/{verifier_id}/verifications */
export const Verifications = z
  .strictObject({
    images: z.array(
      z.strictObject({
        ...AnsweredImage.shape,
        detections: z.strictObject({
          face_detections: z.array(
            z.strictObject({
              detection: z.strictObject({ filename: z.string(), sample: Samples.shape.face }),
              face_attributes: ExtractedAttributes.nullable(),
              verifications: z.array(Verification).meta({
                description: 'Every candidate, in the order of the request; without those deleted meanwhile.',
              }),
            }),
          ),
          filtered_detections: FilteredDetections,
        }),
      }),
    ),
  })
  .meta({ id: 'Verifications' });
export type Verifications = z.infer<typeof Verifications>;

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
