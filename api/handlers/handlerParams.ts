import { z } from 'zod';
import { Id } from '../../contract/common.ts';
import { PlatformError } from '../../contract/errors.ts';

export const HandlerParams = z.object({ handler_id: Id });

export const handlerMissing = (handler_id: string): PlatformError =>
  new PlatformError('handlerNotFound', `Handler with id '${handler_id}' not found`);
