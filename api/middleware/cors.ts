import type { RequestHandler } from 'express';

/** Tells browsers which origins may read our answers. */
export function cors(origins: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const { origin } = req.headers;
    res.setHeader('Vary', 'Origin');
    if (origin !== undefined && (origins.includes('*') || origins.includes(origin))) {
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Expose-Headers', 'Luna-Request-Id, Location');
    }
    next();
  };
}

/** The answer to OPTIONS on a path. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    Allow: methods.join(', '),
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, Luna-Account-Id, Luna-Request-Id, Luna-Event-Time, Luna-Event-End-Time, Accept, Cache-Control',
    'Access-Control-Max-Age': '600',
  };
}
