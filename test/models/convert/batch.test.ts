import { InferenceSession, Tensor } from 'onnxruntime-node';
import { CONVERTERS } from '../../../models/convert/index.ts';
import { MANIFEST } from '../../../models/manifest.ts';
import { hasAll, readWeights } from '../../../models/sources.ts';
import { MODELS_DIR } from '../support.ts';
import { seeded } from './support.ts';

/** Those that read one photo or frame at a time. */
const SINGLE = ['yunet', 'blazeface', 'nanodet', 'centernet'];
const batched = MANIFEST.models.filter(
  ({ id, sources }) => !SINGLE.includes(id) && sources.some((source) => hasAll(source, MODELS_DIR)),
);

test.each(batched)('$id answers a batch as it answers each image', async (model) => {
  const bytes = CONVERTERS[model.convert](await readWeights(model, { modelsDir: MODELS_DIR }));
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const { width, height, layout, channels } = model.input;
  const depth = channels === 'GREY' ? 1 : 3;
  const sizes = layout === 'NCHW' ? [depth, height ?? 0, width ?? 0] : [height ?? 0, width ?? 0, depth];
  const length = depth * (height ?? 0) * (width ?? 0);
  const images = seeded(2 * length, 0, 1);
  const run = (batch: number, data: Float32Array) =>
    session.run({ [session.inputNames[0] ?? '']: new Tensor('float32', data, [batch, ...sizes]) });
  const together = await run(2, images);
  for (const i of [0, 1]) {
    const alone = await run(1, images.slice(i * length, (i + 1) * length));
    for (const name of Object.values(model.outputs)) {
      const [one, two] = [alone[name]?.data as Float32Array, together[name]?.data as Float32Array];
      expect(two).toHaveLength(2 * one.length);
      const rest = two.subarray(i * one.length);
      const largest = one.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const difference = one.reduce((most, value, n) => Math.max(most, Math.abs(value - (rest[n] ?? Number.NaN))), 0);
      expect(difference).toBeLessThanOrEqual(1e-5 * Math.max(1, largest));
    }
  }
});
