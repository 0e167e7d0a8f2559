import type { AttributeSamples, GivenAttribute } from '../../contract/attributes.ts';
import { type ErrorKey, PlatformError } from '../../contract/errors.ts';
import { decodeBase64 } from '../events/intake/content.ts';
import { PICTURE_ERRORS } from '../images/readImage.ts';
import { keepSample, readSample } from '../samples/saveSample.ts';
import { requireServices } from '../serviceSwitches.ts';
import type { Services } from '../services.ts';

export const GIVEN_SAMPLE_ERRORS = [
  ...PICTURE_ERRORS,
  'warpSizeWrong',
  'imageStoreOff',
] as const satisfies readonly ErrorKey[];

/**
 * Saves the samples that came along: none of them unless all can be, the same picture once.
 * @returns the ids of all. @throws PlatformError GIVEN_SAMPLE_ERRORS
 */
export async function saveGivenSamples(
  account_id: string,
  given: Pick<GivenAttribute, 'basic_attributes_samples' | 'descriptor_samples'>,
  services: Services,
): Promise<AttributeSamples> {
  const fields = ['basic_attributes_samples', 'descriptor_samples'] as const;
  const pictures = new Map<string, Buffer>();
  for (const field of fields) {
    for (const [index, sample] of given[field].entries()) {
      if (typeof sample === 'string' || pictures.has(sample.image)) continue;
      pictures.set(sample.image, await readPicture(sample.image, `body.${field}.${index}.image`, services));
    }
  }
  if (pictures.size > 0) requireServices(['image_store'], services.settings);
  const ids = new Map<string, string>();
  for (const [text, bytes] of pictures) ids.set(text, await keepSample('faces', account_id, bytes, services));
  const idsOf = (field: (typeof fields)[number]) =>
    given[field].flatMap((sample) => (typeof sample === 'string' ? sample : (ids.get(sample.image) ?? [])));
  return { basic_attributes_samples: idsOf(fields[0]), descriptor_samples: idsOf(fields[1]) };
}

async function readPicture(text: string, path: string, services: Services): Promise<Buffer> {
  const bytes = decodeBase64(text);
  if (!bytes) throw new PlatformError('imageInvalid', `path: ${path}, message: the picture is not base64`);
  const { image_bytes_max } = services.events.intakeLimits;
  if (bytes.length > image_bytes_max) {
    throw new PlatformError(
      'imageTooLarge',
      `path: ${path}, message: the picture is larger than ${image_bytes_max} bytes`,
    );
  }
  return readSample('faces', bytes, services);
}
