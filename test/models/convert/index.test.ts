import { createHash } from 'node:crypto';
import { CONVERTERS } from '../../../models/convert/index.ts';
import { MANIFEST } from '../../../models/manifest.ts';
import { hasAll, readWeights } from '../../../models/sources.ts';
import { MODELS_DIR } from '../support.ts';

const atHand = MANIFEST.models.filter(({ sources }) => sources.some((source) => hasAll(source, MODELS_DIR)));

test('the models of the npm pack can be made without any folder of weights', () => {
  expect(atHand.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(MANIFEST.packs.npm)));
});

test.each(atHand)('$id converts to the pinned bytes, each time', async (model) => {
  const files = await readWeights(model, { modelsDir: MODELS_DIR });
  const digests = [1, 2].map(() => createHash('sha256').update(CONVERTERS[model.convert](files)).digest('hex'));
  expect(digests).toEqual([model.sha256, model.sha256]);
});

test('a converter says when a source file is missing', () => {
  expect(() => CONVERTERS.facemesh([new Uint8Array()])).toThrow('too few source files');
});
