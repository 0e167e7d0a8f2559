import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { RIGID_POINTS } from '../../models/face/canonicalFace.ts';
import type { Mesh } from '../../models/faceMesh.ts';
import { type HeadPose, headFit, headPose } from '../../models/headPose.ts';
import { createPipeline, type Pipeline } from '../../models/pipeline.ts';
import { FIND, PACKS, PIXELS_MAX, pack, photo } from './support.ts';

/** The canonical face as the mesh shows it when the head is turned; degrees. */
function turned({ yaw, pitch, roll }: HeadPose, scale = 7): Mesh {
  const [a, b, c] = [yaw, pitch, roll].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const crop = new Float32Array(468 * 3);
  for (const { index, at } of RIGID_POINTS) {
    const nod = [at[0], at[1] * Math.cos(b) - at[2] * Math.sin(b), at[1] * Math.sin(b) + at[2] * Math.cos(b)] as const;
    const aside = [nod[0] * Math.cos(a) - nod[2] * Math.sin(a), nod[1], nod[0] * Math.sin(a) + nod[2] * Math.cos(a)];
    const [x = 0, y = 0, z = 0] = aside;
    const point = [x * Math.cos(c) - y * Math.sin(c), x * Math.sin(c) + y * Math.cos(c), z];
    crop.set(
      point.map((value, axis) => value * scale + (axis === 2 ? -20 : 96)),
      3 * index,
    );
  }
  return { points: [], crop, angle: 0, presence: 1 };
}

test('a face at rest has no angles', () => {
  expect(headPose(turned({ yaw: 0, pitch: 0, roll: 0 }))).toEqual({ yaw: 0, pitch: 0, roll: 0 });
  expect(headFit(turned({ yaw: 0, pitch: 0, roll: 0 })).scale).toBeCloseTo(7, 4);
});

test.each([
  { yaw: 30, pitch: 0, roll: 0 },
  { yaw: -85, pitch: 0, roll: 0 },
  { yaw: 0, pitch: 40, roll: 0 },
  { yaw: 0, pitch: -60, roll: 0 },
  { yaw: 0, pitch: 0, roll: 170 },
  { yaw: -35, pitch: 20, roll: -50 },
])('%o is found again', (pose) => {
  expect(headPose(turned(pose))).toEqual(pose);
  expect(headFit(turned(pose, 3)).scale).toBeCloseTo(3, 4);
});

test('roll counts the turn of the crop, within -180..180', () => {
  const mesh = turned({ yaw: 10, pitch: 5, roll: 20 });
  expect(headPose({ ...mesh, angle: Math.PI / 2 }).roll).toBeCloseTo(110, 1);
  expect(headPose({ ...mesh, angle: (170 * Math.PI) / 180 }).roll).toBeCloseTo(-170, 1);
});

test('a mesh whose points coincide is refused', () => {
  const flat: Mesh = { points: [], crop: new Float32Array(468 * 3), angle: 0, presence: 0 };
  expect(() => headPose(flat)).toThrow('fit of points that coincide');
});

describe.each(PACKS)('pack %s', (name) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack(name), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  /** From left to right. */
  const poses = async (bytes: Uint8Array): Promise<HeadPose[]> => {
    const { faces } = await pipeline.describe(bytes, { ...FIND, head_pose: true });
    return faces.sort((a, b) => a.rect.x - b.rect.x).flatMap(({ head_pose }) => head_pose ?? []);
  };
  /** The left woman of the second photo is seen from the side, the one in the middle looks down on her lap. */
  const half = (left: number, width: number) => sharp(photo(2)).extract({ left, top: 0, width, height: 800 });

  test('turned heads have the right sign and about the right angle', async () => {
    const [aside] = await poses(await half(0, 760).png().toBuffer());
    expect(aside?.yaw).toBeLessThan(-40);
    const down = await poses(await half(700, 600).png().toBuffer());
    expect(Math.max(...down.map(({ pitch }) => pitch))).toBeGreaterThan(22);
    expect(down.every(({ yaw }) => Math.abs(yaw) < 25)).toBe(true);
  });

  test('a mirrored photo mirrors yaw and roll, pitch stays', async () => {
    for (const number of [3, 6]) {
      const small = await sharp(photo(number)).resize(1280).png().toBuffer();
      const straight = await poses(small);
      const mirrored = (await poses(await sharp(small).flop().png().toBuffer())).reverse();
      expect(mirrored).toHaveLength(straight.length);
      for (const [i, { yaw, pitch, roll }] of straight.entries()) {
        expect(Math.abs((mirrored[i]?.yaw ?? 99) + yaw)).toBeLessThan(5);
        expect(Math.abs((mirrored[i]?.pitch ?? 99) - pitch)).toBeLessThan(5);
        expect(Math.abs((mirrored[i]?.roll ?? 99) + roll)).toBeLessThan(5);
      }
    }
  });

  test('a turned picture adds its angle to roll and changes nothing else', async () => {
    const small = await sharp(photo(3)).extract({ left: 980, top: 100, width: 440, height: 500 }).png().toBuffer();
    const [straight] = await poses(small);
    for (const angle of [-25, 25]) {
      const [pose] = await poses(await sharp(small).rotate(angle).png().toBuffer());
      expect(Math.abs((pose?.roll ?? 99) - angle - (straight?.roll ?? 99))).toBeLessThan(7);
      expect(Math.abs((pose?.yaw ?? 99) - (straight?.yaw ?? 99))).toBeLessThan(7);
      expect(Math.abs((pose?.pitch ?? 99) - (straight?.pitch ?? 99))).toBeLessThan(7);
    }
  });

  test('EXIF turns by 90, 180 and 270 change nothing', async () => {
    const upright = await sharp(photo(3)).resize(960).png().toBuffer();
    const straight = await poses(upright);
    for (const [angle, orientation] of [
      [270, 6],
      [180, 3],
      [90, 8],
    ] as const) {
      const pixels = await sharp(upright).rotate(angle).png().toBuffer();
      expect(await poses(await sharp(pixels).withMetadata({ orientation }).png().toBuffer())).toEqual(straight);
    }
  });
});

const FOLDER = process.env['FACET_FACES_DIR'];
// Without FACET_FACES_DIR these are skipped: the photos are not part of this repository.
(FOLDER ? describe : describe.skip)('portraits of FACET_FACES_DIR', () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await createPipeline(await pack('npm'), { pixelsMax: PIXELS_MAX });
  });
  afterAll(() => pipeline[Symbol.asyncDispose]());
  const pose = async (file: string): Promise<HeadPose | undefined> => {
    const { faces } = await pipeline.describe(readFileSync(`${FOLDER}/${file}`), { ...FIND, head_pose: true });
    return faces[0]?.head_pose;
  };

  test('who looks straight into the camera has hardly any yaw and pitch', async () => {
    for (const file of ['Family2-Lady1.jpg', 'Family3-Lady1.jpg', 'Family1-Daughter2.jpg']) {
      const found = await pose(file);
      expect(Math.abs(found?.yaw ?? 99)).toBeLessThan(6);
      expect(Math.abs(found?.pitch ?? 99)).toBeLessThan(8);
    }
  });

  test('who looks to the right of the picture has a positive yaw', async () => {
    expect((await pose('detection3.jpg'))?.yaw).toBeGreaterThan(30);
    expect((await pose('Family2-Lady2.jpg'))?.yaw).toBeGreaterThan(15);
  });
});
