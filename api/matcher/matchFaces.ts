import { FaceMatching, Matches } from '../../contract/matching.ts';
import { operation } from '../operation.ts';
import { matchReferences } from './matching.ts';
import { REFERENCE_ERRORS } from './references.ts';

export const matchFaces = operation({
  id: 'matchFaces',
  method: 'post',
  path: '/matcher/faces',
  access: 'signed-in',
  reads: true,
  tag: 'matcher',
  summary: 'Compare faces with faces, events and attributes',
  description:
    'One item for each reference in the order of the request, in it one for each block of candidates. A reference by ' +
    'external id or track id stands for all faces or events that have it, the oldest first: each gives an item. ' +
    'Compared are the descriptors of the version of those that came along, else of the version that the platform extracts.',
  body: { json: FaceMatching },
  msgpack: true,
  status: 200,
  result: Matches,
  errors: [
    ...REFERENCE_ERRORS,
    ...(['faceNotFound', 'faceExternalIdUnknown', 'faceWithoutAttributes'] as const),
    ...(['descriptorVersionsMixed', 'matcherUnavailable', 'tooBusy'] as const),
  ],

  handle: (input, services) =>
    matchReferences(services, input, {
      versions: services.events.descriptorVersions,
      eventMissing: 'faceDescriptorMissing',
    }),
});
