/** Filters, tags and what to store: pure functions of the policies and the facts, run inside the workflow. */
import type { AttributeFilters, Filters } from '../contract/policies.ts';
import type { BestMatch, Decision, Facts, RunPolicies } from '../contract/runs.ts';

/** AND between fields, OR inside a list. A subject without the estimation that a field asks for does not pass. */
export function passes(filters: AttributeFilters, facts: Facts): boolean {
  return (
    (filters.gender === undefined || facts.gender === filters.gender) &&
    (filters.age__gte === undefined || (facts.age !== undefined && facts.age >= filters.age__gte)) &&
    (filters.age__lt === undefined || (facts.age !== undefined && facts.age < filters.age__lt)) &&
    isOneOf(filters.ethnicities, facts.ethnicity) &&
    isOneOf(filters.mask, facts.mask) &&
    isOneOf(filters.liveness, facts.liveness) &&
    isOneOf(filters.emotions, facts.emotion) &&
    isOneOf(filters.deepfake, facts.deepfake)
  );
}

function isOneOf(allowed: readonly number[] | undefined, value: number | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}

/** `match` holds where the best candidate under the label lies in the range; no candidate counts as similarity 0. */
function passesAll({ match, ...attributes }: Filters, facts: Facts, best: readonly BestMatch[]): boolean {
  if (!passes(attributes, facts)) return false;
  return (match ?? []).every(({ label, similarity__gte = 0, similarity__lt = Infinity }) => {
    const similarity = best.find((one) => one.label === label)?.similarity ?? 0;
    return similarity >= similarity__gte && similarity < similarity__lt;
  });
}

/** Indexes of the match policies that apply to a subject. */
export function planMatches(policies: RunPolicies, facts: Facts): number[] {
  return policies.match_policy.flatMap((policy, index) => (passes(policy.filters, facts) ? [index] : []));
}

export function decide(policies: RunPolicies, facts: Facts, best: readonly BestMatch[]): Decision {
  const holds = (filters: Filters) => passesAll(filters, facts, best);
  const storage = policies.storage_policy;
  const face = storage.face_policy.store_face === 1 && holds(storage.face_policy.filters);
  const { link_to_lists_policy } = storage.face_policy;
  return {
    tags: policies.conditional_tags_policy.filter(({ filters }) => holds(filters)).map(({ tag }) => tag),
    sample: storage.face_sample_policy.store_sample === 1 && holds(storage.face_sample_policy.filters),
    body_sample: storage.body_sample_policy.store_sample === 1 && holds(storage.body_sample_policy.filters),
    image: storage.image_origin_policy.store_image === 1 && holds(storage.image_origin_policy.filters),
    attribute: storage.attribute_policy.store_attribute === 1 && holds(storage.attribute_policy.filters),
    face,
    event: storage.event_policy.store_event === 1 && holds(storage.event_policy.filters),
    notify: storage.notification_policy.send_notification === 1 && holds(storage.notification_policy.filters),
    list_ids: face ? link_to_lists_policy.filter(({ filters }) => holds(filters)).map(({ list_id }) => list_id) : [],
    callbacks: storage.callbacks.flatMap(({ enable, filters }, i) => (enable === 1 && holds(filters) ? [i] : [])),
  };
}
