import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONVERTERS } from '../../../models/convert/index.ts';
import { MANIFEST } from '../../../models/manifest.ts';
import { MODELS_DIR } from '../support.ts';

const place = (model: (typeof MANIFEST.models)[number], path: string): string =>
  model.source.kind === 'npm' ? join('node_modules', model.source.package, path) : join(MODELS_DIR ?? 'none', path);
const atHand = MANIFEST.models.filter((model) =>
  model.source.files.every(({ path }) => existsSync(place(model, path))),
);

test('the models of the npm pack can be made without any folder of weights', () => {
  expect(atHand.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(MANIFEST.packs.npm)));
});

test.each(atHand)('$id converts to the pinned bytes, each time', (model) => {
  const files = model.source.files.map(({ path }) => readFileSync(place(model, path)));
  const digests = [1, 2].map(() => createHash('sha256').update(CONVERTERS[model.convert](files)).digest('hex'));
  expect(digests).toEqual([model.sha256, model.sha256]);
});

test('a converter says when a source file is missing', () => {
  expect(() => CONVERTERS.facemesh([new Uint8Array()])).toThrow('too few source files');
});
