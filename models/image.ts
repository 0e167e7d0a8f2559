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

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'tiff' | 'gif' | 'bmp' | 'ppm';

export interface DecodeOptions {
  use_exif_info: boolean;
  exif: boolean;
  /** Images with more pixels are refused before they are decoded. */
  pixelsMax: number;
}
