/** Decodes what its parent sends on stdin and answers on stdout, until stdin ends. It may be killed at any time. */
import { z } from 'zod';
import { PlatformError } from '../contract/errors.ts';
import { decode } from './decode.ts';
import { encodeFrame, type Frame, FrameReader } from './frames.ts';
import { FORMATS_DEFAULT, IMAGE_FORMATS } from './image.ts';

const Options = z.strictObject({
  use_exif_info: z.boolean(),
  exif: z.boolean(),
  pixelsMax: z.int().min(1),
  formats: z.array(z.enum(IMAGE_FORMATS)).default([...FORMATS_DEFAULT]),
  pixels: z.boolean().default(true),
});

const reader = new FrameReader();
process.stdin.on('data', (chunk: Buffer) => {
  const frame = reader.push(chunk);
  if (frame) void answer(frame);
});
process.stdin.on('end', () => process.exit(0));
send({ ready: true });

async function answer({ header, payload }: Frame): Promise<void> {
  try {
    const { pixels, ...options } = Options.parse(header);
    const { data, ...rest } = await decode(payload, options);
    send({ image: rest }, pixels ? data : undefined);
  } catch (error) {
    const key = error instanceof PlatformError ? error.key : 'internal';
    send({ error: { key, detail: error instanceof Error ? error.message : String(error) } });
  }
}

function send(header: unknown, payload: Uint8Array = new Uint8Array()): void {
  for (const part of encodeFrame(header, payload)) process.stdout.write(part);
}
