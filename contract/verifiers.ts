import { z } from 'zod';
import { Flag, Id, Text } from './common.ts';
import { DESCRIPTION_MAX } from './handlers.ts';
import { DaysTtl, DetectPolicy, ExtractPolicy } from './policies.ts';

/** The similarity above which two photos show one person, unless the verifier says another. */
const THRESHOLD = 0.9;

const VerifierPolicies = z
  .strictObject({
    detect_policy: DetectPolicy.omit({
      detect_face: true,
      detect_body: true,
      body_attributes: true,
      estimate_people_count: true,
    })
      .meta({ id: 'VerifierDetectPolicy', description: 'Faces are always looked for, bodies never.' })
      .prefault({}),
    extract_policy: ExtractPolicy.pick({ extract_basic_attributes: true, fd_score_threshold: true })
      .meta({ id: 'VerifierExtractPolicy', description: 'The descriptor of a face is always extracted.' })
      .prefault({}),
    storage_policy: z
      .strictObject({
        face_sample_policy: z.strictObject({ store_sample: Flag.default(1), ttl: DaysTtl }).prefault({}),
        attribute_policy: z
          .strictObject({ store_attribute: Flag.default(0), ttl: z.int().min(1).max(86_400).optional() })
          .prefault({}),
      })
      .meta({ id: 'VerifierStoragePolicy' })
      .prefault({}),
    verification_threshold: z
      .number()
      .min(0)
      .max(1)
      .default(THRESHOLD)
      .meta({ description: 'The status of a verification is true above this similarity.' }),
  })
  .meta({ id: 'VerifierPolicies', description: 'The policies of a verifier, every default filled in.' });
export type VerifierPolicies = z.infer<typeof VerifierPolicies>;

/** The body that creates or replaces a verifier: whole, since policies left out get their defaults. */
export const NewVerifier = z
  .strictObject({ description: Text(DESCRIPTION_MAX).default(''), policies: VerifierPolicies.prefault({}) })
  .meta({ id: 'NewVerifier' });

export const Verifier = z
  .strictObject({
    verifier_id: Id,
    account_id: Id,
    description: z.string(),
    policies: VerifierPolicies,
    create_time: z.iso.datetime(),
    last_update_time: z.iso.datetime().meta({ description: 'Also its version: it grows with each replacement.' }),
  })
  .meta({ id: 'Verifier', description: 'How photos are held against known persons.' });
export type Verifier = z.infer<typeof Verifier>;
