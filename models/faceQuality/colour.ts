import { type FacePixels, facePixels } from '../face/facePixels.ts';
import { fillPolygon } from '../face/polygon.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Point } from '../geometry.ts';
import { toLab } from './lab.ts';

/** Forehead, cheeks, chin. */
const ZONES = [151, 50, 280, 199];
// biome-ignore format: tables
const EYES = [
  [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7],
  [362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382],
];
/** A zone is a square of 0.3 eye distances, which are 36 pixels of the crop: half its side, whole pixels. */
const ZONE_RADIUS = 5;
const LEVELS = 256;
/** Mean difference of the largest and the smallest channel below which a face has no colour, in levels. */
const GREY = 4;
/**
 * CIELAB hue angles of skin in daylight: 35 to 75 degrees over all groups of skin (K. Xiao et al., "Characterising the
 * variations in ethnic skin colours", 2017), with 15 more on either side for make-up and white balance.
 */
const SKIN_HUES = { min: 20, max: 90 };
/** A red pupil: its red is so many levels at least, and so many times its next channel; and its part of an eye. Ours. */
const RED = { level: 80, times: 2, share: 0.06 };

/**
 * Lowest over highest mean of four zones, in the channel where it is least: ICAO, "Portrait Quality", 2018, which asks
 * for 0.5. The zones are placed by the mesh; one that is not on skin is left out.
 */
export function uniformity(context: FaceContext): number | undefined {
  const { crop, skin, points } = facePixels(context);
  const means = ZONES.flatMap((index) => {
    const zone = zoneMean(crop.data, skin, crop.width, points[index] ?? [0, 0]);
    return zone ? [zone] : [];
  });
  if (means.length < 2) return undefined;
  const ratios = [0, 1, 2].map((channel) => {
    const values = means.map((mean) => mean[channel] as number);
    return Math.min(...values) / Math.max(1, ...values);
  });
  return Math.min(...ratios);
}

function zoneMean(data: Uint8Array, skin: Uint8Array, width: number, [x, y]: Point): number[] | undefined {
  const sum = [0, 0, 0];
  let count = 0;
  const [column, row] = [Math.round(x), Math.round(y)];
  for (let v = row - ZONE_RADIUS; v <= row + ZONE_RADIUS; v++) {
    for (let u = column - ZONE_RADIUS; u <= column + ZONE_RADIUS; u++) {
      const i = v * width + u;
      if (u < 0 || u >= width || !skin[i]) continue;
      count++;
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (data[3 * i + c] as number);
    }
  }
  return count > ZONE_RADIUS ** 2 ? sum.map((value) => value / count) : undefined;
}

/** Share of the 256 levels of luminance that occur on the face; ISO/IEC 19794-5 asks for 7 bits, 0.5. */
export function dynamicRange(context: FaceContext): number {
  return facePixels(context).sums.face.levels / LEVELS;
}

/** CIE L* of the mean colour of the skin over 100. */
export function skinLight(context: FaceContext): number | undefined {
  const mean = skinMean(facePixels(context));
  return mean && toLab(mean)[0] / 100;
}

export function naturalLight(context: FaceContext): 'natural' | 'unnatural' | undefined {
  const pixels = facePixels(context);
  const mean = skinMean(pixels);
  if (!mean || colourfulness(pixels) < GREY) return undefined;
  const [, a, b] = toLab(mean);
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return hue >= SKIN_HUES.min && hue <= SKIN_HUES.max ? 'natural' : 'unnatural';
}

/** An infrared picture cannot be told from a grey one. */
export function colourType(context: FaceContext): 'color' | 'grayscale' {
  return colourfulness(facePixels(context)) < GREY ? 'grayscale' : 'color';
}

export function redEyes(context: FaceContext): 'red' | 'non_red' {
  const { crop, points } = facePixels(context);
  const shares = EYES.map((eye) => {
    const outline = eye.map((index): Point => points[index] ?? [0, 0]);
    return redShare(crop.data, fillPolygon(new Uint8Array(crop.width * crop.height), crop.width, outline, 1));
  });
  return Math.max(...shares) > RED.share ? 'red' : 'non_red';
}

function redShare(data: Uint8Array, eye: Uint8Array): number {
  let count = 0;
  let red = 0;
  for (let i = 0, from = 0; i < eye.length; i++, from += 3) {
    if (!eye[i]) continue;
    count++;
    const next = Math.max(data[from + 1] as number, data[from + 2] as number);
    if ((data[from] as number) >= RED.level && (data[from] as number) >= RED.times * next) red++;
  }
  return count === 0 ? 0 : red / count;
}

/** Mean red, green and blue of the skin; undefined when none of it is on the photo. */
function skinMean({ sums: { skin } }: FacePixels): [number, number, number] | undefined {
  const [red, green, blue] = skin.colour;
  return skin.count === 0 ? undefined : [red / skin.count, green / skin.count, blue / skin.count];
}

/** Mean of largest less smallest channel on the face, levels. */
function colourfulness({ sums: { face } }: FacePixels): number {
  return face.count === 0 ? 0 : face.range / face.count;
}
