import type { RequestHandler } from 'express';
import { Counter, Histogram } from 'prom-client';

const NAMES = ['service', 'path', 'method', 'status'] as const;
const SERVICE = 'luna-api';

const requests = new Counter({ name: 'request_count_total', help: 'Requests answered.', labelNames: NAMES });
const errors = new Counter({
  name: 'request_error_count_total',
  help: 'Requests answered with an error.',
  labelNames: [...NAMES, 'error_code'],
});
const duration = new Histogram({
  name: 'request_duration_seconds',
  help: 'From the first byte of a request to the last of its answer.',
  labelNames: NAMES,
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
});
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts each request under its declared path (never the one that was asked for: labels must stay few). */
export const metrics: RequestHandler = (req, res, next) => {
  const start = performance.now();
  res.once('close', () => {
    const path = typeof res.locals['route'] === 'string' ? res.locals['route'] : 'none';
    const status = res.writableFinished ? res.statusCode : 499; // 499: the client has gone before its answer.
    const labels = { service: SERVICE, path, method: METHODS.has(req.method) ? req.method : 'other', status };
    requests.inc(labels);
    duration.observe(labels, (performance.now() - start) / 1000);
    const error_code: unknown = res.locals['error_code'];
    if (typeof error_code === 'number') errors.inc({ ...labels, error_code });
  });
  next();
};
