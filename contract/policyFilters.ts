import type { AttributeFilters, Filters, Policies } from './policies.ts';
import type { RunPolicies } from './runs.ts';

/** A filter somewhere in the policies; `path` as a caller would write it. */
export interface PlacedFilter {
  readonly path: string;
  readonly filters: AttributeFilters & Pick<Filters, 'match'>;
}

/** Every filter of the policies that looks at a detected face, in the order of the policies. */
export function policyFilters(policies: Policies | RunPolicies): PlacedFilter[] {
  const { match_policy, conditional_tags_policy, storage_policy } = policies;
  const placed = (path: string, items: readonly { filters: PlacedFilter['filters'] }[]): PlacedFilter[] =>
    items.map(({ filters }, index) => ({ path: `${path}.${index}.filters`, filters }));
  const { callbacks, ...single } = storage_policy;
  return [
    ...placed('match_policy', match_policy),
    ...placed('conditional_tags_policy', conditional_tags_policy),
    ...Object.entries(single).map(([name, { filters }]) => ({ path: `storage_policy.${name}.filters`, filters })),
    ...placed('storage_policy.face_policy.link_to_lists_policy', single.face_policy.link_to_lists_policy),
    ...placed('storage_policy.callbacks', callbacks),
  ];
}
