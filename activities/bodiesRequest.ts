import type { BodyEstimation } from '../contract/bodyEstimations.ts';
import type { AnswerForm } from '../contract/orders.ts';
import type { RunPolicies } from '../contract/runs.ts';
import type { DescribeRequest } from '../models/engine.ts';

type BodyPart = 'detect_body' | 'body_descriptor' | 'body_estimations' | 'body_sample' | 'people_count';

/** What the policies and the answer's form ask about bodies. */
export function bodiesRequest(
  { detect_policy, extract_policy, storage_policy }: RunPolicies,
  answer: AnswerForm,
): Pick<DescribeRequest, BodyPart> {
  const { detect_body, estimate_people_count, body_attributes } = detect_policy;
  const asked: Record<BodyEstimation, 0 | 1> = {
    basic_attributes: body_attributes.estimate_basic_attributes,
    upper_body: body_attributes.estimate_upper_body,
    lower_body: body_attributes.estimate_lower_body,
    accessories: body_attributes.estimate_accessories,
  };
  return {
    detect_body: detect_body === 1,
    body_descriptor: extract_policy.extract_body_descriptor === 1,
    body_estimations: (Object.keys(asked) as BodyEstimation[]).filter((name) => asked[name] === 1),
    body_sample:
      storage_policy.body_sample_policy.store_sample === 1 || (answer.form === 'estimations' && answer.body_warp),
    people_count: estimate_people_count === 1,
  };
}
