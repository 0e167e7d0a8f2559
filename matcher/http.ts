import http from 'node:http';
import { ERRORS, PlatformError } from '../contract/errors.ts';
import { failure, type QuestionDeps } from './questions.ts';

interface Page {
  type: string;
  body: string;
}

const json = (value: unknown): Page => ({ type: 'application/json', body: JSON.stringify(value) });

const PAGES: Readonly<Record<string, (deps: QuestionDeps) => Promise<Page> | Page>> = {
  '/healthcheck': async ({ pool }) => {
    await pool.query('select 1');
    return json({ status: 'ok' });
  },
  '/metrics': async ({ metrics, collections }) => {
    metrics.collections.set(collections.count);
    metrics.memoryBytes.set(collections.bytes);
    return { type: metrics.registry.contentType, body: await metrics.registry.metrics() };
  },
  '/status': ({ collections }) => json({ collections: collections.list() }),
};

/** The pages for people and Prometheus; the server listens to nothing, it is handed connections. */
export function createHttp(deps: QuestionDeps): http.Server {
  return http.createServer({ requestTimeout: 10_000 }, (request, response) => {
    response.setHeader('Connection', 'close'); // Nobody asks often, and a matcher that ends need not wait.
    void answer(deps, request)
      .then(
        (page) => ({ status: 200, ...page }),
        (error: unknown) => {
          const { key, message } = failure(deps, error);
          return { status: ERRORS[key].status, ...json({ key, detail: message }) };
        },
      )
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
      });
  });
}

async function answer(deps: QuestionDeps, { url = '', method }: http.IncomingMessage): Promise<Page> {
  const page = Object.hasOwn(PAGES, url) ? PAGES[url] : undefined;
  if (!page) throw new PlatformError('pageNotFound', 'a matcher has /healthcheck, /metrics, /status');
  if (method !== 'GET') throw new PlatformError('methodNotAllowed', `${url} answers GET`);
  return page(deps);
}
