import { BodyMatching, Matches } from '../../contract/matching.ts';
import { operation } from '../operation.ts';
import { BODY_VERSIONS } from './bodyVersions.ts';
import { matchReferences } from './matching.ts';
import { REFERENCE_ERRORS } from './references.ts';

export const matchBodies = operation({
  id: 'matchBodies',
  method: 'post',
  path: '/matcher/bodies',
  access: 'signed-in',
  reads: true,
  tag: 'matcher',
  summary: 'Compare bodies with those of events',
  description:
    'As POST /6/matcher/faces. Only events keep body descriptors: an attribute is refused with 22018. The similarity ' +
    'says how much two bodies are dressed alike.',
  body: { json: BodyMatching },
  msgpack: true,
  status: 200,
  result: Matches,
  errors: [...REFERENCE_ERRORS, 'eventBodyDescriptorMissing', 'matcherUnavailable', 'tooBusy'],

  handle: (input, services) =>
    matchReferences(services, input, { versions: BODY_VERSIONS, eventMissing: 'eventBodyDescriptorMissing' }),
});
