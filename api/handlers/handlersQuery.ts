import { IDS_MAX, Id, Text } from '../../contract/common.ts';
import { DESCRIPTION_MAX } from '../../contract/handlers.ts';
import { csv, queryFlag, queryInt } from '../query.ts';

/** Which handlers to list or to count: AND between names, OR inside a list. */
export const handlersQuery = {
  description: Text(DESCRIPTION_MAX).optional().meta({ description: 'Part of the description.' }),
  handler_ids: csv(Id, IDS_MAX).optional(),
  handler_type: queryInt(0, 2).optional(),
  is_dynamic: queryFlag().optional().meta({ description: 'Older name of handler_type 0 and 1.' }),
};
