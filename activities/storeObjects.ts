import { contentTypeOf } from '../models/origin.ts';
import { type Handover, readOrder } from '../stores/memory/handover.ts';
import type { Inbox } from '../stores/objects/inbox.ts';
import type { ObjectStore } from '../stores/objects/objectStore.ts';
import type { NewObject } from './composeRows.ts';
import type { OrderPlan } from './orderPlan.ts';

interface Deps {
  readonly objects: ObjectStore;
  readonly inbox: Inbox;
  readonly handover: Handover;
}

const daysOf = (ttl: number | undefined): number | null => (ttl === undefined || ttl === -1 ? null : ttl);

/** Writes an order's samples and source images, and says what was written. A repeat writes the same once more. */
export async function storeObjects(deps: Deps, plan: OrderPlan): Promise<NewObject[]> {
  const found = [...samplesOf(plan), ...bodySamplesOf(plan), ...(await originsOf(deps, plan))];
  await Promise.all(found.map(({ bucket, object_id, bytes }) => deps.objects.put(bucket, object_id, bytes)));
  return found;
}

function samplesOf({ subjects, policies }: OrderPlan): NewObject[] {
  const ttl_days = daysOf(policies.storage_policy.face_sample_policy.ttl);
  return subjects.flatMap(({ faces }) =>
    faces.flatMap(({ sample_id, new_sample, face }): NewObject[] => {
      if (!sample_id || !new_sample || !face.sample) return [];
      const { jpeg, ...detection } = face.sample;
      return [
        { bucket: 'faces-samples', object_id: sample_id, content_type: 'image/jpeg', bytes: jpeg, ttl_days, detection },
      ];
    }),
  );
}

function bodySamplesOf({ subjects, policies }: OrderPlan): NewObject[] {
  const ttl_days = daysOf(policies.storage_policy.body_sample_policy.ttl);
  return subjects.flatMap(({ bodies }) =>
    bodies.flatMap(({ sample_id, new_sample, body }): NewObject[] => {
      if (!sample_id || !new_sample || !body.sample) return [];
      const object = { object_id: sample_id, content_type: 'image/jpeg', bytes: body.sample, ttl_days };
      return [{ bucket: 'bodies-samples', ...object, detection: null }];
    }),
  );
}

async function originsOf(deps: Deps, { order, memory, image_ids, policies }: OrderPlan): Promise<NewObject[]> {
  const wanted = [...image_ids.entries()].flatMap(([n, id]) => (id === null ? [] : [{ n, id }]));
  if (wanted.length === 0) return [];
  const { photos } = await readOrder(deps, order.order_id);
  const ttl_days = daysOf(policies.storage_policy.image_origin_policy.ttl);
  return wanted.map(({ n, id }): NewObject => {
    const bytes = memory.images[n]?.origin ?? Buffer.from(photos[n] ?? []);
    const content_type = contentTypeOf(bytes);
    return { bucket: 'images', object_id: id, content_type, bytes, ttl_days, detection: null };
  });
}
