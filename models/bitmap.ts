import { PlatformError } from '../contract/errors.ts';
import { checkPixels } from './format.ts';
import type { Image } from './image.ts';

const invalid = (detail: string): PlatformError => new PlatformError('imageInvalid', detail);

/**
 * Decodes BMP: uncompressed, with 8 (palette), 24 or 32 bits a pixel; the fourth byte of the latter is ignored.
 * @throws PlatformError imageInvalid, imageTooLarge
 */
export function decodeBmp(bytes: Uint8Array, pixelsMax: number): Image {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 54 || file.readUInt32LE(14) < 40) throw invalid('BMP header is cut off or of an old kind');
  const [width, signedHeight] = [file.readInt32LE(18), file.readInt32LE(22)];
  const height = Math.abs(signedHeight);
  const bits = file.readUInt16LE(28);
  const compression = file.readUInt32LE(30);
  if (width <= 0 || height === 0) throw invalid(`BMP of ${width}x${signedHeight} pixels`);
  checkPixels(width, height, pixelsMax);
  // Compression 3 only tells where the colours of 32 bits lie; the usual order is what we read.
  if (![8, 24, 32].includes(bits) || !(compression === 0 || (compression === 3 && bits === 32))) {
    throw invalid(`BMP with ${bits} bits a pixel and compression ${compression} is not supported; send 24 bits, plain`);
  }
  const stride = ((width * bits + 31) >> 5) * 4;
  const start = file.readUInt32LE(10);
  if (start + stride * height > file.length) throw invalid(`BMP ends after ${file.length} bytes`);
  const palette = bits === 8 ? readPalette(file, 14 + file.readUInt32LE(14), start) : undefined;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const row = start + stride * (signedHeight > 0 ? height - 1 - y : y);
    for (let x = 0, to = y * width * 3; x < width; x++, to += 3) {
      const source = palette ?? file;
      const at = palette ? (file[row + x] as number) * 4 : row + (x * bits) / 8;
      data[to] = source[at + 2] as number;
      data[to + 1] = source[at + 1] as number;
      data[to + 2] = source[at] as number;
    }
  }
  return { width, height, data };
}

/** 256 entries of blue, green, red, 0; black where the file has fewer. */
function readPalette(file: Buffer, from: number, to: number): Uint8Array {
  const palette = new Uint8Array(1024);
  palette.set(file.subarray(from, Math.max(from, Math.min(to, from + 1024, file.length))));
  return palette;
}

/**
 * Decodes binary PPM (P6) and PGM (P5) of 8 bits.
 * @throws PlatformError imageInvalid, imageTooLarge
 */
export function decodePpm(bytes: Uint8Array, pixelsMax: number): Image {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
  const match = /^P([56])(?:\s|#[^\n]*\n)+(\d{1,6})(?:\s|#[^\n]*\n)+(\d{1,6})(?:\s|#[^\n]*\n)+(\d{1,5})\s/.exec(head);
  if (!match) throw invalid('PPM header is not P5 or P6, width, height, 255');
  const [width, height, top] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (width === 0 || height === 0 || top !== 255) throw invalid(`PPM of ${width}x${height} with values up to ${top}`);
  checkPixels(width, height, pixelsMax);
  const channels = match[1] === '6' ? 3 : 1;
  const pixels = bytes.subarray(match[0].length, match[0].length + width * height * channels);
  if (pixels.length < width * height * channels) throw invalid(`PPM ends after ${bytes.length} bytes`);
  return { width, height, data: channels === 3 ? pixels.slice() : repeatGrey(pixels) };
}

/** One byte a pixel to three. */
export function repeatGrey(grey: Uint8Array): Uint8Array {
  const data = new Uint8Array(grey.length * 3);
  for (let i = 0, to = 0; i < grey.length; i++, to += 3) data.fill(grey[i] as number, to, to + 3);
  return data;
}
