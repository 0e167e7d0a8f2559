import { z } from 'zod';
import { GivenDescriptor } from '../../../contract/attributes.ts';
import { Id, Text } from '../../../contract/common.ts';
import { PlatformError } from '../../../contract/errors.ts';
import { URL_MAX } from '../../../contract/orders.ts';
import { type DescriptorVersions, readDescriptor } from '../../descriptors.ts';
import { parsePart } from '../../validation.ts';
import { Boxes, checkCount, type GivenContent, type GivenImage, Meta, parseMeta } from './content.ts';

const Url = Text(URL_MAX).min(1);

/** A body of addresses, samples or descriptors: exactly one of the four lists. */
export const EventsJsonBody = z
  .strictObject({
    urls: z.array(Url).optional().meta({ description: 'http(s), /6/images/<id> or /6/samples/faces/<id>.' }),
    samples: z.array(Id).optional().meta({ description: 'Stored samples of the own account.' }),
    images: z
      .array(
        z.strictObject({
          url: Url,
          face_bounding_boxes: Boxes.optional(),
          body_bounding_boxes: Boxes.optional(),
        }),
      )
      .optional(),
    descriptors: z
      .array(GivenDescriptor)
      .optional()
      .meta({ description: "Facet's own: base64 of little-endian float32, L2 norm 1; no photo is looked at." }),
    policies: z.unknown().optional().meta({ description: 'Of a dynamic handler.' }),
    meta: Meta.optional(),
  })
  .meta({ id: 'EventsJsonBody' });

/** @throws PlatformError badBody, requestEmpty, descriptorInvalid, descriptorVersionUnknown */
export function readJsonContent(value: unknown, versions: DescriptorVersions, images_max: number): GivenContent {
  const body = parsePart(EventsJsonBody, value, 'body', 'badBody');
  const given = [body.urls, body.samples, body.images, body.descriptors].filter((list) => list !== undefined);
  if (given.length > 1) throw new PlatformError('badBody', 'give one of urls, samples, images, descriptors');
  checkCount(given[0]?.length ?? 0, images_max);
  const { policies } = body;
  return {
    images: imagesOf(body),
    descriptors: (body.descriptors ?? []).map((each) => readDescriptor(each, versions)),
    ...(policies !== undefined && { policies }),
    ...(body.meta && { meta: parseMeta(body.meta, Buffer.byteLength(JSON.stringify(body.meta))) }),
  };
}

function imagesOf({ urls = [], samples = [], images = [] }: z.infer<typeof EventsJsonBody>): GivenImage[] {
  return [
    ...urls.map((url) => ({ filename: nameOf(url), url })),
    ...samples.map((sample_id) => ({ filename: sample_id, sample_id })),
    ...images.map(({ url, face_bounding_boxes: face_boxes, body_bounding_boxes: body_boxes }) => ({
      filename: nameOf(url),
      url,
      ...(face_boxes && { face_boxes }),
      ...(body_boxes && { body_boxes }),
    })),
  ];
}

/** LUNA answers the address itself as `filename`; a longer one is cut. */
const nameOf = (url: string): string => url.slice(0, 255).toWellFormed();
