/** Pixels, three bytes each (red, green, blue), row by row, no padding. */
export interface Image {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A photo after decoding, upright if that was asked for. */
export interface DecodedImage extends Image {
  format: ImageFormat;
  /** Of the file. */
  bytes: number;
  /** EXIF tags by name; null: none in the file or not asked for. */
  exif: Record<string, unknown> | null;
}

/** All that can be told by their first bytes. `heif` is HEIC and AVIF; the prebuilt image library decodes AVIF only. */
export const IMAGE_FORMATS = ['jpeg', 'png', 'webp', 'tiff', 'gif', 'bmp', 'ppm', 'heif'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];
/** Accepted where nothing else is configured: all but heif, whose decoders are the newest and the largest. */
export const FORMATS_DEFAULT: readonly ImageFormat[] = IMAGE_FORMATS.filter((format) => format !== 'heif');

export interface DecodeOptions {
  use_exif_info: boolean;
  exif: boolean;
  /** Images with more pixels are refused before they are decoded. */
  pixelsMax: number;
  /** Accepted formats; default FORMATS_DEFAULT. */
  formats?: readonly ImageFormat[];
  /** Where so many bytes of pixels may go, as far as that is known before decoding; undefined: new memory. */
  room?: (bytes: number) => Uint8Array | undefined;
  /** false: a decoding process keeps the pixels, `data` is empty; default true. */
  pixels?: boolean;
}
