import { z } from 'zod';
import { IDS_MAX, Id, Text } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';
import { DESCRIPTION_MAX } from '../../contract/handlers.ts';
import type { HandlersSelection } from '../../stores/postgres/handlers.ts';
import { csv, queryFlag, queryInt } from '../query.ts';

/** Which handlers to list or to count: AND between names, OR inside a list. */
export const handlersQuery = {
  description: Text(DESCRIPTION_MAX).optional().meta({ description: 'Part of the description.' }),
  handler_ids: csv(Id, IDS_MAX).optional(),
  handler_type: queryInt(0, 2).optional(),
  is_dynamic: queryFlag().optional().meta({ description: 'Older name of handler_type 0 and 1.' }),
};
const HandlersQuery = z.object(handlersQuery);

export function handlersSelection(
  account_id: string,
  { description, handler_ids, handler_type, is_dynamic }: z.infer<typeof HandlersQuery>,
): HandlersSelection {
  if (handler_type !== undefined && is_dynamic !== undefined && handler_type !== is_dynamic) {
    throw new PlatformError('badQuery', 'path: query.is_dynamic, message: contradicts handler_type; send one of them');
  }
  return { account_id, description, handler_ids, handler_type: handler_type ?? is_dynamic };
}
