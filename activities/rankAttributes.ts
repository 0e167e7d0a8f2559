import type { MatchAnswer, MatcherClient } from '../matcher/client.ts';
import type { AttributeStore } from '../stores/redis/attributes.ts';

interface Query {
  readonly account_id: string;
  readonly descriptor_version: number;
  readonly descriptors: Float32Array;
  readonly dimensions: number;
  readonly limit: number;
  readonly threshold: number;
}

/** Compares descriptors with temporary attributes, whose descriptors only Redis knows. Expired ones match nobody. */
export async function rankAttributes(
  { matcher, attributes }: { matcher: MatcherClient; attributes: AttributeStore },
  query: Query,
  attribute_ids: readonly string[],
): Promise<Pick<MatchAnswer, 'results'>> {
  const kept = await attributes.getMany(query.account_id, attribute_ids);
  const usable = kept.flatMap((attribute) => {
    const found = attribute.descriptors.find((one) => one.descriptor_version === query.descriptor_version);
    return found ? [{ id: attribute.attribute_id, data: found.descriptor }] : [];
  });
  if (usable.length === 0) return { results: [] };
  const rows = new Float32Array(usable.length * query.dimensions);
  for (const [i, { data }] of usable.entries()) rows.set(data, i * query.dimensions);
  return matcher.rank({ ...query, rows, ids: usable.map(({ id }) => id) });
}
