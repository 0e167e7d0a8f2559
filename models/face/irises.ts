import type { FaceContext } from '../faceContext.ts';
import { type Affine, apply, invert, type Point, squareTransform } from '../geometry.ts';
import type { Loaded } from '../loadedPack.ts';
import { headRoll, mirrored, runOnCrops } from './faceCrop.ts';

/** One eye, in pixels of the image. */
export interface Eye {
  /** Inner corner (0), lower lid outwards (1-7), outer corner (8), upper lid outwards (9-15). */
  readonly lids: readonly Point[];
  /** Centre, then four points on the edge. */
  readonly iris: readonly Point[];
  /** Mean height of the opening in distances of the corners; 0 is closed. */
  readonly openness: number;
}
/** Named by where they lie in the picture. */
export interface Eyes {
  readonly left: Eye;
  readonly right: Eye;
}

/** Points of the mesh: the corners of the eye. The network knows the eye that lies right in the picture: the other is mirrored. */
const CORNERS = { left: [33, 133], right: [362, 263] } as const;
/** Side of the crop in distances of the corners. */
const MARGIN = 2.3;
/** Of the network's 76 points. */
const LIDS = 16;
const CONTOUR = 71;
const IRIS = 5;
const POINTS = CONTOUR + IRIS;
/** Points of the upper lid with those of the lower lid below them. */
const OPPOSITE = [
  [10, 2],
  [11, 3],
  [12, 4],
  [13, 5],
  [14, 6],
] as const;

const found = new WeakMap<FaceContext, Promise<Eyes>>();

/** MediaPipe's iris network, run once a face, on both eyes together, whoever asks. */
export function eyesOf(face: FaceContext, loaded: Loaded): Promise<Eyes> {
  const known = found.get(face) ?? findEyes(face, loaded);
  found.set(face, known);
  return known;
}

async function findEyes(face: FaceContext, loaded: Loaded): Promise<Eyes> {
  const { read, matrices } = await runOnCrops(loaded, 'iris', face.image, ({ width }) => [
    mirrored(eyeTransform(face, 'left', width), width),
    eyeTransform(face, 'right', width),
  ]);
  const [left, right] = matrices.map((matrix, i) => readEye(read('points').subarray(3 * POINTS * i), matrix));
  if (!left || !right) throw new RangeError('iris: two eyes are looked at');
  return { left, right };
}

function eyeTransform({ mesh }: FaceContext, side: keyof Eyes, size: number): Affine {
  const [[ax, ay], [bx, by]] = CORNERS[side].map((index) => mesh.points[index] ?? [0, 0]) as [Point, Point];
  return squareTransform([(ax + bx) / 2, (ay + by) / 2], MARGIN * Math.hypot(bx - ax, by - ay), headRoll(mesh), size);
}

/** @param points of the crop, x, y, z each in its pixels. @param matrix carries the photo to the crop. */
function readEye(points: Float32Array, matrix: Affine): Eye {
  const back = invert(matrix);
  const crop = Array.from({ length: POINTS }, (_, i): Point => {
    return [points[3 * i] ?? Number.NaN, points[3 * i + 1] ?? Number.NaN];
  });
  const photo = crop.map((point) => apply(back, point));
  return { lids: photo.slice(0, LIDS), iris: photo.slice(CONTOUR), openness: openness(crop) };
}

function openness(points: readonly Point[]): number {
  const distance = (a: number, b: number): number => {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [points[a], points[b]];
    return Math.hypot(ax - bx, ay - by);
  };
  const heights = OPPOSITE.map(([upper, lower]) => distance(upper, lower));
  return heights.reduce((sum, height) => sum + height, 0) / heights.length / distance(0, LIDS / 2);
}
