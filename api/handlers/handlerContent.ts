import { PlatformError } from '../../contract/errors.ts';
import { DYNAMIC, type NewHandler, STATIC } from '../../contract/handlers.ts';
import type { HandlerContent } from '../../stores/postgres/handlers.ts';
import type { Services } from '../services.ts';
import { validatePolicies } from './validatePolicies.ts';

/** What a body makes of a handler, checked. @throws PlatformError badBody and what validatePolicies throws. */
export async function handlerContent(
  body: NewHandler,
  account_id: string,
  services: Pick<Services, 'sql' | 'engine'>,
): Promise<HandlerContent> {
  const { description, policies } = body;
  const handler_type = handlerType(body);
  if (handler_type === DYNAMIC) {
    if (policies) refuse('policies', 'a dynamic handler gets its policies with each request: leave them out');
    return { description, handler_type, policies: null };
  }
  if (!policies) refuse('policies', 'a static handler needs policies; {} stands for all defaults');
  await validatePolicies(policies, account_id, services);
  return { description, handler_type, policies };
}

function handlerType({ handler_type, is_dynamic, lambda_id }: NewHandler): 0 | 1 {
  if (handler_type === 2) {
    refuse(
      'handler_type',
      '2 is a handler made of a lambda, which is not available yet; use 0 (static) or 1 (dynamic)',
    );
  }
  if (lambda_id !== undefined) refuse('lambda_id', 'only a handler_type of 2 has one');
  const older = is_dynamic === 1 ? DYNAMIC : STATIC;
  if (handler_type !== undefined && is_dynamic !== undefined && handler_type !== older) {
    refuse('is_dynamic', `contradicts handler_type ${handler_type}; is_dynamic is its older name: send one of them`);
  }
  return handler_type ?? older;
}

function refuse(path: string, message: string): never {
  throw new PlatformError('badBody', `path: body.${path}, message: ${message}`);
}
