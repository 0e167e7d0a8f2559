import type { AttributeStore } from '../stores/redis/attributes.ts';
import { allDescriptors } from './memory.ts';
import type { OrderPlan } from './orderPlan.ts';

/** Keeps what the policies want as temporary attributes, for the policies' time to live. */
export async function storeAttributes(attributes: AttributeStore, plan: OrderPlan): Promise<void> {
  const { ttl } = plan.policies.storage_policy.attribute_policy;
  await Promise.all(
    plan.subjects.map(async ({ attribute_id, subject, faces }) => {
      if (!attribute_id) return;
      const samples = faces.flatMap(({ sample_id }) => sample_id ?? []);
      await attributes.put(
        {
          attribute_id,
          account_id: plan.run.account_id,
          create_time: plan.create_time,
          gender: subject.basic_attributes?.gender ?? null,
          age: subject.basic_attributes?.age ?? null,
          ethnicity: null,
          descriptors: allDescriptors(subject).map(({ version, data }) => ({
            descriptor_version: version,
            descriptor: data,
          })),
          descriptor_samples: subject.descriptor ? samples : [],
          basic_attributes_samples: subject.basic_attributes ? samples : [],
        },
        ttl,
      );
    }),
  );
}
