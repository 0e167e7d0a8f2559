import { targets } from '../query.ts';

export const faceTargets = targets(
  ['face_id', 'account_id', 'event_id', 'user_data', 'external_id', 'create_time', 'avatar', 'lists'],
  'faceTargetUnknown',
);
