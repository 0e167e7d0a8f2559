import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { WARP_SIDE } from '../../models/alignment.ts';
import { WARP_HEIGHT, WARP_WIDTH } from '../../models/body/sample.ts';
import { keepBytes } from '../images/keepObject.ts';
import { ONE_IMAGE_ERRORS, readImage } from '../images/readImage.ts';
import type { Services } from '../services.ts';

const SAMPLES = {
  faces: { bucket: 'faces-samples', width: WARP_SIDE, height: WARP_SIDE },
  bodies: { bucket: 'bodies-samples', width: WARP_WIDTH, height: WARP_HEIGHT },
} as const;

export const SavedSample = z.strictObject({ sample_id: Id, url: z.string(), external_url: z.string() });
export const SAMPLE_ERRORS = [...ONE_IMAGE_ERRORS, 'warpSizeWrong'] as const;

type Kind = keyof typeof SAMPLES;

/** Keeps a sample that was made elsewhere: a JPEG as it is, another format as JPEG. @throws PlatformError SAMPLE_ERRORS */
export async function saveSample(
  kind: Kind,
  { account_id, body }: { account_id: string; body: IncomingMessage },
  services: Services,
): Promise<z.infer<typeof SavedSample>> {
  const bytes = await readSample(kind, await readImage(body, services), services);
  const sample_id = await keepSample(kind, account_id, bytes, services);
  const url = `/6/samples/${kind}/${sample_id}`;
  return { sample_id, url, external_url: services.settings.publicUrl + url };
}

/** @returns the sample as JPEG. @throws PlatformError PICTURE_ERRORS, warpSizeWrong */
export async function readSample(kind: Kind, given: Buffer, { images }: Pick<Services, 'images'>): Promise<Buffer> {
  const wanted = SAMPLES[kind];
  const { format, width, height } = await images.check(given);
  if (width !== wanted.width || height !== wanted.height) {
    const detail = `Image has ${width}x${height} pixels, a sample of ${kind} has ${wanted.width}x${wanted.height}`;
    throw new PlatformError('warpSizeWrong', detail);
  }
  return format === 'jpeg' ? given : images.toJpeg(given);
}

/** @param bytes of `readSample`. @returns the sample's id. */
export function keepSample(
  kind: Kind,
  account_id: string,
  bytes: Buffer,
  stores: Pick<Services, 'sql' | 'objects'>,
): Promise<string> {
  return keepBytes({ account_id, bucket: SAMPLES[kind].bucket, content_type: 'image/jpeg', bytes }, stores);
}
