import { z } from 'zod';
import { Estimated } from '../../contract/estimated.ts';
import type { AnswerForm } from '../../contract/orders.ts';
import { imageWords } from '../events/intake/query.ts';
import { operation } from '../operation.ts';
import { queryFlag } from '../query.ts';
import { detectionQuery, detectPolicyOf, off, Share } from './detectionQuery.ts';
import { ESTIMATE_ERRORS, estimate, imagesBody, policiesOf } from './estimate.ts';

const BODY = imagesBody({});

const Query = z.object({
  ...detectionQuery,
  detect_face: queryFlag().prefault(1),
  detect_body: off(),
  estimate_face_occlusion: off(),
  estimate_basic_attributes: off(),
  estimate_face_descriptor: off(),
  estimate_face_warp: off().meta({ description: '1: answers the sample of each face.' }),
  estimate_body_descriptor: off(),
  estimate_body_warp: off().meta({ description: '1: answers the sample of each body.' }),
  estimate_body_basic_attributes: off(),
  estimate_upper_body: off(),
  estimate_lower_body: off(),
  estimate_accessories: off(),
  estimate_deepfake: off(),
  estimate_people_count: off(),
  people_count_coordinates: queryFlag().prefault(1),
  estimate_image_modification: off(),
  score_threshold: Share.prefault(0).meta({ description: 'Faces whose descriptor has a lower score are left out.' }),
  aggregate_attributes: off().meta({ description: '1: all images show one person; answers that as well.' }),
});
type Query = z.infer<typeof Query>;

export const estimateImages = operation({
  id: 'estimateImages',
  method: 'post',
  path: '/sdk',
  access: { resources: 'sdk' },
  tag: 'sdk',
  summary: 'Estimate what can be told from images, and keep nothing',
  description:
    'What no model of this installation can tell is answered "unavailable". Nothing is kept: neither images, samples ' +
    'and descriptors nor the answer, so that a Luna-Request-Id that is sent again is worked on again.',
  query: Query,
  body: BODY,
  msgpack: true,
  status: 200,
  result: Estimated,
  errors: ESTIMATE_ERRORS,

  handle: (input, services) =>
    estimate(
      input,
      {
        operation: 'sdk',
        kind: BODY,
        answer: answerForm(input.query),
        words: { ...imageWords(input.query), aggregate: input.query.aggregate_attributes === 1 },
        policies: () => policies(input.query),
      },
      services,
    ),
});

function answerForm(query: Query): AnswerForm {
  return {
    form: 'estimations',
    face_descriptor: query.estimate_face_descriptor === 1,
    face_warp: query.estimate_face_warp === 1,
    body_warp: query.estimate_body_warp === 1,
    people_coordinates: query.people_count_coordinates === 1,
    image_modification: query.estimate_image_modification === 1,
  };
}

function policies(query: Query): ReturnType<typeof policiesOf> {
  return policiesOf(
    {
      ...detectPolicyOf(query, query.estimate_deepfake),
      detect_face: query.detect_face,
      detect_body: query.detect_body,
      estimate_face_occlusion: query.estimate_face_occlusion,
      estimate_people_count: query.estimate_people_count,
      body_attributes: {
        estimate_basic_attributes: query.estimate_body_basic_attributes,
        estimate_upper_body: query.estimate_upper_body,
        estimate_lower_body: query.estimate_lower_body,
        estimate_accessories: query.estimate_accessories,
      },
    },
    {
      extract_basic_attributes: query.estimate_basic_attributes,
      extract_face_descriptor: query.score_threshold > 0 ? 1 : query.estimate_face_descriptor,
      extract_body_descriptor: query.estimate_body_descriptor,
      fd_score_threshold: query.score_threshold,
    },
  );
}
