import { z } from 'zod';
import { DetectedFaces } from '../../contract/estimated.ts';
import { imageWords } from '../events/intake/query.ts';
import { operation } from '../operation.ts';
import { detectionQuery, detectPolicyOf } from './detectionQuery.ts';
import { ESTIMATE_ERRORS, estimate, imagesBody, policiesOf } from './estimate.ts';

const BODY = imagesBody({});

export const detectFaces = operation({
  id: 'detectFaces',
  method: 'post',
  path: '/detector',
  access: { face_sample: 'creation' },
  tag: 'detector',
  summary: 'Find faces, and keep a sample of each',
  description:
    'The samples are stored before the answer comes. A photo that cannot be used is an error of that image in the ' +
    'answer. Sent again with the same Luna-Request-Id, the request is answered as the first time and stores nothing.',
  query: z.object(detectionQuery),
  body: BODY,
  msgpack: true,
  status: 201,
  result: DetectedFaces,
  errors: ESTIMATE_ERRORS,

  handle: (input, services) =>
    estimate(
      input,
      {
        operation: 'detector',
        kind: BODY,
        answer: { form: 'detections' },
        words: imageWords(input.query),
        policies: () => policiesOf(detectPolicyOf(input.query), {}, { face_sample_policy: {}, body_sample_policy: {} }),
      },
      services,
    ),
});
