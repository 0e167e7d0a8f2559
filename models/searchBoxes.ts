import type { Detection, Detector } from './detector.ts';
import { overlap, type Point, type Rect } from './geometry.ts';
import type { Image } from './image.ts';

/** The searched square's side in longer sides of the box: detectors want some surroundings. */
const MARGIN = 2;

/** Looks for one face around each box: the one that covers the box best. Boxes without a face are left out. */
export async function searchBoxes(detector: Detector, image: Image, boxes: readonly Rect[]): Promise<Detection[]> {
  const found: Detection[] = [];
  for (const box of boxes) {
    const region = surroundings(box, image);
    if (!region) continue;
    const candidates = await detector.detect(cut(image, region));
    const moved = candidates.map((candidate) => shift(candidate, region));
    const [best] = moved.sort((a, b) => overlap(b.rect, box) - overlap(a.rect, box));
    if (best && overlap(best.rect, box) > 0) found.push(best);
  }
  return found;
}

function surroundings({ x, y, width, height }: Rect, image: Image): Rect | undefined {
  const half = (Math.max(width, height) * MARGIN) / 2;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const left = Math.max(0, Math.floor(cx - half));
  const top = Math.max(0, Math.floor(cy - half));
  const right = Math.min(image.width, Math.ceil(cx + half));
  const bottom = Math.min(image.height, Math.ceil(cy + half));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

function cut(image: Image, { x, y, width, height }: Rect): Image {
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * image.width + x) * 3;
    data.set(image.data.subarray(from, from + width * 3), row * width * 3);
  }
  return { width, height, data };
}

function shift({ rect, score, eyes: [left, right] }: Detection, { x, y }: Rect): Detection {
  const move = (point: Point): Point => [point[0] + x, point[1] + y];
  return { rect: { ...rect, x: rect.x + x, y: rect.y + y }, score, eyes: [move(left), move(right)] };
}
