import { z } from 'zod';
import { Callback } from './callbacks.ts';
import { Candidates } from './candidates.ts';
import { Flag, Id, Tag, Text } from './common.ts';
import { DEEPFAKE, EMOTIONS, ETHNICITIES, LIVENESS, MASKS } from './estimations.ts';
import { FaceQuality } from './faceQuality.ts';

/** What a handler does with a photo: detect, extract, match, tag, store, in this order. Every default is filled in. */
export const POLICY_LIST_MAX = 30;
export const LABEL_MAX = 64;

const Share = z.number().min(0).max(1);
const Angle = z.number().min(0).max(180);
const off = Flag.default(0);
const on = Flag.default(1);
const oneOf = (values: readonly number[]) =>
  z
    .array(z.union(values.map((value) => z.literal(value))))
    .min(1)
    .max(values.length);

const Liveness = z.strictObject({
  estimate: off,
  liveness_threshold: Share.default(0.5),
  quality_threshold: Share.default(0.5).meta({ description: 'Accepted and not used, as in LUNA since 5.78.' }),
  check_quality: off,
});
const Deepfake = z.strictObject({
  estimate: off,
  mode: z.union([z.literal(1), z.literal(2)]).default(1),
  real_threshold: Share.default(0.5),
});
const BodyAttributes = z.strictObject({
  estimate_basic_attributes: off,
  estimate_upper_body: off,
  estimate_lower_body: off,
  estimate_accessories: off,
});

export const DetectPolicy = z
  .strictObject({
    multiface_policy: z
      .union([z.literal(0), z.literal(1), z.literal(2)])
      .default(1)
      .meta({ description: '0 one face only, 1 all faces, 2 the best face.' }),
    detect_face: on,
    detect_body: off,
    estimate_head_pose: off,
    estimate_emotions: off,
    estimate_mask: off,
    estimate_quality: off,
    estimate_gaze: off,
    estimate_eyes_attributes: off,
    estimate_mouth_attributes: off,
    estimate_glasses: off,
    estimate_face_occlusion: off,
    estimate_people_count: off,
    detect_landmarks68: off,
    extract_exif: off,
    yaw_threshold: Angle.default(180),
    pitch_threshold: Angle.default(180),
    roll_threshold: Angle.default(180),
    mask_states: oneOf(MASKS).default([...MASKS]),
    liveness_states: oneOf(LIVENESS).default([...LIVENESS]),
    deepfake_states: oneOf(DEEPFAKE).default([...DEEPFAKE]),
    estimate_liveness: Liveness.prefault({}),
    estimate_deepfake: Deepfake.prefault({}),
    body_attributes: BodyAttributes.prefault({}),
    face_quality: FaceQuality.prefault({}),
  })
  .meta({ id: 'DetectPolicy' });
export type DetectPolicy = z.infer<typeof DetectPolicy>;

export const ExtractPolicy = z
  .strictObject({
    extract_basic_attributes: off,
    extract_face_descriptor: on,
    extract_body_descriptor: off,
    fd_score_threshold: Share.default(0),
  })
  .meta({ id: 'ExtractPolicy' });

/** Which detected faces a step applies to: AND between fields, OR inside a list; empty: all. */
const attributeFilters = {
  gender: Flag.optional(),
  age__gte: z.int().min(0).max(100).optional(),
  age__lt: z.int().min(0).max(101).optional(),
  ethnicities: oneOf(ETHNICITIES).optional(),
  mask: oneOf(MASKS).optional(),
  liveness: oneOf(LIVENESS).optional(),
  emotions: oneOf(EMOTIONS).optional(),
  deepfake: oneOf(DEEPFAKE).optional(),
};
export const AttributeFilters = z.strictObject(attributeFilters).meta({ id: 'AttributeFilters' });
export type AttributeFilters = z.infer<typeof AttributeFilters>;

export const MatchFilter = z.strictObject({
  label: Text(LABEL_MAX).min(1),
  similarity__gte: Share.optional(),
  similarity__lt: z.number().min(0).max(1.000001).optional(),
});
export const Filters = z
  .strictObject({ ...attributeFilters, match: z.array(MatchFilter).min(1).max(POLICY_LIST_MAX).optional() })
  .meta({ id: 'Filters' });
export type Filters = z.infer<typeof Filters>;

export const MatchPolicy = z
  .strictObject({
    label: Text(LABEL_MAX).min(1),
    candidates: Candidates,
    descriptor_type: z.enum(['face', 'body']).default('face'),
    limit: z.int().min(1).max(100).default(3),
    threshold: Share.default(0),
    targets: z.array(Text(64)).min(1).max(32).optional(),
    filters: AttributeFilters.prefault({}),
  })
  .meta({ id: 'MatchPolicy' });
export type MatchPolicy = z.infer<typeof MatchPolicy>;

export const ConditionalTag = z
  .strictObject({ tag: Tag.min(1), filters: Filters.prefault({}) })
  .meta({ id: 'ConditionalTag' });

const filters = Filters.prefault({});
export const DaysTtl = z
  .int()
  .min(1)
  .max(365)
  .or(z.literal(-1))
  .optional()
  .meta({ description: 'Days; -1 or absent: kept.' });

export const StoragePolicy = z
  .strictObject({
    face_sample_policy: z.strictObject({ store_sample: on, ttl: DaysTtl, filters }).prefault({}),
    body_sample_policy: z.strictObject({ store_sample: on, ttl: DaysTtl, filters }).prefault({}),
    image_origin_policy: z
      .strictObject({
        store_image: off,
        use_external_references: off,
        image_format: z.enum(['source', 'jpg']).default('source'),
        ttl: DaysTtl,
        filters,
      })
      .prefault({}),
    attribute_policy: z
      .strictObject({ store_attribute: off, ttl: z.int().min(1).max(86_400).optional(), filters })
      .prefault({}),
    face_policy: z
      .strictObject({
        store_face: off,
        set_sample_as_avatar: on,
        link_to_lists_policy: z
          .array(z.strictObject({ list_id: Id, filters }))
          .max(POLICY_LIST_MAX)
          .default([]),
        filters,
      })
      .prefault({}),
    event_policy: z.strictObject({ store_event: on, wait_saving: on, filters }).prefault({}),
    notification_policy: z.strictObject({ send_notification: on, filters }).prefault({}),
    callbacks: z.array(Callback(filters)).max(POLICY_LIST_MAX).default([]),
  })
  .meta({ id: 'StoragePolicy' });

export const Policies = z
  .strictObject({
    detect_policy: DetectPolicy.prefault({}),
    extract_policy: ExtractPolicy.prefault({}),
    match_policy: z.array(MatchPolicy).max(POLICY_LIST_MAX).default([]),
    conditional_tags_policy: z.array(ConditionalTag).max(POLICY_LIST_MAX).default([]),
    storage_policy: StoragePolicy.prefault({}),
  })
  .meta({ id: 'Policies', description: 'The policies of a handler, every default filled in.' });
export type Policies = z.infer<typeof Policies>;
