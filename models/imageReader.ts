import { Crew } from './crew.ts';
import { type DecodeJob, type DecoderOptions, startDecoder } from './decoder.ts';
import { readHeader } from './format.ts';
import type { DecodedImage, ImageFormat } from './image.ts';
import { encodeJpeg, encodeThumbnail } from './jpeg.ts';

/** What an image turned out to be; pixels of the upright picture. */
export type ReadImage = Pick<DecodedImage, 'format' | 'width' | 'height'>;

/**
 * Looks at images that are to be stored. Each is decoded whole in a process of its own, which is killed when it takes
 * too long; two at once, started when first needed.
 * All throw PlatformError imageInvalid, imageTooLarge, imageTooSlow, imageHarmful, tooBusy.
 */
export interface ImageReader {
  /** By its first bytes, without decoding it. */
  format(bytes: Uint8Array): ImageFormat;
  check(bytes: Uint8Array): Promise<ReadImage>;
  /** The upright picture without its metadata. */
  toJpeg(bytes: Uint8Array): Promise<Buffer>;
  /** The same, as large as it fits into a square of `side` pixels. */
  thumbnail(bytes: Uint8Array, side: number): Promise<Buffer>;
  close(): Promise<void>;
}

const DECODERS = 2;
const WAITING_MAX = 64;

export function createImageReader(
  accepted: { pixelsMax: number; formats: readonly ImageFormat[] },
  decoder: DecoderOptions = {},
): ImageReader {
  const start = () => startDecoder(decoder);
  const crew = new Crew<DecodeJob, DecodedImage>({ size: DECODERS, waitingMax: WAITING_MAX, start });
  const options = { ...accepted, use_exif_info: true, exif: false };
  const format = (bytes: Uint8Array) => readHeader(bytes, accepted.pixelsMax, accepted.formats).format;
  return {
    format,
    async check(bytes) {
      format(bytes); // What is no image at all does not have to wait for a process.
      const { width, height, format: found } = await crew.run({ bytes, options: { ...options, pixels: false } });
      return { format: found, width, height };
    },
    toJpeg: async (bytes) => encodeJpeg(await crew.run({ bytes, options })),
    thumbnail: async (bytes, side) => encodeThumbnail(await crew.run({ bytes, options }), side),
    close: () => crew.close(),
  };
}
