import type { Verifications } from '../contract/verifications.ts';
import { composeFiltered, composeImages, composeSamples, timesSeen } from './composeDetections.ts';
import { composeAttributes } from './composeEvents.ts';
import type { OrderPlan } from './orderPlan.ts';

type Found = Verifications['images'][number]['detections']['face_detections'];

/** The answer to a verification: the faces on each image, and how each compares with the candidates. */
export function composeVerifications(plan: OrderPlan): Verifications {
  const { memory, subjects } = plan;
  const found = subjects.flatMap((planned) =>
    timesSeen(planned).map((seen) => {
      const { filename = '' } = memory.images[seen.image] ?? {};
      const shown = {
        detection: { filename, sample: composeSamples(seen).face },
        face_attributes: composeAttributes(planned),
        verifications: planned.subject.verifications ?? [],
      };
      return { image: seen.image, shown };
    }),
  );
  return {
    images: composeImages(plan).map((image, n) => ({
      ...image,
      detections: {
        face_detections: found.flatMap(({ image: at, shown }): Found => (at === n ? [shown] : [])),
        filtered_detections: composeFiltered({ ...memory, filtered: memory.filtered.filter((one) => one.image === n) }),
      },
    })),
  };
}
