import sharp from 'sharp';
import type { Image } from '../../../models/image.ts';

/** A body sample that is dressed in plain colours: shares of the height from the top, with the colour down to there. */
export async function dressed(...stripes: [until: number, colour: string][]): Promise<Image> {
  let top = 0;
  const parts = [];
  for (const [until, background] of stripes) {
    const bottom = Math.round(until * 256);
    const create = { width: 128, height: bottom - top, channels: 3 as const, background };
    parts.push({ input: await sharp({ create }).png().toBuffer(), left: 0, top });
    top = bottom;
  }
  const base = sharp({ create: { width: 128, height: 256, channels: 3, background: '#808080' } });
  return { width: 128, height: 256, data: await base.composite(parts).removeAlpha().raw().toBuffer() };
}
