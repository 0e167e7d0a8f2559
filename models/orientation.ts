import { type Detection, type Detector, scaleShared } from './detector.ts';
import { squareTransform } from './geometry.ts';
import type { DecodedImage, Image } from './image.ts';
import type { Loaded } from './loadedPack.ts';
import { warpShared } from './warp.ts';

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

const TURNS = [0, 90, 180, 270] as const;
/** Longer side of the picture that is searched in every turn, pixels; the larger where faces are too small for the other. */
const SEARCH_SIDE = 320;
const SEARCH_SIDE_LARGE = 640;

/** The square around the surest face: its side in sides of the face's box, and the pixels that it is searched with. */
const AROUND = { margin: 2.5, side: 128 } as const;
/** By so much the best turn of that square leads the next one, or the whole photo is searched. */
const LEAD_MIN = 0.05;

/** A photo that stands upright, as far as its faces tell. */
interface Upright {
  readonly image: DecodedImage;
  /** By how much it was turned. */
  readonly turned: Turn;
  /** Its faces, unless they are still to be looked for. */
  readonly detections?: Detection[];
}

/**
 * Turns a photo by quarters so that its surest face stands upright: detectors find turned faces too, but are less sure
 * of them. A photo whose surest face reaches the detector's threshold `upright` is not turned to be compared; else the
 * square around that face is, and where that does not decide, the whole photo. A detector without that threshold always
 * sees the whole photo in all four turns. Without a face the photo stays as it is.
 */
export async function turnUpright(
  { detector, upright_score }: Pick<Loaded, 'detector' | 'upright_score'>,
  image: DecodedImage,
): Promise<Upright> {
  const detections = await detector.detect(image);
  const [surest] = detections;
  if ((surest?.score ?? 0) >= upright_score) return { image, turned: 0, detections };
  const around = surest && upright_score < 1 ? await scoresAround(detector, image, surest) : undefined;
  const scores = around && decides(around) ? around : await scoresOfPhoto(detector, image, surest !== undefined);
  const turned = TURNS[scores.indexOf(Math.max(...scores))] ?? 0;
  return turned === 0 ? { image, turned, detections } : { image: { ...image, ...quarterTurn(image, turned) }, turned };
}

async function scoresAround(detector: Detector, image: Image, { rect }: Detection): Promise<number[]> {
  const { margin, side } = AROUND;
  const { x, y, width, height } = rect;
  const matrix = squareTransform([x + width / 2, y + height / 2], Math.max(width, height) * margin, 0, side);
  return scoresOf(detector, warpShared(image, matrix, side, side));
}

/** The face is seen there as it lies on the photo, and better in one turn than in all others. */
function decides(scores: readonly number[]): boolean {
  const [best = 0, next = 0] = [...scores].sort((a, b) => b - a);
  return (scores[0] ?? 0) > 0 && best - next >= LEAD_MIN;
}

/** @param found whether the detector saw a face on the photo as it lies. */
async function scoresOfPhoto(detector: Detector, image: Image, found: boolean): Promise<number[]> {
  const search = async (sideMax: number): Promise<number[]> => {
    const { scaled } = await scaleShared(image, Math.min(sideMax, Math.max(image.width, image.height)));
    return scoresOf(detector, scaled);
  };
  const quick = await search(SEARCH_SIDE);
  const missed = found ? quick[0] === 0 : Math.max(...quick) === 0;
  return missed ? search(SEARCH_SIDE_LARGE) : quick;
}

/** @returns for each of TURNS the score of the surest face, 0 without one. */
async function scoresOf(detector: Detector, image: Image): Promise<number[]> {
  const scores: number[] = [];
  for (const turn of TURNS) {
    const [surest] = await detector.detect(turn === 0 ? image : quarterTurn(image, turn));
    scores.push(surest?.score ?? 0);
  }
  return scores;
}

function quarterTurn({ width, height, data }: Image, turn: 90 | 180 | 270): Image {
  const [columns, rows] = turn === 180 ? [width, height] : [height, width];
  const last = width * height - 1;
  const [start, right, down] = {
    90: [width * (height - 1), -width, 1],
    180: [last, -1, -width],
    270: [width - 1, width, -1],
  }[turn] as [number, number, number];
  const out = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < rows; y++) {
    for (let x = 0, from = (start + y * down) * 3; x < columns; x++, to += 3, from += right * 3) {
      out[to] = data[from] as number;
      out[to + 1] = data[from + 1] as number;
      out[to + 2] = data[from + 2] as number;
    }
  }
  return { width: columns, height: rows, data: out };
}
