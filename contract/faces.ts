import { z } from 'zod';
import { Id } from './common.ts';

export const Face = z
  .strictObject({
    face_id: Id,
    account_id: Id,
    event_id: Id.nullable(),
    user_data: z.string(),
    external_id: z.string(),
    create_time: z.iso.datetime(),
    avatar: z.string().meta({ description: 'Path of a sample in this API, an address of the caller, or empty.' }),
    lists: z.array(Id).meta({ description: 'The lists it is in.' }),
  })
  .meta({ id: 'Face', description: 'A person known to one account.' });
export type Face = z.infer<typeof Face>;

export const SomeOfFace = Face.partial().meta({ id: 'SomeOfFace', description: 'A face, or the targets asked for.' });
