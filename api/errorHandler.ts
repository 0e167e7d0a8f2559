import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure, TerminatedFailure, TimeoutFailure } from '@temporalio/common';
import type { ErrorRequestHandler } from 'express';
import { ERRORS, type ErrorKey, errorBody, isErrorKey, PlatformError } from '../contract/errors.ts';
import { fromDependency } from '../stores/dependencies.ts';
import { drain } from './middleware/body.ts';
import type { Services } from './services.ts';

/** Seconds after which a refused client may try again. */
const RETRY_AFTER_S: Partial<Record<ErrorKey, number>> = { tooBusy: 1, dependencyAway: 5, storeFull: 60 };

/** The only place a failure becomes HTTP. What the catalogue does not name is logged and shown as `internal`. */
export function createErrorHandler({ log, settings }: Pick<Services, 'log' | 'settings'>): ErrorRequestHandler {
  return (thrown: unknown, req, res, _next) => {
    const error = toPlatformError(thrown);
    const { code, status } = ERRORS[error.key];
    res.locals['error_code'] = code;
    if (status >= 500) {
      const { request_id, route } = res.locals;
      const cause = describeCause(error.cause);
      const fields = { request_id: String(request_id), route: String(route), error_code: code, cause };
      if (res.closed)
        log.warn(fields, error.message); // Its client has gone; often that is the very reason.
      else log.error(fields, error.message);
    }
    if (res.headersSent || res.destroyed) {
      res.destroy(); // Half an answer must not look like a whole one.
      return;
    }
    const wait = error.retry_after_s ?? RETRY_AFTER_S[error.key];
    if (wait !== undefined) res.setHeader('Retry-After', wait);
    if (status === 401 && req.headers['exclude-header'] !== 'WWW-Authorization') {
      res.setHeader('WWW-Authenticate', 'Basic, Bearer');
    }
    for (const name of ['Location', 'Content-Length']) res.removeHeader(name);
    const body = JSON.stringify({
      ...errorBody(error.key, error.key === 'internal' ? INTERNAL : error.message),
      link: `${settings.publicUrl}/docs/errors#${code}`,
    });
    res.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    res.end(req.method === 'HEAD' ? undefined : body);
    drain(req);
  };
}

const INTERNAL = 'an error on our side; report it with the Luna-Request-Id of this answer';

/** Without the other fields that drivers put on their errors: they hold rows, keys and addresses. */
function describeCause(cause: unknown): object | undefined {
  if (!(cause instanceof Error)) return undefined;
  return {
    type: cause.name,
    message: cause.message,
    stack: cause.stack,
    code: 'code' in cause ? cause.code : undefined,
  };
}

/** Whatever was thrown, in the catalogue's words. */
export function toPlatformError(thrown: unknown): PlatformError {
  if (thrown instanceof PlatformError) return thrown;
  const known = fromWorkflow(thrown) ?? fromDependency(thrown);
  if (known) return known;
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : undefined;
  if (status === 400) return new PlatformError('httpBad', 'the address is not well-formed', { cause: thrown }); // Express.
  return new PlatformError('internal', thrown instanceof Error ? thrown.message : 'thrown', { cause: thrown });
}

/** Digs the activity's own failure out of the wrappers that Temporal puts around it. */
function fromWorkflow(error: unknown): PlatformError | undefined {
  if (!(error instanceof WorkflowFailedError)) return undefined;
  let cause = error.cause;
  while (cause) {
    if (cause instanceof ApplicationFailure && isErrorKey(cause.type)) {
      return new PlatformError(cause.type, cause.message, { cause: error });
    }
    if (cause instanceof CancelledFailure || cause instanceof TerminatedFailure) {
      return new PlatformError('runCancelled', 'its run was ended by an operator; send it again', { cause: error });
    }
    if (cause instanceof TimeoutFailure && !cause.cause) {
      return new PlatformError('dependencyAway', 'its run did not end in time; send it again', { cause: error });
    }
    cause = cause.cause instanceof Error ? cause.cause : undefined;
  }
  return undefined;
}
