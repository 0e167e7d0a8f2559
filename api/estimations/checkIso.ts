import { z } from 'zod';
import { IsoChecked } from '../../contract/estimated.ts';
import { FaceQuality } from '../../contract/faceQuality.ts';
import { imageQuery, imageWords } from '../events/intake/query.ts';
import { operation } from '../operation.ts';
import { parsePart } from '../validation.ts';
import { Multiface } from './detectionQuery.ts';
import { ESTIMATE_ERRORS, estimate, imagesBody, policiesOf } from './estimate.ts';

const Checks = FaceQuality.shape.checks;
const BODY = imagesBody({
  checks: Checks.optional().meta({
    description: 'Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.',
  }),
});

export const checkIso = operation({
  id: 'checkIso',
  method: 'post',
  path: '/iso',
  access: { resources: 'iso' },
  tag: 'iso',
  summary: 'Hold faces against ISO/IEC 19794-5, and keep nothing',
  description:
    'A face passes when every check holds that could be made; a check without a model is "unavailable". The thresholds ' +
    'are those of docs/models.md unless `checks` says otherwise, in a form or in a JSON body.',
  query: z.object({ multiface_policy: Multiface.prefault(1), ...imageQuery }),
  body: BODY,
  msgpack: true,
  status: 200,
  result: IsoChecked,
  errors: ESTIMATE_ERRORS,

  handle: (input, services) =>
    estimate(
      input,
      {
        operation: 'iso',
        kind: BODY,
        answer: { form: 'iso' },
        words: imageWords(input.query),
        policies({ checks: given = {} }) {
          const checks = parsePart(Checks, given, 'checks', 'badBody');
          const { multiface_policy } = input.query;
          return policiesOf({ multiface_policy, face_quality: { estimate: 1, checks } });
        },
      },
      services,
    ),
});
