import { parse } from 'yaml';
import { ERRORS } from '../../../contract/errors.ts';
import { startApp, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startApp({});
});
afterAll(() => server[Symbol.asyncDispose]());

const get = (path: string, accept = '*/*') => server.call('GET', path, { account_id: null, headers: { accept } });

test('the OpenAPI document as YAML or as a page; another Accept: 400', async () => {
  const yaml = await get('/docs/spec', 'application/x-yaml');
  expect(yaml.headers.get('content-type')).toBe('application/x-yaml');
  expect(parse(yaml.bytes.toString())).toMatchObject({ openapi: '3.1.0', paths: { '/docs/spec': {} } });
  const page = await get('/docs/spec', 'text/html');
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  const refused = await get('/docs/spec', 'image/png');
  expect([refused.status, refused.error.error_code]).toEqual([400, 12024]);
});

test('the page loads nothing from elsewhere, and all that it names is there', async () => {
  const { bytes, headers } = await get('/docs', 'text/html');
  const text = bytes.toString();
  expect(text).not.toMatch(/https?:\/\//);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  const named = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(named).toHaveLength(3);
  for (const path of named) {
    const { status, headers: answered } = await get(path);
    expect([path, status, answered.get('content-type')]).toEqual([
      path,
      200,
      path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    ]);
  }
});

test.each(['package.json', 'swagger-ui.js', '..%2fpackage.json', '%00'])('400 for the file %s', async (file) => {
  expect((await get(`/docs/ui/${file}`)).status).toBe(400);
});

test('every error code has its anchor', async () => {
  const { bytes } = await get('/docs/errors', 'text/html');
  const text = bytes.toString();
  for (const { code } of Object.values(ERRORS)) expect(text).toContain(`id="${code}"`);
});
