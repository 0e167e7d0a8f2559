import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { FaceEstimations } from '../../../contract/estimations.ts';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import type { DescribedFace } from '../../../models/request.ts';
import { FIND, MODELS_DIR, PIXELS_MAX, pack } from '../support.ts';

const FOLDER = process.env['FACET_FACES_DIR'];

// Without FACET_FACES_DIR and FACET_MODELS_DIR these are skipped: photos and weights are not part of this repository.
(FOLDER && MODELS_DIR ? describe : describe.skip)('portraits of FACET_FACES_DIR', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack('standard'), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  const portrait = (file: string): Buffer => readFileSync(`${FOLDER}/${file}.jpg`);
  const look = async (bytes: Uint8Array): Promise<{ face: DescribedFace | undefined; told: FaceEstimations }> => {
    const { faces } = await pipeline.describe(bytes, {
      ...FIND,
      head_pose: true,
      landmarks68: true,
      estimations: ['emotions', 'glasses', 'eyes_attributes', 'mouth_attributes', 'gaze'],
    });
    const [face] = faces.sort((a, b) => b.rect.width - a.rect.width);
    return { face, told: FaceEstimations.parse(face?.estimations) };
  };

  test('glasses are seen where they are worn', async () => {
    for (const file of ['detection1', 'detection3']) {
      expect((await look(portrait(file))).told.glasses).toEqual({ glasses: 'glasses' });
    }
    for (const file of [
      'detection2',
      'Family1-Dad1',
      'Family1-Mom1',
      'Family1-Son1',
      'Family2-Lady1',
      'Family3-Lady1',
    ]) {
      expect((await look(portrait(file))).told.glasses).toEqual({ glasses: 'no_glasses' });
    }
  });

  test('glasses are seen on a face sample too', async () => {
    for (const [file, worn] of [
      ['detection1', 'glasses'],
      ['Family1-Mom1', 'no_glasses'],
    ] as const) {
      const { faces } = await pipeline.describe(portrait(file), { ...FIND, sample: true });
      const sample = faces[0]?.sample?.jpeg ?? Buffer.alloc(0);
      const again = await pipeline.describe(sample, { ...FIND, image_type: 1, estimations: ['glasses'] });
      expect(again.faces[0]?.estimations).toEqual({ glasses: { glasses: worn } });
    }
  });

  test('glasses that let a sixth of the light through are sunglasses, and hide the eyes', async () => {
    const { face } = await look(portrait('detection1'));
    const points = face?.landmarks68 ?? [];
    const lenses = [36, 42].map((corner) => {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [points[corner], points[corner + 3]];
      return { x: (ax + bx) / 2, y: (ay + by) / 2, radius: Math.hypot(ax - bx, ay - by) };
    });
    const { data, info } = await sharp(portrait('detection1')).raw().toBuffer({ resolveWithObject: true });
    for (let i = 0; i < data.length; i++) {
      const pixel = Math.floor(i / info.channels);
      const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
      // Bytes of sRGB at 0.43 have about a sixth of the light.
      if (lenses.some((lens) => Math.hypot(x - lens.x, y - lens.y) < lens.radius)) data[i] = (data[i] ?? 0) * 0.43;
    }
    const { width, height, channels } = info;
    const dark = await sharp(data, { raw: { width, height, channels } }).png().toBuffer();
    const { told } = await look(dark);
    expect(told.glasses).toEqual({ glasses: 'sunglasses' });
    expect(told.eyes_attributes).toMatchObject({ left_eye: { state: 'occluded' }, right_eye: { state: 'occluded' } });
    expect(told.gaze).toBe('unavailable');
  });

  const mouth = ({ mouth_attributes }: FaceEstimations) => {
    if (typeof mouth_attributes !== 'object') throw new Error(`mouth_attributes: ${mouth_attributes}`);
    return mouth_attributes;
  };
  const gazeYaw = ({ gaze }: FaceEstimations): number => (typeof gaze === 'object' ? gaze.yaw : Number.NaN);

  test('laughing faces are happy and smile, earnest ones do not', async () => {
    for (const file of ['Family1-Mom1', 'Family2-Lady1', 'Family3-Man1', 'detection2']) {
      const { told } = await look(portrait(file));
      expect(told.emotions).toMatchObject({ predominant_emotion: 'happiness' });
      expect(mouth(told).smile).toBeGreaterThan(0.9);
    }
    const { told } = await look(portrait('detection4'));
    expect(told.emotions).toMatchObject({ predominant_emotion: 'neutral' });
    expect(mouth(told).smile).toBeLessThan(0.2);
  });

  test('a wide open mouth is more open than one that shows its teeth', async () => {
    const opened = async (file: string): Promise<number> => mouth((await look(portrait(file))).told).opened;
    expect(await opened('Family1-Daughter2')).toBeGreaterThan(0.55);
    expect(await opened('Family1-Mom1')).toBeLessThan(0.5);
    expect(await opened('Family1-Daughter3')).toBeLessThan(0.3);
  });

  test('the gaze leaves a turned head for the camera, or goes with it', async () => {
    const into = await look(portrait('Family2-Lady2'));
    expect(into.face?.head_pose?.yaw).toBeGreaterThan(15);
    expect(Math.abs(gazeYaw(into.told))).toBeLessThan(8);
    expect(gazeYaw((await look(portrait('detection3'))).told)).toBeGreaterThan(30);
  });
});
