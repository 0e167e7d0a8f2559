import { MANIFEST, modelById, parseManifest } from '../../models/manifest.ts';

test('a pack must name models that exist and do the task', () => {
  const packs = { ...MANIFEST.packs, npm: { ...MANIFEST.packs.npm, face_mesh: 'blazeface' } };
  expect(() => parseManifest({ ...MANIFEST, packs })).toThrow('a pack names blazeface for face_mesh');
});

test('an unknown field is refused', () => {
  expect(() => parseManifest({ ...MANIFEST, extra: 1 })).toThrow('extra');
});

test('a model that is not listed is refused', () => {
  expect(() => modelById('sface')).toThrow('the manifest has no model sface; it has yunet');
});

test('descriptors have a version of their own each', () => {
  const versions = MANIFEST.models.filter(({ task }) => task === 'face_descriptor').map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
});

const [yunet] = MANIFEST.models;

test.each([
  ['a source without one file for each of the weights', { weights: [] }, 'weights'],
  ['a detector without a decoder', { decode: undefined }, 'model yunet: a detector needs "decode"'],
  ['an output that the decoder reads', { outputs: {} }, 'model yunet: "outputs" names no classes_8'],
  ['a mean for each channel', { input: { ...yunet?.input, mean: [0] } }, 'one number for each channel'],
  ['a plain http address', { sources: [{ kind: 'url', files: ['http://models.example/yunet.onnx'] }] }, 'https only'],
  ['a path out of the folder', { sources: [{ kind: 'folder', origin: '', files: ['../a.onnx'] }] }, 'files'],
  ['an id of another model', { id: 'blazeface' }, 'two models have the id blazeface'],
])('refused: %s', (_what, change, message) => {
  const models = MANIFEST.models.map((model) => (model === yunet ? { ...model, ...change } : model));
  expect(() => parseManifest({ ...MANIFEST, models })).toThrow(message);
});

test('a descriptor needs all that matching reads', () => {
  const bare = ({ calibration, ...model }: (typeof MANIFEST.models)[number]) =>
    model.task === 'face_descriptor' ? model : { ...model, calibration };
  expect(() => parseManifest({ ...MANIFEST, models: MANIFEST.models.map(bare) })).toThrow(
    'a descriptor needs "calibration"',
  );
});

test('a descriptor is named once in a pack', () => {
  const npm = { ...MANIFEST.packs.npm, extra_face_descriptors: ['dlib-128'] };
  expect(() => parseManifest({ ...MANIFEST, packs: { ...MANIFEST.packs, npm } })).toThrow('a face descriptor twice');
});
