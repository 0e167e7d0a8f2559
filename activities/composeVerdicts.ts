import type { z } from 'zod';
import type { ImageStatus } from '../contract/detections.ts';
import type { FaceEstimations } from '../contract/estimations.ts';
import type { DescribedFace } from '../models/request.ts';
import { composeStatus, seenByImage } from './composeDetections.ts';
import type { OrderPlan } from './orderPlan.ts';

interface Verdicts<V> {
  /** Of each image; null where it has an error, as that nobody is on it. */
  readonly images: readonly (z.infer<typeof ImageStatus> & {
    readonly verdict: V | null;
    readonly rect: DescribedFace['rect'] | null;
  })[];
  /** Of all images together, where that was asked for. */
  readonly aggregate: V | undefined;
}

const NOBODY = {
  key: 'faceMissing',
  detail: 'No face was found on the image. Send one that shows the whole face, near and upright.',
} as const;

/** One verdict an image, of requests whose policies leave at most one face an image. */
export function composeVerdicts<V>(plan: OrderPlan, read: (estimations: Partial<FaceEstimations>) => V): Verdicts<V> {
  const { memory, subjects } = plan;
  const seen = seenByImage(plan);
  const [person] = memory.words.aggregate_attributes ? subjects : [];
  return {
    images: memory.images.map((image, n) => {
      const face = seen[n]?.[0]?.face?.face;
      if (!face) return { ...composeStatus(image, NOBODY), verdict: null, rect: null };
      return { ...composeStatus(image), verdict: read(face.estimations ?? {}), rect: face.rect };
    }),
    aggregate: person && read(person.subject.estimations),
  };
}
