/** What is done with the pixels of photos in C++: synchronous, and the same bytes on every machine. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Three bytes a pixel (red, green, blue), row by row, no padding. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How a tensor holds a pixel: value * scale + offset, three of each in the order of its channels. */
export interface TensorLayout {
  /** One plane a channel; else three values a pixel. */
  planar: boolean;
  /** Blue, green, red. */
  reverse: boolean;
  scale: readonly number[];
  offset: readonly number[];
}

type Plain = [data: Uint8Array, width: number, height: number];
/** What the addon exports. It checks no argument. */
interface Native {
  average(...args: [...Plain, left: number, top: number, factor: number, ...small: Plain]): void;
  sample(...args: [...Plain, inverse: Float64Array, fine: boolean, ...crop: Plain]): void;
  scale(...args: [...Plain, region: Float64Array, ...small: Plain]): void;
  fill(
    ...args: [
      ...Plain,
      planar: boolean,
      reverse: boolean,
      scales_and_offsets: Float64Array,
      out: Float32Array,
      width: number,
      height: number,
    ]
  ): void;
  clothesHistogram(...args: [...Plain, stripes: number, sums: Float64Array]): void;
  faceSums(...args: [...Plain, face: Uint8Array, skin: Uint8Array, axis: Float64Array, sums: Float64Array]): void;
  decodeJpeg(file: Uint8Array, ...out: Plain): Uint8Array | null;
}

/** As `kFactorMax`, `kBins` and `kLevels` of core/pixels.h. */
export const FACTOR_MAX = 64;
const COLOUR_BINS = 32;
const LEVELS = 256;

/** The built addon lies beside the sources, also for code that runs from dist/. */
function load(): Native {
  const places = ['./build/Release/facet_pixels.node', '../../pixels-native/build/Release/facet_pixels.node'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`pixels-native is not built: none of ${files.join(', ')} exists. Run the set-up.`);
  return createRequire(import.meta.url)(file) as Native;
}
const native = load();

/**
 * Fills `small` with the means, rounded, of blocks of `factor` x `factor` pixels, the first of which starts at `left`, `top`.
 * @param factor 2..FACTOR_MAX
 * @throws RangeError when a block does not lie in the image, or an image has not three bytes a pixel.
 */
export function average(image: Pixels, left: number, top: number, factor: number, small: Pixels): void {
  if (small.data.length === 0) return;
  const [columns, rows] = [left + small.width * factor, top + small.height * factor];
  if (
    !(factor >= 2 && factor <= FACTOR_MAX && left >= 0 && top >= 0 && columns <= image.width && rows <= image.height)
  ) {
    throw new RangeError(
      `blocks of ${factor} from ${left}, ${top} to ${columns}, ${rows} of ${image.width}x${image.height} pixels`,
    );
  }
  native.average(...plain(image), left, top, factor, ...plain(small));
}

/**
 * Fills `crop` with bilinear samples of the image, rounded; outside the image is black.
 * @param inverse [a, b, c, d, e, f]: pixel x, y of the crop lies at a x + b y + c, d x + e y + f of the image; whole
 * numbers are pixel centres.
 * @param fine each pixel is the mean of 2 x 2 samples a quarter of a pixel from its middle.
 * @throws RangeError when an image has not three bytes a pixel.
 */
export function sample(image: Pixels, inverse: readonly number[], fine: boolean, crop: Pixels): void {
  native.sample(...plain(image), numbers(inverse), fine, ...plain(crop));
}

/** In pixels and parts of them. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Fills `scaled` with a region of the image: bilinear, and where it shrinks weighted means of what each pixel covers and
 * half of what those beside it do.
 * @throws RangeError when the region is empty or does not lie in the image, or an image has not three bytes a pixel.
 */
export function scale(image: Pixels, { x, y, width, height }: Region, scaled: Pixels): void {
  if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= image.width && y + height <= image.height)) {
    throw new RangeError(`${width}x${height} pixels at ${x}, ${y} of ${image.width}x${image.height}`);
  }
  if (scaled.data.length === 0) return;
  native.scale(...plain(image), Float64Array.of(x, y, width, height), ...plain(scaled));
}

/**
 * Writes an image at the top left of a tensor of `width` x `height` pixels; the rest is black.
 * @throws RangeError when the image is larger than that, or `out` has not three values a pixel.
 */
export function fill(image: Pixels, layout: TensorLayout, out: Float32Array, width: number, height: number): void {
  if (out.length !== 3 * width * height || image.width > width || image.height > height) {
    throw new RangeError(`${image.width}x${image.height} pixels into ${out.length} values of ${width}x${height}`);
  }
  const { planar, reverse, scale, offset } = layout;
  native.fill(...plain(image), planar, reverse, numbers([...scale, ...offset]), out, width, height);
}

/**
 * How much of each colour an image has in `stripes` of equal height, from top to bottom. Coloured pixels are shared out
 * to 12 hues (from red on, by 30 degrees) of no saturation and then to those of the full one, others to 8 greys from
 * black to white; each between the bins that it lies between. Pixels count less towards the sides.
 * @returns 32 sums a stripe. @throws RangeError when the image has not three bytes a pixel, or fewer rows than stripes.
 */
export function clothesHistogram(image: Pixels, stripes: number): Float64Array {
  if (!(stripes >= 1 && stripes <= image.height)) throw new RangeError(`${stripes} stripes of ${image.height} rows`);
  const sums = new Float64Array(stripes * COLOUR_BINS);
  native.clothesHistogram(...plain(image), stripes, sums);
  return sums;
}

/** What the quality of a face is told by. Luminance: ITU-R BT.601 of the bytes as they are, 0..255, in float32. */
export interface FaceSums {
  /** Pixels with four neighbours on the face; their Laplacian is 4 times their luminance less that of the neighbours. */
  readonly inner: { count: number; luminance: number; laplacian: number; squares: number };
  /** `range`: largest less smallest channel. `levels`: how many of the 256 levels of luminance occur. */
  readonly face: { count: number; range: number; levels: number };
  readonly skin: {
    count: number;
    /** Red, green, blue. */
    colour: readonly [number, number, number];
    /** Pixels with a channel of 250 and more: JPEG does not keep 255 exactly. */
    clipped: number;
    /**
     * Pixels that are a highlight: lighter than the mean of the skin in a square of 41 pixels around by a factor of 1.2,
     * and of a saturation ((largest - smallest channel) / largest) of at most 0.75 of the skin's median.
     */
    shining: number;
    /** Left and right of the axis. */
    halves: readonly { luminance: number; count: number }[];
    /** Pixels of each level of luminance, rounded. */
    levels: Float64Array;
  };
}

/**
 * @param face 1 on the face, else 0, a byte a pixel. @param skin the same of the skin.
 * @param axis x, y of two points between which the halves of the face meet.
 * @throws RangeError when the image has not three bytes a pixel, or a mask not one.
 */
export function faceSums(image: Pixels, face: Uint8Array, skin: Uint8Array, axis: readonly number[]): FaceSums {
  const size = image.width * image.height;
  if (face.length !== size || skin.length !== size || axis.length !== 4) {
    throw new RangeError(
      `masks of ${face.length} and ${skin.length} bytes, axis of ${axis.length}, for ${size} pixels`,
    );
  }
  const sums = new Float64Array(16 + LEVELS);
  native.faceSums(...plain(image), face, skin, Float64Array.from(axis), sums);
  const at = (i: number): number => sums[i] as number;
  return {
    inner: { count: at(0), luminance: at(1), laplacian: at(2), squares: at(3) },
    face: { count: at(4), range: at(5), levels: at(6) },
    skin: {
      count: at(14) + at(15),
      colour: [at(7), at(8), at(9)],
      clipped: at(10),
      shining: at(11),
      halves: [
        { luminance: at(12), count: at(14) },
        { luminance: at(13), count: at(15) },
      ],
      levels: sums.subarray(16),
    },
  };
}

/**
 * Decodes a JPEG in the calling thread, by the libvips that sharp brings: sharp must be loaded, its cache off. What sharp
 * does itself goes through two more threads.
 * @param width of the file, as `height`: it is not decoded when it has another size.
 * @param data where the pixels go, 3 * width * height bytes; their old content does not matter.
 * @returns the file's EXIF block, empty without one; undefined where sharp has to do it: a file that is broken, has a colour profile, a turn in its EXIF or not
 * three channels; and on systems other than Linux.
 */
export function decodeJpeg(file: Uint8Array, width: number, height: number, data: Uint8Array): Uint8Array | undefined {
  return native.decodeJpeg(file, ...plain({ data, width, height })) ?? undefined;
}

/** What C++ may rely on. */
function plain({ data, width, height }: Pixels): Plain {
  if (!(Number.isInteger(width) && Number.isInteger(height) && width >= 0 && data.length === 3 * width * height)) {
    throw new RangeError(`${data.length} bytes are not ${width}x${height} pixels`);
  }
  return [data, width, height];
}

function numbers(values: readonly number[]): Float64Array {
  if (values.length !== 6) throw new RangeError(`${values.length} numbers instead of 6`);
  return Float64Array.from(values);
}
