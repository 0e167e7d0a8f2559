import sharp from 'sharp';
import { photo } from './support.ts';

/** A number 0..1 by number, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One whole file of every kind that is accepted, 160 pixels wide. */
export async function corpus(): Promise<Buffer[]> {
  const image = sharp(photo(2)).resize(160);
  const frames = [await image.clone().png().toBuffer(), await image.clone().negate().png().toBuffer()];
  const animated = () => sharp(frames, { join: { animated: true } });
  const { data, info } = await image.clone().raw().toBuffer({ resolveWithObject: true });
  const exif = { IFD0: { Make: 'Facet', Model: 'test' }, IFD3: { GPSLatitudeRef: 'N' } };
  const files = [
    image.clone().withExif(exif).jpeg(),
    image.clone().jpeg({ progressive: true }),
    image.clone().greyscale().jpeg(),
    image.clone().toColourspace('cmyk').jpeg(),
    image.clone().withMetadata({ orientation: 6 }).png(),
    image.clone().toColourspace('rgb16').png(),
    image.clone().png({ palette: true }),
    image.clone().ensureAlpha(0.5).png({ progressive: true }),
    image.clone().webp(),
    image.clone().webp({ lossless: true }),
    animated().webp(),
    image.clone().tiff({ compression: 'none' }),
    image.clone().tiff({ compression: 'lzw', predictor: 'horizontal' }),
    image.clone().tiff({ compression: 'jpeg', tile: true }),
    image.clone().toColourspace('cmyk').tiff({ compression: 'deflate' }),
    image.clone().gif(),
    animated().gif(),
    image.clone().avif({ effort: 0 }),
  ];
  return [...(await Promise.all(files.map((file) => file.toBuffer()))), bmp(data, info), ppm(data, info)];
}

function bmp(rgb: Buffer, { width, height }: { width: number; height: number }): Buffer {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM');
  for (const [at, value] of [
    [2, file.length],
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
  ] as const) {
    file.writeUInt32LE(value, at);
  }
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) rgb.copy(file, 54 + y * stride, y * width * 3, (y + 1) * width * 3);
  return file;
}

function ppm(rgb: Buffer, { width, height }: { width: number; height: number }): Buffer {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), rgb]);
}

/** Up to three changes: flipped bits, extreme numbers near the front, runs of one byte, cuts, copies and grafts. */
export function mutate(files: readonly Buffer[], next: () => number): Buffer {
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = (): Buffer => files[whole(files.length)] ?? Buffer.alloc(0);
  let bytes: Buffer = Buffer.from(pick());
  const changes: (() => Buffer)[] = [
    () => {
      for (let n = 1 + whole(20); n > 0; n--) {
        const at = whole(bytes.length);
        bytes[at] = (bytes[at] as number) ^ (1 << whole(8));
      }
      return bytes;
    },
    () => {
      const at = whole(Math.min(200, bytes.length - 4));
      bytes.writeUInt32BE([0, 1, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff][whole(7)] as number, at);
      return bytes;
    },
    () => {
      const at = whole(bytes.length);
      return bytes.fill(next() < 0.5 ? 0 : 0xff, at, Math.min(bytes.length, at + whole(64)));
    },
    () => bytes.subarray(0, 4 + whole(bytes.length - 4)),
    () => {
      const [from, to] = [4 + whole(bytes.length - 4), whole(2000)];
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + to)]);
    },
    () => {
      const from = whole(bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(whole(from + 1))]);
    },
    () => {
      const other = pick();
      return Buffer.concat([bytes.subarray(0, 4 + whole(bytes.length)), other.subarray(whole(other.length))]);
    },
  ];
  for (let n = 1 + whole(3); n > 0 && bytes.length > 8; n--)
    bytes = Buffer.from((changes[whole(changes.length)] as () => Buffer)());
  return bytes;
}
