import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')), 'demo');

/** Photo 1..6 of the face-api package: 3, 3, 3, 4, 5 and 4 faces, no person twice. */
export const photo = (n: number): Buffer => readFileSync(join(FOLDER, `sample${n}.jpg`));

/** One face of photo 1, cut out with room around it: the woman on the left. */
export async function portrait(): Promise<Buffer> {
  return sharp(photo(1)).extract({ left: 330, top: 250, width: 360, height: 440 }).jpeg({ quality: 95 }).toBuffer();
}

/** Grey, without a face. */
export async function noFace(): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 240, channels: 3, background: '#808080' } })
    .jpeg()
    .toBuffer();
}
