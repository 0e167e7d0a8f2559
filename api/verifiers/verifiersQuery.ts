import { IDS_MAX, Id, Text } from '../../contract/common.ts';
import { DESCRIPTION_MAX } from '../../contract/handlers.ts';
import { csv } from '../query.ts';

/** Which verifiers to list or to count: AND between names, OR inside a list. */
export const verifiersQuery = {
  description: Text(DESCRIPTION_MAX).optional().meta({ description: 'Part of the description.' }),
  verifier_ids: csv(Id, IDS_MAX).optional(),
};
