import { MANIFEST, modelById, parseManifest } from '../../models/manifest.ts';

test('a pack must name models that exist and do the task', () => {
  const packs = { ...MANIFEST.packs, npm: { ...MANIFEST.packs.npm, face_mesh: 'blazeface' } };
  expect(() => parseManifest({ ...MANIFEST, packs })).toThrow('a pack names a model');
});

test('an unknown field is refused', () => {
  expect(() => parseManifest({ ...MANIFEST, extra: 1 })).toThrow('extra');
});

test('a model that is not listed is refused', () => {
  expect(() => modelById('sface')).toThrow('the manifest has no model sface');
});

test('descriptors have a version of their own each', () => {
  const versions = MANIFEST.models.filter(({ task }) => task === 'face_descriptor').map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
});
