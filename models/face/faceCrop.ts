import type { FaceContext } from '../faceContext.ts';
import type { Mesh } from '../faceMesh.ts';
import { type Affine, type Point, squareTransform } from '../geometry.ts';
import { headFit } from '../headPose.ts';
import type { Image } from '../image.ts';
import type { Loaded } from '../loadedPack.ts';
import type { OptionalTask } from '../manifest.ts';
import { inputSize } from '../network.ts';
import { type warp, warpShared } from '../warp.ts';

/**
 * The networks know faces as detectors cut them. In sides of the smallest upright square around the mesh: the side of
 * YuNet's box, and how far its middle lies above the middle of the mesh (medians of the photos of the face-api package).
 */
const BOX_SIDE = 1.083;
const BOX_RISE = 0.061;

/** The square of a detector's box, whoever found the face, turned with the head. */
interface FaceSquare {
  /** Pixels of the image. */
  centre: Point;
  side: number;
  /** Radians, clockwise. */
  angle: number;
}

/** @returns radians by which the head leans in the picture, clockwise. */
export function headRoll(mesh: Mesh): number {
  const [[xx], [yx]] = headFit(mesh).rotation;
  return mesh.angle + Math.atan2(yx, xx);
}

const squares = new WeakMap<Mesh, FaceSquare>();

/** Measured once a mesh, however many crops are cut by it. */
function faceSquare(mesh: Mesh): FaceSquare {
  const square = squares.get(mesh) ?? measure(mesh);
  squares.set(mesh, square);
  return square;
}

function measure(mesh: Mesh): FaceSquare {
  const angle = headRoll(mesh);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of mesh.points) {
    const across = x * cos + y * sin;
    const down = y * cos - x * sin;
    if (across < left) left = across;
    if (across > right) right = across;
    if (down < top) top = down;
    if (down > bottom) bottom = down;
  }
  const size = Math.max(right - left, bottom - top);
  const [u, v] = [(left + right) / 2, (top + bottom) / 2 - size * BOX_RISE];
  return { centre: [u * cos - v * sin, u * sin + v * cos], side: size * BOX_SIDE, angle };
}

/** Carries the image to an upright crop of the face. @param margin side of the crop in sides of the box. */
export function boxTransform({ mesh }: Pick<FaceContext, 'mesh'>, margin: number, size: number): Affine {
  const { centre, side, angle } = faceSquare(mesh);
  return squareTransform(centre, side * margin, angle, size);
}

interface Size {
  width: number;
  height: number;
}

/** The same crop mirrored: left is right. @param width of the crop, pixels. */
export function mirrored([a, b, c, d, e, f]: Affine, width: number): Affine {
  return [-a, -b, width - c, d, e, f];
}

/**
 * Runs a network of the pack on crops of an image, all in one batch.
 * @param place each carries the image's pixels to those of the network's input.
 * @param cut makes the crops; by default from the halved photo, where that does.
 * @returns reads an output by its role in the manifest, crop after crop; and what `place` gave.
 */
export async function runOnCrops(
  loaded: Loaded,
  task: OptionalTask,
  image: Image,
  place: (size: Size) => readonly Affine[],
  cut: typeof warp = warpShared,
): Promise<{ read: (role: string) => Float32Array; matrices: readonly Affine[] }> {
  const { model, network } = await loaded.network(task);
  const { width, height } = inputSize(model);
  const matrices = place({ width, height });
  const crops = matrices.map((matrix) => cut(image, matrix, width, height));
  return { read: await network.run(crops, width, height), matrices };
}

/** Runs a network on the square of a detector's box. @param margin side of the crop in sides of the box. */
export async function runOnFace(
  loaded: Loaded,
  task: OptionalTask,
  face: FaceContext,
  margin: number,
): Promise<(role: string) => Float32Array> {
  return (await runOnCrops(loaded, task, face.image, ({ width }) => [boxTransform(face, margin, width)])).read;
}
