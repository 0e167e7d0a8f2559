import express, { type Express, type RequestHandler, Router } from 'express';
import { PlatformError } from '../contract/errors.ts';
import { dispatch } from './dispatch.ts';
import { createErrorHandler } from './errorHandler.ts';
import { cors, preflightHeaders } from './middleware/cors.ts';
import { metrics } from './middleware/metrics.ts';
import { requestId } from './middleware/requestId.ts';
import type { AnyOperation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import type { Services } from './services.ts';
import { withSystem } from './system/index.ts';

export const API_VERSION = 6;

/** The whole HTTP application, without a server around it. */
export function createApp(services: Services, operations: readonly AnyOperation[] = OPERATIONS): Express {
  const app = express()
    .disable('x-powered-by')
    .disable('etag')
    .enable('strict routing')
    .enable('case sensitive routing');
  app.set('query parser', false);
  app.use(requestId, metrics, cors(services.settings.corsOrigins));
  app.use(createRouter(services, withSystem(operations)));
  app.use(pageNotFound);
  app.use(createErrorHandler(services));
  return app;
}

function createRouter(services: Services, operations: readonly AnyOperation[]): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const byPath = groupByPath(operations);
  for (const path of [...byPath.keys()].toSorted(literalFirst)) {
    const methods = byMethod(byPath.get(path) ?? []);
    router.all(path, async (req, res) => {
      res.locals['route'] = path;
      if (req.method === 'OPTIONS') {
        res.writeHead(204, preflightHeaders([...methods.keys(), 'OPTIONS'])).end();
        return;
      }
      const op = methods.get(req.method);
      if (!op) {
        const allowed = [...methods.keys(), 'OPTIONS'].join(', ');
        res.setHeader('Allow', allowed);
        throw new PlatformError('methodNotAllowed', `${req.method} is not served here; allowed: ${allowed}`);
      }
      await dispatch(op, req, res, services);
    });
  }
  return router;
}

function groupByPath(operations: readonly AnyOperation[]): Map<string, AnyOperation[]> {
  const groups = new Map<string, AnyOperation[]>();
  for (const op of operations) {
    const path = mountedPath(op);
    groups.set(path, [...(groups.get(path) ?? []), op]);
  }
  return groups;
}

const mountedPath = ({ unversioned, path }: AnyOperation): string => (unversioned ? path : `/${API_VERSION}${path}`);

/** `/handlers/count` goes before `/handlers/:handler_id`. */
function literalFirst(a: string, b: string): number {
  const [left, right] = [a, b].map((path) => path.replaceAll('/:', '/\uffff'));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function byMethod(operations: readonly AnyOperation[]): Map<string, AnyOperation> {
  const methods = new Map<string, AnyOperation>();
  for (const op of operations) {
    const method = op.method.toUpperCase();
    if (methods.has(method)) throw new TypeError(`${method} ${op.path} is declared twice`);
    methods.set(method, op);
    if (op.head) methods.set('HEAD', op);
  }
  return methods;
}

const pageNotFound: RequestHandler = (req) => {
  const [, number] = /^\/(\d{1,3})\//.exec(req.path) ?? [];
  if (number !== undefined && Number(number) !== API_VERSION) {
    throw new PlatformError('apiVersionUnknown', `API number ${number}; this is API number ${API_VERSION}`);
  }
  throw new PlatformError('pageNotFound', `there is no page ${req.path.slice(0, 200)}`);
};
