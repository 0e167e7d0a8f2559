import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { toOpenApi } from '../../api/openapi.ts';
import { operation } from '../../api/operation.ts';
import { csv, pageQuery } from '../../api/query.ts';
import { generatedDocs } from '../../bin/generateDocs.ts';
import { Id, Time } from '../../contract/common.ts';

const Policy = z.strictObject({ on: z.int().default(1) }).meta({ id: 'Policy' });
const Handler = z.strictObject({ policy: Policy.prefault({}), list_id: Id }).meta({ id: 'Handler' });

const put = operation({
  id: 'putThing',
  method: 'put',
  path: '/things/:thing_id',
  access: 'signed-in',
  tag: 'things',
  summary: 'Put',
  params: z.strictObject({ thing_id: Id }),
  query: z.object({ ...pageQuery, ids: csv(Id, 5).optional(), must: z.string() }),
  headers: z.object({ 'luna-event-time': Time.optional() }),
  body: { json: Handler },
  status: 201,
  result: Handler,
  also: { 200: z.strictObject({ time: Time, age: z.int().nullable() }) },
  location: () => '',
  errors: ['listNotFound', 'handlerNotFound'],
  handle: () => Promise.reject(new Error('not called')),
});
const get = operation({
  id: 'getThing',
  method: 'get',
  path: '/things/:thing_id',
  access: 'open',
  tag: 'things',
  summary: 'Get',
  params: z.strictObject({ thing_id: Id }),
  head: true,
  status: 200,
  result: { binary: ['image/jpeg'] },
  errors: [],
  handle: () => Promise.reject(new Error('not called')),
});
const document = toOpenApi([put, get]);
const generated = generatedDocs();
const openapi = generated['openapi.yaml'] ?? '';

test('a schema is named once, and twice where defaults make request and answer differ', () => {
  expect(document).toMatchObject({
    components: {
      schemas: {
        Id: { type: 'string', format: 'uuid' },
        Handler: { required: ['policy', 'list_id'], properties: { policy: { $ref: '#/components/schemas/Policy' } } },
        HandlerInput: { required: ['list_id'], properties: { list_id: { $ref: '#/components/schemas/Id' } } },
        Policy: { required: ['on'] },
        PolicyInput: { properties: { on: { default: 1 } } },
        Time: { type: 'string', format: 'date-time' },
      },
    },
  });
  expect(JSON.stringify(document)).not.toMatch(/:(input|output)"/);
});

test('parameters, bodies, answers and refusals', () => {
  const reference = (id: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } });
  expect(document).toMatchObject({
    tags: [{ name: 'things' }],
    paths: {
      '/6/things/{thing_id}': {
        put: {
          operationId: 'putThing',
          security: [{ BasicAuth: [] }, { LunaAccountIdAuth: [] }, { BearerAuth: [] }],
          parameters: [
            { name: 'thing_id', in: 'path', required: true },
            { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1, default: 1 } },
            { name: 'page_size', in: 'query', schema: { maximum: 1000, default: 10 } },
            {
              name: 'ids',
              in: 'query',
              required: false,
              explode: false,
              schema: { type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/Id' } },
            },
            { name: 'must', in: 'query', required: true },
            { name: 'luna-event-time', in: 'header', required: false },
            { $ref: '#/components/parameters/LunaRequestId' },
          ],
          requestBody: { required: true, content: reference('HandlerInput') },
          responses: {
            200: {},
            201: { content: reference('Handler'), headers: { Location: {}, 'Luna-Request-Id': {} } },
            400: { $ref: '#/components/responses/jsonMissing_badQuery_badBody_httpBad' },
            401: {},
            403: {},
            404: { $ref: '#/components/responses/pageNotFound_listNotFound_handlerNotFound' },
            405: {},
            406: {},
            413: {},
            415: {},
            500: {},
            503: {},
          },
        },
        get: { security: [], responses: { 200: { content: { 'image/jpeg': { schema: { format: 'binary' } } } } } },
        head: { operationId: 'getThingHead', responses: { 200: {}, 404: {} } },
      },
    },
    components: {
      responses: {
        jsonMissing_badQuery_badBody_httpBad: { content: reference('Error') },
        pageNotFound_listNotFound_handlerNotFound: {
          description: expect.stringMatching(/`12013`.*`22003` Object not found \(listNotFound\).*`34000`/) as string,
        },
      },
    },
  });
});

test.each(Object.entries(generated))('docs/generated/%s is up to date: else `npm run docs`', (name, text) => {
  expect(readFileSync(`docs/generated/${name}`, 'utf8')).toBe(text);
});

/** The requests that LUNA's sequence diagrams name, by the section that each is described in. */
const SECTIONS = {
  detector: ['detectFaces'],
  samples: ['saveFaceSample', 'getFaceSample', 'getFaceSampleHead', 'deleteFaceSample', 'saveBodySample'],
  attributes: [
    ...['extractAttributes', 'createAttribute', 'getAttributes', 'getAttribute', 'getAttributeHead'],
    ...['deleteAttribute', 'getAttributeSamples'],
  ],
  faces: [
    ...['createFace', 'getFaces', 'deleteFaces', 'countFaces', 'countFaceAttributes', 'getFace', 'getFaceHead'],
    ...['patchFace', 'deleteFace', 'putFaceAttributes', 'getFaceAttributes', 'deleteFaceAttributes'],
    'getFaceAttributeSamples',
  ],
  lists: [
    ...['createList', 'getLists', 'deleteLists', 'countLists', 'getList', 'getListHead', 'patchList', 'deleteList'],
    'linkFaces',
  ],
  matcher: ['matchFaces', 'matchBodies', 'matchRaw'],
  handlers: [
    ...['createHandler', 'getHandlers', 'countHandlers', 'getHandler', 'getHandlerHead', 'replaceHandler'],
    'deleteHandler',
  ],
  events: ['generateEvents', 'getEventStats', 'getEvents', 'getEvent', 'getEventHead'],
  liveness: ['predictLiveness'],
};

test('the real document describes them there', () => {
  const Described = z.object({ operationId: z.string(), tags: z.array(z.string()), summary: z.string().min(1) });
  const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), Described)) }).parse(parse(openapi));
  const all = Object.values(paths).flatMap((path) => Object.values(path));
  for (const [section, ids] of Object.entries(SECTIONS)) {
    const there = all.flatMap(({ operationId, tags }) => (tags.includes(section) ? operationId : []));
    expect([section, there]).toEqual([section, expect.arrayContaining(ids)]);
  }
});

test('every reference of the real document leads somewhere', () => {
  const real = z.object({ components: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(parse(openapi));
  for (const [, kind = '', id = ''] of openapi.matchAll(/#\/components\/(\w+)\/(\w+)/g)) {
    expect(Object.keys(real.components[kind] ?? {})).toContain(id);
  }
});
