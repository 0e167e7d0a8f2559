import type { BodyEstimations } from '../../contract/bodyEstimations.ts';
import { UNAVAILABLE } from '../../contract/estimations.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import { namedColours, type Region } from './colours.ts';

/**
 * Where clothes are, in heads from the crown down, by the canon of seven and a half heads: chin at 1, navel at 3, crotch
 * at 4, soles at 7.5. Shoulders and hips, where a garment may end, are left out.
 */
const HEADS = 7.5;
const UPPER = { top: 1.5, bottom: 3, least: 2 } as const;
const LOWER = { top: 4.2, bottom: 6.5, least: 5 } as const;
/** Shoulders and arms that hang down are this many heads wide. */
const WIDTH_HEADS = 2.2;
/** Of a body without a face at least a third of the box is taken to be below the chin's own height. */
const HEADS_MIN = 3;

/**
 * How large the head is, as a share of the body's height: from the top of the box to the chin where the face was found,
 * else from the width of the box.
 */
export function headShare(body: Rect, face: Rect | undefined): number {
  const head = face ? face.y + face.height - body.y : body.width / WIDTH_HEADS;
  return Math.min(1 / (face ? 1 : HEADS_MIN), Math.max(1 / HEADS, head / body.height));
}

/** Of a body sample, which is taken to show the whole of a standing person. */
export const SAMPLE_HEAD = 1 / HEADS;

export function upperBody(sample: Image, head: number): BodyEstimations['upper_body'] {
  return {
    headwear: UNAVAILABLE,
    sleeve: UNAVAILABLE,
    upper_clothing: { colors: coloursAt(sample, head, UPPER) },
  };
}

export function lowerBody(sample: Image, head: number): BodyEstimations['lower_body'] {
  return { lower_garment: { type: UNAVAILABLE, colors: coloursAt(sample, head, LOWER) }, shoes: UNAVAILABLE };
}

/** `undefined` where the box ends above that part of the body. */
function coloursAt(sample: Image, head: number, part: Region & { readonly least: number }) {
  if (part.least * head > 1) return ['undefined' as const];
  return namedColours(sample, { top: part.top * head, bottom: Math.min(1, part.bottom * head) });
}
