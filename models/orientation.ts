import { scaleTo } from './detector.ts';
import type { DecodedImage, Image } from './image.ts';
import type { Loaded } from './loadedPack.ts';

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

const TURNS = [90, 180, 270] as const;
/** Longer side of the picture that is searched in every turn, pixels. */
const SEARCH_SIDE = 640;

/**
 * Turns a photo by quarters so that its surest face stands upright: detectors find turned faces too, but are less sure
 * of them. A photo whose surest face reaches the detector's threshold `upright` is not turned to be compared; a detector
 * without that threshold always sees all four. Without a face the photo stays as it is.
 * @returns `turned`: by how much.
 */
export async function turnUpright(
  { detector, upright_score }: Pick<Loaded, 'detector' | 'upright_score'>,
  image: DecodedImage,
): Promise<{ image: DecodedImage; turned: Turn }> {
  const side = Math.min(SEARCH_SIDE, Math.max(image.width, image.height));
  const { scaled } = await scaleTo(image, side);
  const scoreOf = async (candidate: Image): Promise<number> => (await detector.detect(candidate))[0]?.score ?? 0;
  let best = await scoreOf(scaled);
  let turned: Turn = 0;
  if (best >= upright_score) return { image, turned };
  for (const turn of TURNS) {
    const score = await scoreOf(quarterTurn(scaled, turn));
    if (score > best) [best, turned] = [score, turn];
  }
  return { image: turned === 0 ? image : { ...image, ...quarterTurn(image, turned) }, turned };
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
