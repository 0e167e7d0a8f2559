import { MASK_NAMES, OCCLUSION_NAMES, UNAVAILABLE } from '../../contract/estimations.ts';
import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Mesh } from '../faceMesh.ts';
import { type Affine, overlap, type Rect } from '../geometry.ts';
import type { Loaded } from '../loadedPack.ts';
import { boxTransform, runOnCrops } from './faceCrop.ts';
import { shares } from './shares.ts';

/** Side of the crop in sides of the box: the network looks for faces by itself and knows them with what is around. */
const MARGIN = 2;
/** Where the face lies in the crop, in sides of the crop. */
const FACE: Rect = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
/**
 * The network's grids of cells, and the sizes of the faces that it looks for in each, in sides of the crop. Two finer ones,
 * for faces of up to 0.11, are left out of the converted network.
 */
const GRIDS = [
  { cells: 9, sizes: [0.16, 0.22] },
  { cells: 5, sizes: [0.32, 0.45] },
  { cells: 3, sizes: [0.64, 0.72] },
] as const;
/** Width over height; the first for both sizes, the others for the first size only. */
const RATIOS = [1, 0.62, 0.42] as const;
/** Scales of the offsets of middle and size. */
const VARIANCES = [0.1, 0.2] as const;

/** Boxes that the outputs are offsets to: x, y of the middle, width, height, in sides of the crop. */
export const ANCHORS: readonly (readonly [number, number, number, number])[] = GRIDS.flatMap(({ cells, sizes }) => {
  const [small, large] = sizes;
  const shapes = [[small, 1], [large, 1], ...RATIOS.slice(1).map((ratio) => [small, ratio])] as [number, number][];
  return Array.from({ length: cells * cells }, (_, cell) => {
    const [x, y] = [((cell % cells) + 0.5) / cells, (Math.floor(cell / cells) + 0.5) / cells];
    return shapes.map(([size, ratio]) => [x, y, size * Math.sqrt(ratio), size / Math.sqrt(ratio)] as const);
  }).flat();
});

/** The best scores of the boxes that lie on the face. */
interface MaskScores {
  mask: number;
  bare: number;
}

/**
 * @param boxes float32, 4 offsets an anchor. @param scores float32, an anchor's probabilities of a face with a mask and
 * of one without. @returns 0 for a kind of which no box reaches `score` and covers the face by `overlap`.
 */
export function readMask(
  boxes: Float32Array,
  scores: Float32Array,
  { score: scoreMin, overlap: overlapMin }: { score: number; overlap: number },
): MaskScores {
  const best = { mask: 0, bare: 0 };
  for (let i = 0; i < ANCHORS.length; i++) {
    const mask = scores[2 * i] ?? 0;
    const bare = scores[2 * i + 1] ?? 0;
    if (Math.max(mask, bare) < scoreMin || (mask <= best.mask && bare <= best.bare)) continue;
    const [x, y, width, height] = ANCHORS[i] as (typeof ANCHORS)[number];
    const [dx = 0, dy = 0, dw = 0, dh = 0] = boxes.subarray(4 * i, 4 * i + 4);
    const [w, h] = [width * Math.exp(dw * VARIANCES[1]), height * Math.exp(dh * VARIANCES[1])];
    const box = { x: x + dx * VARIANCES[0] * width - w / 2, y: y + dy * VARIANCES[0] * height - h / 2 };
    if (overlap({ ...box, width: w, height: h }, FACE) < overlapMin) continue;
    best.mask = Math.max(best.mask, mask);
    best.bare = Math.max(best.bare, bare);
  }
  return best;
}

const found = new WeakMap<FaceContext, Promise<MaskScores>>();

/** Run once a face, whoever asks. */
function maskScores(face: FaceContext, loaded: Loaded): Promise<MaskScores> {
  const known = found.get(face) ?? runMask(face, loaded);
  found.set(face, known);
  return known;
}

/** @returns carries the photo to what the network sees of it. @param side of that, pixels. */
export const maskTransform = (mesh: Mesh, side: number): Affine => boxTransform({ mesh }, MARGIN, side);

async function runMask(face: FaceContext, loaded: Loaded): Promise<MaskScores> {
  const { model } = await loaded.network('mask');
  const { score, overlap: covered } = model.thresholds;
  if (score === undefined || covered === undefined) throw new RangeError(`model ${model.id} has no thresholds`);
  const { read } = await runOnCrops(loaded, 'mask', face.image, ({ width }) => [maskTransform(face.mesh, width)]);
  return readMask(read('boxes'), read('scores'), { score, overlap: covered });
}

/** @returns how likely a mask covers the mouth, 0..1; undefined where the pack or the face cannot tell. */
export async function maskShare(face: FaceContext, loaded: Loaded): Promise<number | undefined> {
  if (!loaded.has('mask')) return undefined;
  const { mask, bare } = await maskScores(face, loaded);
  return mask + bare > 0 ? mask / (mask + bare) : undefined;
}

/** AIZOO's network knows a face with a mask and one without, no third kind: `occluded` is always 0. */
export const mask: Estimator<'mask'> = {
  needs: ['mask'],
  async estimate(face, loaded) {
    const share = await maskShare(face, loaded);
    if (share === undefined) return UNAVAILABLE;
    const { predominant, estimations } = shares(MASK_NAMES, [1 - share, share, 0]);
    return { predominant_mask: predominant, estimations };
  },
};

/** A mask that the network sees as worn is `correct`, a face without is `clear`; how else one is worn it cannot tell. */
export const faceOcclusion: Estimator<'face_occlusion'> = {
  needs: ['mask'],
  async estimate(face, loaded) {
    const share = await maskShare(face, loaded);
    if (share === undefined) return UNAVAILABLE;
    const { predominant, estimations } = shares(OCCLUSION_NAMES, [1 - share, share, 0, 0, 0, 0]);
    return { predominant_occlusion: predominant, estimations };
  },
};
