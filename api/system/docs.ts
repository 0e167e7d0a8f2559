import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { toOpenApi } from '../openapi.ts';
import { type AnyOperation, operation, Reply } from '../operation.ts';
import { errorsPage } from './errorsPage.ts';

/** Only what we serve ourselves; the documentation page sets styles on its elements. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const html = (text: string) =>
  new Reply(
    200,
    { content_type: 'text/html; charset=utf-8', bytes: Buffer.from(text) },
    { 'Content-Security-Policy': CSP },
  );

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Facet API</title>
<link rel="stylesheet" href="/docs/ui/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="/docs/ui/swagger-ui-bundle.js"></script>
<script src="/docs/ui/start.js"></script>
</body>
</html>
`;
const START = `SwaggerUIBundle({
  url: '/docs/spec', dom_id: '#page', deepLinking: true, tryItOutEnabled: true, persistAuthorization: true,
});\n`;

const common = { method: 'get', unversioned: true, access: 'open', tag: 'system', status: 200, errors: [] } as const;

export const docsPage = operation({
  ...common,
  id: 'docsPage',
  path: '/docs',
  summary: 'Read the documentation of this API',
  result: { binary: ['text/html'] },
  handle: () => Promise.resolve(html(PAGE)),
});

export const docsErrors = operation({
  ...common,
  id: 'docsErrors',
  path: '/docs/errors',
  summary: 'Read what each error code means',
  result: { binary: ['text/html'] },
  handle: () => Promise.resolve(html(errorsPage())),
});

const ASSETS = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'start.js': 'text/javascript',
};
const Asset = z.enum(['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']);

export const docsAsset = operation({
  ...common,
  id: 'docsAsset',
  path: '/docs/ui/:file',
  summary: 'Load a part of the documentation page',
  params: z.strictObject({ file: Asset }),
  result: { binary: ['text/css', 'text/javascript'] },
  async handle({ params: { file } }) {
    const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
    const bytes = file === 'start.js' ? Buffer.from(START) : await readFile(join(folder, file));
    const headers = { 'Cache-Control': 'public, max-age=3600' };
    return new Reply(200, { content_type: `${ASSETS[file]}; charset=utf-8`, bytes }, headers);
  },
});

/** @param operations called when somebody asks, so that the list may hold this very operation. */
export function createDocsSpec(operations: () => readonly AnyOperation[], version?: number) {
  let yaml: Buffer | undefined;
  return operation({
    ...common,
    id: 'docsSpec',
    path: '/docs/spec',
    summary: 'Read the OpenAPI document of this API',
    result: { binary: ['application/x-yaml', 'text/html'] },
    notAcceptable: 'specTypeUnknown',
    handle({ accept }) {
      if (accept === 'text/html') return Promise.resolve(html(PAGE));
      yaml ??= Buffer.from(stringify(toOpenApi(operations(), version)));
      return Promise.resolve({ content_type: 'application/x-yaml', bytes: yaml });
    },
  });
}
