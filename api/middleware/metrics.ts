import type { RequestHandler } from 'express';
import type { Monitor } from '../../stores/monitoring/monitor.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Tells the monitor of each request, under its declared path: never the one that was asked for. */
export const metrics =
  (monitor: Monitor, service: string): RequestHandler =>
  (req, res, next) => {
    const start = performance.now();
    res.once('close', () => {
      const { route, error_code, account_id, request_id } = res.locals;
      monitor.served({
        service,
        method: METHODS.has(req.method) ? req.method : 'other',
        path: typeof route === 'string' ? route : 'none',
        status: res.writableFinished ? res.statusCode : 499, // 499: the client has gone before its answer.
        error_code: typeof error_code === 'number' ? error_code : undefined,
        request_id: String(request_id),
        duration_s: (performance.now() - start) / 1000,
        tags: { account_id: typeof account_id === 'string' && account_id !== '' ? account_id : 'none' },
      });
    });
    next();
  };
