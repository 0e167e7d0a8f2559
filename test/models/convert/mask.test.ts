import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertMaskFloat } from '../../../models/convert/mask.ts';
import { MODELS_DIR } from '../support.ts';
import { seeded } from './support.ts';

async function answers(bytes: Uint8Array): Promise<Record<string, Float32Array>> {
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const input = new Tensor('float32', seeded(260 * 260 * 3, 0, 1), [1, 260, 260, 3]);
  const { boxes, scores } = await session.run({ [session.inputNames[0] ?? '']: input });
  return { boxes: boxes?.data as Float32Array, scores: scores?.data as Float32Array };
}

(MODELS_DIR ? test : test.skip)('the last three grids answer as they do with all five', async () => {
  const file = readFileSync(join(MODELS_DIR ?? '', 'face_mask_detection.pb'));
  const [all, kept] = [await answers(convertMaskFloat(file, 0)), await answers(convertMaskFloat(file))];
  for (const [name, perAnchor] of [
    ['boxes', 4],
    ['scores', 2],
  ] as const) {
    expect(kept[name]).toHaveLength(460 * perAnchor);
    expect(kept[name]).toEqual(all[name]?.slice(-460 * perAnchor));
  }
});
