import { type FaceSums, faceSums } from '../../pixels-native/index.ts';
import { WARP_POINTS, WARP_SIDE } from '../alignment.ts';
import type { FaceContext } from '../faceContext.ts';
import { apply, type Point, similarityTransform } from '../geometry.ts';
import type { Image } from '../image.ts';
import { warpShared } from '../warp.ts';
import { fillPolygon } from './polygon.ts';

/** Side of the crop in pixels: the frame of a face sample, at the scale at which the descriptor networks see a face. */
const SIDE = 160;
const TEMPLATE: readonly Point[] = WARP_POINTS.map(([x, y]) => [(x * SIDE) / WARP_SIDE, (y * SIDE) / WARP_SIDE]);

/** Points of the mesh around the face, the eyes with their brows, and the lips. */
// biome-ignore format: tables
const OVAL = [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176,
  149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109];
// biome-ignore format: tables
const HOLES = [
  [46, 53, 52, 65, 55, 193, 245, 233, 231, 229, 226, 35],
  [276, 283, 282, 295, 285, 417, 465, 453, 451, 449, 446, 265],
  [61, 40, 37, 0, 267, 270, 291, 321, 314, 17, 84, 91],
];
/** Between the eyes, and the chin. */
const AXIS = [168, 152];

/** One face, upright and of one size. */
export interface FacePixels {
  /** 160x160 pixels, eyes 36 pixels apart on a face that looks into the camera. */
  readonly crop: Image;
  /** 1 on skin: inside the outline, without eyes, brows and mouth. */
  readonly skin: Uint8Array;
  /** Of the outline and of the skin, whose halves meet in the line from between the eyes to the chin. */
  readonly sums: FaceSums;
  /** The 468 points in pixels of the crop. */
  readonly points: readonly Point[];
}

const made = new WeakMap<FaceContext, FacePixels>();

/** Cut once a face, whoever asks. */
export function facePixels(context: FaceContext): FacePixels {
  const known = made.get(context);
  if (known) return known;
  const pixels = cut(context);
  made.set(context, pixels);
  return pixels;
}

function cut({ image, five, mesh }: FaceContext): FacePixels {
  const matrix = similarityTransform(five, TEMPLATE);
  const crop = warpShared(image, matrix, SIDE, SIDE);
  const points = mesh.points.map((point) => apply(matrix, point));
  const pick = (indexes: readonly number[]): Point[] => indexes.map((index) => points[index] ?? [0, 0]);
  const face = fillPolygon(new Uint8Array(SIDE * SIDE), SIDE, pick(OVAL), 1);
  blank(face, image, matrix);
  const skin = face.slice();
  for (const hole of HOLES) fillPolygon(skin, SIDE, pick(hole), 0);
  return { crop, skin, sums: faceSums(crop, face, skin, pick(AXIS).flat()), points };
}

/** What lies outside the photo is black in the crop and tells nothing of the face. */
function blank(face: Uint8Array, { width, height }: Image, matrix: ReturnType<typeof similarityTransform>): void {
  const corners: Point[] = [
    [0, 0],
    [width - 1, 0],
    [width - 1, height - 1],
    [0, height - 1],
  ];
  const inside = fillPolygon(
    new Uint8Array(face.length),
    SIDE,
    corners.map((corner) => apply(matrix, corner)),
    1,
  );
  for (let i = 0; i < face.length; i++) face[i] = (face[i] as number) & (inside[i] as number);
}
