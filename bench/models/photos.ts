import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

const LARGE = { width: 1280, height: 960 };

/** Of the bench's crops of 640x480 each second one at twice the size, so that decoding and scaling count as well. */
export async function twoSizes(crops: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return Promise.all(
    crops.map(async (crop, index) =>
      index % 2 === 0 ? crop : sharp(crop).resize(LARGE).jpeg({ quality: 90 }).toBuffer(),
    ),
  );
}

const WIDTHS = [160, 320, 640, 1024, 1600, 2400] as const;
const ENCODERS = [
  (image: Sharp) => image.jpeg({ quality: 90 }),
  (image: Sharp) => image.jpeg({ quality: 80, progressive: true }), // Is decoded in a process of its own.
  (image: Sharp) => image.webp({ quality: 80 }),
  (image: Sharp) => image.png({ compressionLevel: 1 }),
] as const;

/** Each width in each format, of the photos in turn, as files in a folder. @returns their paths */
export async function mixedSizes(photos: readonly Uint8Array[], folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const encode of ENCODERS) {
    for (const width of WIDTHS) {
      const path = join(folder, `mixed-${paths.length}`);
      await encode(sharp(photos[paths.length % photos.length]).resize({ width })).toFile(path);
      paths.push(path);
    }
  }
  return paths;
}
