import { type GivenReference, RawMatches, RawMatching } from '../../contract/matching.ts';
import { similarityOf } from '../../models/calibration.ts';
import { operation } from '../operation.ts';
import { BODY_VERSIONS } from './bodyVersions.ts';
import { oneVersion, readGiven } from './given.ts';

export const matchRaw = operation({
  id: 'matchRaw',
  method: 'post',
  path: '/matcher/raw',
  tag: 'matcher',
  summary: 'Compare descriptors of the request with each other',
  description: 'Descriptors of faces, or of bodies by their version; all of one version. Nothing is stored.',
  body: { json: RawMatching },
  status: 200,
  result: RawMatches,
  errors: ['descriptorInvalid', 'descriptorVersionUnknown', 'descriptorVersionsMixed'],

  // Computed here: 30 references by 100 candidates are less work than asking the matcher for it.
  handle({ body }, { events: { descriptorVersions } }) {
    const { dimensions, preferred } = descriptorVersions;
    const versions = { dimensions: new Map([...dimensions, ...BODY_VERSIONS.dimensions]), preferred };
    const read = (one: GivenReference) => ({ name: { id: one.id, type: one.type }, ...readGiven(one, versions) });
    const references = body.references.map(read);
    const candidates = body.candidates.map(read);
    const version = oneVersion([...references, ...candidates]) ?? preferred;
    const matches = references.map(({ name: reference, row }) => ({
      reference,
      matches: candidates.map((one) => ({ candidate: one.name, similarity: similarityOf(dot(row, one.row), version) })),
    }));
    return Promise.resolve({ matches });
  },
});

/** Of unit rows, their cosine. */
function dot(a: Float32Array, b: Float32Array): number {
  const sum = a.reduce((before, value, i) => before + value * (b[i] ?? 0), 0);
  return Math.min(1, Math.max(-1, sum));
}
