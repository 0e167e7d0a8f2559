import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { ErrorKey } from '../../../contract/errors.ts';
import { BodyBoxes, DESCRIPTOR_TYPE, FaceBoxes, Meta } from './content.ts';
import { binary, IMAGE_STREAM } from './imageTypes.ts';
import { EventsJsonBody } from './json.ts';
import { type GenerateEventsHeaders, type GenerateEventsQuery, wordsOf } from './query.ts';
import { IMAGES_ERRORS, type IntakeDeps, type ParsedRequest, type RequestKind, readRequest } from './readRequest.ts';

/** The body of a request for events. */
export const EVENTS_BODY = {
  stream: {
    ...IMAGE_STREAM,
    'multipart/form-data': z
      .object({
        image: binary('One image; a part of any other name is one too.').optional(),
        policies: z.looseObject({}).optional().meta({ description: 'Of a dynamic handler.' }),
        meta: Meta.optional(),
        face_bounding_boxes: FaceBoxes.optional(),
        body_bounding_boxes: BodyBoxes.optional(),
      })
      .catchall(binary(`An image or, with type ${DESCRIPTOR_TYPE}, a descriptor.`))
      .meta({ description: 'At most 20 images or descriptors, 64 MiB in all, unless configured otherwise.' }),
    'application/json': EventsJsonBody,
    'application/msgpack': EventsJsonBody,
    'application/x-msgpack': EventsJsonBody,
    [DESCRIPTOR_TYPE]: binary("Facet's own form: one descriptor as little-endian float32, L2 norm 1."),
  },
  named: ['policies'],
} as const satisfies RequestKind;

export const INTAKE_ERRORS = [
  ...IMAGES_ERRORS,
  'descriptorInvalid',
  'descriptorVersionUnknown',
] as const satisfies readonly ErrorKey[];

/** Reads a request for events of a handler. @throws PlatformError badQuery, httpBad, and as readRequest */
export function readEventsRequest(
  req: IncomingMessage,
  query: GenerateEventsQuery,
  headers: GenerateEventsHeaders,
  { handler_id, ...deps }: IntakeDeps & { readonly handler_id: string },
): Promise<ParsedRequest> {
  return readRequest(req, EVENTS_BODY, wordsOf(query, headers), [handler_id, query, headers], deps);
}
