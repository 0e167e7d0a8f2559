/** Names of the tags that are answered; others are left out. */
// biome-ignore format: a table
const TAGS: Record<number, string> = {
  256: 'ImageWidth', 257: 'ImageHeight', 270: 'ImageDescription', 271: 'Make', 272: 'Model', 274: 'Orientation',
  282: 'XResolution', 283: 'YResolution', 296: 'ResolutionUnit', 305: 'Software', 306: 'DateTime', 315: 'Artist',
  33432: 'Copyright', 33434: 'ExposureTime', 33437: 'FNumber', 34850: 'ExposureProgram', 34855: 'ISOSpeedRatings',
  36867: 'DateTimeOriginal', 36868: 'DateTimeDigitized', 36880: 'OffsetTime', 36881: 'OffsetTimeOriginal',
  37377: 'ShutterSpeedValue', 37378: 'ApertureValue', 37379: 'BrightnessValue', 37380: 'ExposureBiasValue',
  37383: 'MeteringMode', 37384: 'LightSource', 37385: 'Flash', 37386: 'FocalLength', 37520: 'SubSecTime',
  40961: 'ColorSpace', 40962: 'PixelXDimension', 40963: 'PixelYDimension', 41986: 'ExposureMode',
  41987: 'WhiteBalance', 41988: 'DigitalZoomRatio', 41989: 'FocalLengthIn35mmFilm', 41990: 'SceneCaptureType',
  42016: 'ImageUniqueID', 42033: 'BodySerialNumber', 42035: 'LensMake', 42036: 'LensModel',
};
// biome-ignore format: a table
const GPS_TAGS: Record<number, string> = {
  1: 'GPSLatitudeRef', 2: 'GPSLatitude', 3: 'GPSLongitudeRef', 4: 'GPSLongitude', 5: 'GPSAltitudeRef',
  6: 'GPSAltitude', 7: 'GPSTimeStamp', 16: 'GPSImgDirectionRef', 17: 'GPSImgDirection', 29: 'GPSDateStamp',
};
const EXIF_DIRECTORY = 34665;
const GPS_DIRECTORY = 34853;
const ENTRIES_MAX = 256;
const VALUES_MAX = 16;
const TEXT_MAX = 1024;

/**
 * Reads the tags of an EXIF block, with or without its "Exif" prefix: texts, numbers and lists of numbers by tag name.
 * Whatever is malformed is left out; null when nothing is left. At most 256 entries a directory, 16 numbers a tag and
 * 1024 characters a text are read.
 */
export function readExif(block: Uint8Array): Record<string, unknown> | null {
  const whole = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const tiff = whole.toString('latin1', 0, 6) === 'Exif\0\0' ? whole.subarray(6) : whole;
  const order = tiff.toString('latin1', 0, 4);
  if (tiff.length < 8 || (order !== 'II*\0' && order !== 'MM\0*')) return null;
  const reader = new TiffReader(tiff, order.startsWith('I'));
  const tags: Record<string, unknown> = {};
  const first = reader.directory(reader.u32(4), TAGS, tags);
  for (const [pointer, names] of [
    [EXIF_DIRECTORY, TAGS],
    [GPS_DIRECTORY, GPS_TAGS],
  ] as const) {
    const at = first.get(pointer);
    if (at !== undefined) reader.directory(at, names, tags);
  }
  return Object.keys(tags).length > 0 ? tags : null;
}

/** Bytes per value of the TIFF types: byte, text, short, long, rational, signed long, signed rational. */
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 9: 4, 10: 8 };

class TiffReader {
  readonly #bytes: Buffer;
  readonly #little: boolean;

  constructor(bytes: Buffer, little: boolean) {
    this.#bytes = bytes;
    this.#little = little;
  }

  u16(at: number): number {
    return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  u32(at: number): number {
    return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  /** Reads named tags into `tags`; returns where the directories lie that this one points to. */
  directory(at: number, names: Record<number, string>, tags: Record<string, unknown>): Map<number, number> {
    const pointers = new Map<number, number>();
    if (at + 2 > this.#bytes.length) return pointers;
    const count = Math.min(this.u16(at), ENTRIES_MAX);
    for (let entry = at + 2; entry < at + 2 + 12 * count && entry + 12 <= this.#bytes.length; entry += 12) {
      const tag = this.u16(entry);
      const name = names[tag];
      if (tag === EXIF_DIRECTORY || tag === GPS_DIRECTORY) pointers.set(tag, this.u32(entry + 8));
      const value = name === undefined ? undefined : this.#value(entry);
      if (name !== undefined && value !== undefined) tags[name] = value;
    }
    return pointers;
  }

  #value(entry: number): unknown {
    const type = this.u16(entry + 2);
    const count = this.u32(entry + 4);
    const size = SIZES[type];
    if (size === undefined || count === 0) return undefined;
    const at = size * count <= 4 ? entry + 8 : this.u32(entry + 8);
    if (at + size * count > this.#bytes.length) return undefined;
    if (type === 2) return this.#text(at, count);
    const values: number[] = [];
    for (let i = 0; i < Math.min(count, VALUES_MAX); i++) values.push(this.#number(at + i * size, type));
    if (!values.every(Number.isFinite)) return undefined; // A rational with denominator 0.
    return values.length === 1 ? values[0] : values;
  }

  #text(at: number, count: number): string | undefined {
    const text = this.#bytes.toString('utf8', at, at + Math.min(count, TEXT_MAX));
    const end = text.indexOf('\0');
    return (end < 0 ? text : text.slice(0, end)).trim() || undefined;
  }

  #number(at: number, type: number): number {
    switch (type) {
      case 1:
        return this.#bytes.readUInt8(at);
      case 3:
        return this.u16(at);
      case 4:
        return this.u32(at);
      case 5:
        return this.u32(at) / this.u32(at + 4);
      case 9:
        return this.u32(at) | 0;
      default:
        return (this.u32(at) | 0) / (this.u32(at + 4) | 0);
    }
  }
}
