import { type Detection, type Detector, scaleShared } from './detector.ts';
import type { DecodedImage, Image } from './image.ts';
import type { Loaded } from './loadedPack.ts';

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

const TURNS = [0, 90, 180, 270] as const;
/** Longer side of the picture that is searched in every turn, pixels; the larger where faces are too small for the other. */
const SEARCH_SIDE = 320;
const SEARCH_SIDE_LARGE = 640;

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
 * of them. A photo whose surest face reaches the detector's threshold `upright` is not turned to be compared; a detector
 * without that threshold always sees all four. Without a face the photo stays as it is.
 */
export async function turnUpright(
  { detector, upright_score }: Pick<Loaded, 'detector' | 'upright_score'>,
  image: DecodedImage,
): Promise<Upright> {
  const detections = await detector.detect(image);
  if ((detections[0]?.score ?? 0) >= upright_score) return { image, turned: 0, detections };
  const quick = await scoresOf(detector, image, SEARCH_SIDE);
  const missed = detections.length > 0 ? quick[0] === 0 : Math.max(...quick) === 0;
  const scores = missed ? await scoresOf(detector, image, SEARCH_SIDE_LARGE) : quick;
  const turned = TURNS[scores.indexOf(Math.max(...scores))] ?? 0;
  return turned === 0 ? { image, turned, detections } : { image: { ...image, ...quarterTurn(image, turned) }, turned };
}

/** @returns for each of TURNS the score of the surest face, 0 without one. */
async function scoresOf(detector: Detector, image: Image, sideMax: number): Promise<number[]> {
  const { scaled } = await scaleShared(image, Math.min(sideMax, Math.max(image.width, image.height)));
  const scores: number[] = [];
  for (const turn of TURNS) {
    const [surest] = await detector.detect(turn === 0 ? scaled : quarterTurn(scaled, turn));
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
