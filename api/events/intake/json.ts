import { z } from 'zod';
import { GivenDescriptor } from '../../../contract/attributes.ts';
import { Id, Text } from '../../../contract/common.ts';
import { PlatformError } from '../../../contract/errors.ts';
import { URL_MAX } from '../../../contract/orders.ts';
import { type DescriptorVersions, readDescriptor } from '../../descriptors.ts';
import { parsePart } from '../../validation.ts';
import { Boxes, checkCount, type GivenContent, type GivenImage, Meta, parseMeta } from './content.ts';
import type { RequestKind } from './readRequest.ts';

const Url = Text(URL_MAX).min(1);

const images = {
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
  meta: Meta.optional(),
};

/** A body of addresses or samples: exactly one of the three lists. */
export const ImagesJsonBody = z
  .strictObject(images)
  .meta({ id: 'ImagesJsonBody', examples: [{ urls: ['https://example.com/photo.jpg'] }] });
export type ImagesJson = z.infer<typeof ImagesJsonBody> & { readonly descriptors?: GivenDescriptor[] | undefined };

/** A body of addresses, samples or descriptors: exactly one of the four lists. */
export const EventsJsonBody = ImagesJsonBody.extend({
  descriptors: z
    .array(GivenDescriptor)
    .optional()
    .meta({ description: "Facet's own: base64 of little-endian float32, L2 norm 1; no photo is looked at." }),
  policies: z.unknown().optional().meta({ description: 'Of a dynamic handler.' }),
}).meta({ id: 'EventsJsonBody', examples: [{ urls: ['https://example.com/photo.jpg'] }] });

/** @throws PlatformError badBody, requestEmpty, descriptorInvalid, descriptorVersionUnknown */
export function readJsonContent(
  value: unknown,
  { stream, named }: RequestKind,
  versions: DescriptorVersions,
  images_max: number,
): GivenContent {
  const body = parsePart(stream['application/json'], value, 'body', 'badBody');
  const lists = { urls: body.urls, samples: body.samples, images: body.images, descriptors: body.descriptors };
  const given = Object.values(lists).filter((list) => list !== undefined);
  if (given.length > 1) throw new PlatformError('badBody', `give one of ${Object.keys(lists).join(', ')}`);
  checkCount(given[0]?.length ?? 0, images_max);
  const said = Object.entries(body).filter(([name, part]) => named.includes(name) && part !== undefined);
  return {
    images: imagesOf(body),
    descriptors: (body.descriptors ?? []).map((each) => readDescriptor(each, versions)),
    ...(body.meta && { meta: parseMeta(body.meta, Buffer.byteLength(JSON.stringify(body.meta))) }),
    named: Object.fromEntries(said),
  };
}

function imagesOf({ urls = [], samples = [], images = [] }: ImagesJson): GivenImage[] {
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
