import { z } from 'zod';
import { DeepfakePredicted } from '../../contract/estimated.ts';
import { imageQuery, imageWords } from '../events/intake/query.ts';
import { operation } from '../operation.ts';
import { deepfakeQuery, verdictQuery } from './detectionQuery.ts';
import { ESTIMATE_ERRORS, estimate, imagesBody, policiesOf } from './estimate.ts';

const BODY = imagesBody({});

export const predictDeepfake = operation({
  id: 'predictDeepfake',
  method: 'post',
  path: '/deepfake',
  access: { resources: 'deepfake' },
  tag: 'deepfake',
  summary: 'Tell whether faces were made or changed by a program, and keep nothing',
  description: 'As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".',
  query: z.object({
    ...verdictQuery,
    ...deepfakeQuery,
    ...imageQuery,
  }),
  body: BODY,
  msgpack: true,
  status: 200,
  result: DeepfakePredicted,
  errors: ESTIMATE_ERRORS,

  handle: (input, services) =>
    estimate(
      input,
      {
        operation: 'deepfake',
        kind: BODY,
        answer: { form: 'deepfake' },
        words: { ...imageWords(input.query), aggregate: input.query.aggregate === 1 },
        policies() {
          const { deepfake_threshold: real_threshold, multiface_policy } = input.query;
          const estimate_deepfake = { estimate: 1, real_threshold } as const;
          return policiesOf({ multiface_policy, estimate_deepfake });
        },
      },
      services,
    ),
});
