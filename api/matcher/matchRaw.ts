import { RawMatches, RawMatching } from '../../contract/matching.ts';
import { operation } from '../operation.ts';
import { BODY_VERSIONS } from './bodyVersions.ts';
import { compareGiven } from './compareGiven.ts';

export const matchRaw = operation({
  id: 'matchRaw',
  method: 'post',
  path: '/matcher/raw',
  access: { face: 'matching' },
  reads: true,
  tag: 'matcher',
  summary: 'Compare descriptors of the request with each other',
  description: 'Descriptors of faces, or of bodies by their version; all of one version. Nothing is stored.',
  body: { json: RawMatching },
  msgpack: true,
  status: 200,
  result: RawMatches,
  errors: ['descriptorInvalid', 'descriptorVersionUnknown', 'descriptorVersionsMixed'],

  handle({ body }, { events: { descriptorVersions } }) {
    const { dimensions, preferred } = descriptorVersions;
    const versions = { dimensions: new Map([...dimensions, ...BODY_VERSIONS.dimensions]), preferred };
    return Promise.resolve({ matches: compareGiven(body, versions) });
  },
});
