import { StoredEvent } from '../../contract/storedEvents.ts';
import { targets } from '../query.ts';

export const eventTargets = targets(StoredEvent.keyof().options, 'eventTargetUnknown');
