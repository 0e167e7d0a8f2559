import { z } from 'zod';
import { LivenessPredicted } from '../../contract/estimated.ts';
import { imageQuery, imageWords } from '../events/intake/query.ts';
import { operation } from '../operation.ts';
import { livenessQuery, verdictQuery } from './detectionQuery.ts';
import { ESTIMATE_ERRORS, estimate, imagesBody, policiesOf } from './estimate.ts';

const BODY = imagesBody({});

export const predictLiveness = operation({
  id: 'predictLiveness',
  method: 'post',
  path: '/liveness',
  access: { resources: 'liveness' },
  tag: 'liveness',
  summary: 'Tell whether images show a person or a picture of one, and keep nothing',
  description: 'One face of each image is judged. An image without a face has an error.',
  query: z.object({
    ...verdictQuery,
    ...livenessQuery,
    ...imageQuery,
  }),
  body: BODY,
  msgpack: true,
  status: 200,
  result: LivenessPredicted,
  errors: ESTIMATE_ERRORS,

  handle: (input, services) =>
    estimate(
      input,
      {
        operation: 'liveness',
        kind: BODY,
        answer: { form: 'liveness' },
        words: { ...imageWords(input.query), aggregate: input.query.aggregate === 1 },
        policies() {
          const { liveness_threshold, quality_threshold, multiface_policy } = input.query;
          const estimate_liveness = { estimate: 1, liveness_threshold, quality_threshold } as const;
          return policiesOf({ multiface_policy, estimate_liveness });
        },
      },
      services,
    ),
});
