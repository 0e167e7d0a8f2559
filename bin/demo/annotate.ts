import sharp from 'sharp';
import type { Rect } from '../../contract/common.ts';
import type { ShownFace } from './report.ts';

const GREEN = [26, 156, 80] as const;
const AMBER = [217, 119, 6] as const;

/** The four bars of a frame, cut at the picture's edges: `line_px` wide, inside the box. */
export function bars(rect: Rect, size: { width: number; height: number }, line_px: number): Rect[] {
  const { x, y, width, height } = rect;
  const all = [
    { x, y, width, height: line_px },
    { x, y: y + height - line_px, width, height: line_px },
    { x, y, width: line_px, height },
    { x: x + width - line_px, y, width: line_px, height },
  ];
  return all.flatMap((bar) => {
    const [left, top] = [Math.max(0, bar.x), Math.max(0, bar.y)];
    const [right, bottom] = [Math.min(size.width, bar.x + bar.width), Math.min(size.height, bar.y + bar.height)];
    return right > left && bottom > top ? [{ x: left, y: top, width: right - left, height: bottom - top }] : [];
  });
}

/**
 * Draws a frame around each face, green for a known person, amber for an unknown one. By own pixels: that needs no
 * fonts, which servers lack, and no SVG loader, which a process that reads strangers' photos keeps shut.
 */
export async function annotate(jpeg: Buffer, faces: ShownFace[]): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  const line_px = Math.max(2, Math.round(width / 300));
  const frames = faces.flatMap(({ rect, match }) => {
    const [r, g, b] = match ? GREEN : AMBER;
    return bars(rect, { width, height }, line_px).map((bar) => ({
      input: { create: { width: bar.width, height: bar.height, channels: 3 as const, background: { r, g, b } } },
      left: bar.x,
      top: bar.y,
    }));
  });
  return sharp(jpeg).composite(frames).jpeg({ quality: 90 }).toBuffer();
}
