import sharp from 'sharp';
import { type FaceEstimation, FaceEstimations } from '../../../contract/estimations.ts';
import { createPipeline, type Pipeline } from '../../../models/pipeline.ts';
import type { DescribedFace } from '../../../models/request.ts';
import { FIND, PACKS, PIXELS_MAX, pack, photo } from '../support.ts';

const NAMES: FaceEstimation[] = [
  'emotions',
  'mask',
  'face_occlusion',
  'glasses',
  'eyes_attributes',
  'mouth_attributes',
  'gaze',
];
const REQUEST = { ...FIND, estimations: NAMES, head_pose: true };

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  /** From left to right. */
  const look = async (bytes: Uint8Array): Promise<DescribedFace[]> =>
    (await pipeline.describe(bytes, REQUEST)).faces.sort((a, b) => a.rect.x - b.rect.x);
  const parsed = (face: DescribedFace | undefined): FaceEstimations => FaceEstimations.parse(face?.estimations);

  test('every face has every estimation in its shape', async () => {
    for (const number of [1, 3, 5]) {
      for (const face of await look(photo(number))) {
        const { emotions, mask, face_occlusion, glasses } = parsed(face);
        expect(Object.keys(face.estimations ?? {})).toEqual(NAMES);
        expectShares(emotions, 'predominant_emotion');
        if (name === 'npm') expect([mask, face_occlusion, glasses]).toEqual(Array(3).fill('unavailable'));
        else {
          expectShares(mask, 'predominant_mask');
          expectShares(face_occlusion, 'predominant_occlusion');
        }
      }
    }
  });

  test('nobody on the six photos wears a mask', async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      for (const face of await look(photo(number))) {
        const { mask, face_occlusion, mouth_attributes } = parsed(face);
        const told = [
          typeof mask === 'object' ? mask.predominant_mask : mask,
          typeof face_occlusion === 'object' ? face_occlusion.predominant_occlusion : face_occlusion,
        ];
        expect(told).toEqual(name === 'npm' ? ['unavailable', 'unavailable'] : ['missing', 'clear']);
        const occluded = typeof mouth_attributes === 'object' ? mouth_attributes.occluded : undefined;
        if (name === 'npm') expect(occluded).toBe('unavailable');
        else expect(occluded).toBeLessThan(0.3);
      }
    }
  });

  test('lowered lids are closed eyes, the others are open', async () => {
    const women = await look(photo(2)); // Seen from the side, which BlazeFace misses; looking down; looking down.
    const down = women.at(-1);
    expect(states(parsed(down))).toEqual(['closed', 'closed']);
    if (name === 'standard') expect(states(parsed(women[0]))[0]).toBe('occluded');
    expect(parsed(down).gaze).toBe('unavailable');
    for (const face of await look(photo(3))) expect(states(parsed(face))).toEqual(['open', 'open']);
  });

  test('iris and lids lie in the eye', async () => {
    for (const face of await look(photo(6))) {
      const { eyes_attributes } = parsed(face);
      if (typeof eyes_attributes !== 'object') throw new Error('no eyes');
      for (const [i, eye] of [eyes_attributes.left_eye, eyes_attributes.right_eye].entries()) {
        expect([eye.iris_landmarks.length, eye.eyelid_landmarks.length]).toEqual([5, 16]);
        const [x, y] = face.landmarks5[i] ?? [0, 0];
        for (const point of [...eye.iris_landmarks, ...eye.eyelid_landmarks]) {
          expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(face.rect.width / 5);
        }
        const [inner, outer] = [eye.eyelid_landmarks[0]?.[0] ?? 0, eye.eyelid_landmarks[8]?.[0] ?? 0];
        expect(i === 0 ? inner - outer : outer - inner).toBeGreaterThan(0);
        expect(eye.eyelid_landmarks[12]?.[1]).toBeLessThan(eye.eyelid_landmarks[4]?.[1] ?? 0);
      }
    }
  });

  test('a mirrored photo mirrors eyes and gaze and keeps the rest', async () => {
    const small = await sharp(photo(3)).resize(1600).png().toBuffer();
    const straight = await look(small);
    const mirrored = (await look(await sharp(small).flop().png().toBuffer())).reverse();
    expect(mirrored).toHaveLength(straight.length);
    for (const [i, face] of straight.entries()) {
      const [one, other] = [parsed(face), parsed(mirrored[i])];
      expect(states(other)).toEqual(states(one).reverse());
      expect(other.glasses).toEqual(one.glasses);
      expect(predominantEmotion(other)).toBe(predominantEmotion(one));
      const [[yaw, pitch], [otherYaw, otherPitch]] = [angles(one), angles(other)];
      expect(Math.abs(yaw + otherYaw)).toBeLessThan(6);
      expect(Math.abs(pitch - otherPitch)).toBeLessThan(6);
      const [mouth, otherMouth] = [one.mouth_attributes, other.mouth_attributes];
      if (typeof mouth !== 'object' || typeof otherMouth !== 'object') throw new Error('no mouth');
      expect(Math.abs(mouth.opened - otherMouth.opened)).toBeLessThan(0.1);
      expect(Math.abs(mouth.smile - otherMouth.smile)).toBeLessThan(0.2);
    }
  });

  test('EXIF turns by 90, 180 and 270 change nothing', async () => {
    const upright = await sharp(photo(6)).resize(1280).png().toBuffer();
    const wanted = (await look(upright)).map(parsed);
    for (const [angle, orientation] of [
      [270, 6],
      [180, 3],
      [90, 8],
    ] as const) {
      const pixels = await sharp(upright).rotate(angle).png().toBuffer();
      const turned = await sharp(pixels).withMetadata({ orientation }).png().toBuffer();
      expect((await look(turned)).map(parsed)).toEqual(wanted);
    }
  });

  test('eyes that look into the camera from a turned head have less yaw than the head', async () => {
    const [left] = await look(photo(3));
    expect(left?.head_pose?.yaw).toBeLessThan(-10);
    expect(Math.abs(angles(parsed(left))[0])).toBeLessThan(8);
    const lean = (await look(photo(4)))[0];
    expect(lean?.head_pose?.yaw).toBeGreaterThan(18);
    expect(angles(parsed(lean))[0]).toBeLessThan(14);
  });

  test('a face sample gives about the estimations of its photo', async () => {
    const { faces } = await pipeline.describe(photo(3), { ...REQUEST, sample: true });
    for (const face of faces) {
      const again = await pipeline.describe(face.sample?.jpeg ?? Buffer.alloc(0), { ...REQUEST, image_type: 1 });
      const [one, other] = [parsed(face), parsed(again.faces[0])];
      expect(predominantEmotion(other)).toBe(predominantEmotion(one));
      expect(states(other)).toEqual(states(one));
      if (name !== 'npm') expect(other.mask).toMatchObject({ predominant_mask: 'missing' });
      expect(Math.abs(angles(one)[0] - angles(other)[0])).toBeLessThan(8);
    }
  });

  test('another pipeline, in another order, gives the same numbers', async () => {
    const [first, second] = [await look(photo(5)), await look(photo(6))];
    const other = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
    const again = async (number: number) =>
      (await other.describe(photo(number), REQUEST)).faces.sort((a, b) => a.rect.x - b.rect.x);
    expect(await again(6)).toEqual(second);
    expect(await again(5)).toEqual(first);
    await other[Symbol.asyncDispose]();
  });
});

/** The shares add up to 1, the largest is the predominant one. */
function expectShares(value: unknown, key: string): void {
  const { [key]: predominant, estimations } = value as Record<string, unknown> & {
    estimations: Record<string, number>;
  };
  const all = Object.values(estimations);
  expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(estimations[String(predominant)]).toBe(Math.max(...all));
}

/** Of the eye left in the picture, then the other. */
function states({ eyes_attributes }: FaceEstimations): string[] {
  if (typeof eyes_attributes !== 'object') throw new Error(`eyes_attributes: ${eyes_attributes}`);
  return [eyes_attributes.left_eye.state, eyes_attributes.right_eye.state];
}

function predominantEmotion({ emotions }: FaceEstimations): string {
  return typeof emotions === 'object' ? emotions.predominant_emotion : String(emotions);
}

/** Yaw and pitch of the gaze. */
function angles({ gaze }: FaceEstimations): [number, number] {
  if (typeof gaze !== 'object') throw new Error(`gaze: ${gaze}`);
  return [gaze.yaw, gaze.pitch];
}
