import { z } from 'zod';
import { ERRORS, type ErrorKey, errorBody } from '../contract/errors.ts';
import type { Access } from './caller.ts';
import { commonErrors } from './commonErrors.ts';
import { withExamples } from './examples.ts';
import { createComponents, type JsonSchema } from './jsonSchema.ts';
import { valueTypes } from './middleware/msgpack.ts';
import type { AnyOperation, Body, Result } from './operation.ts';
import { HEADER_BYTES_MAX } from './server.ts';
import { TAGS } from './tags.ts';

type Components = ReturnType<typeof createComponents>;

/** The OpenAPI 3.1 document of `operations`: nothing in it is written by hand twice. */
export function toOpenApi(operations: readonly AnyOperation[], version = 6): Record<string, unknown> {
  const components = createComponents();
  const paths: Record<string, Record<string, unknown>> = {};
  const responses: Record<string, unknown> = {};
  for (const op of operations) {
    const path = (op.unversioned ? '' : `/${version}`) + op.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    const item = paths[path];
    item[op.method] = describeOperation(op, components);
    if (op.head) item['head'] = describeHead(op, components);
    for (const { name, response } of failures(op)) responses[name] = response;
  }
  const { document, schemas } = components.finish({
    openapi: '3.1.0',
    info: {
      title: 'Facet',
      version: String(version),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'Face recognition whose every decision is a durable workflow; the REST API of LUNA PLATFORM 5.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name, description: TAGS[name] })),
    paths,
  });
  return {
    ...document,
    paths: withExamples(Paths.parse(document['paths']), schemas),
    components: {
      securitySchemes: SECURITY_SCHEMES,
      parameters: { LunaRequestId: REQUEST_ID_PARAMETER },
      headers: { LunaRequestId: { required: true, schema: REQUEST_ID_SCHEMA } },
      responses: Object.fromEntries(Object.entries(responses).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      schemas: { ...schemas, Error: ERROR_SCHEMA },
    },
  };
}

const Paths = z.looseObject({});
const SECURITY_SCHEMES = {
  BasicAuth: { type: 'http', scheme: 'basic', description: 'Login and password of an account.' },
  BearerAuth: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A token of POST /6/tokens.' },
  LunaAccountIdAuth: {
    type: 'apiKey',
    in: 'header',
    name: 'Luna-Account-Id',
    description: 'The account id alone, where the operator allows it.',
  },
};

/** One of these opens it; the extension `x-access` says which rights a token needs. */
function security(access: Access): object[] {
  if (access === 'open') return [];
  const password = [{ BasicAuth: [] }, { LunaAccountIdAuth: [] }];
  if (access === 'account-only') return password;
  if (access === 'administration') return [{ BasicAuth: [] }, {}];
  return access === 'registration' ? [...password, {}] : [...password, { BearerAuth: [] }];
}

const REQUEST_ID_SCHEMA = {
  type: 'string',
  pattern: '^[0-9]{10},[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$',
};
const REQUEST_ID_PARAMETER = {
  name: 'Luna-Request-Id',
  in: 'header',
  description: 'Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one.',
  schema: { type: 'string' },
};
const ERROR_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    error_code: { type: 'integer' },
    desc: { type: 'string' },
    detail: { type: 'string' },
    link: { type: 'string' },
  },
  required: ['error_code', 'desc', 'detail', 'link'],
};

function describeOperation(op: AnyOperation, components: Components): Record<string, unknown> {
  return {
    operationId: op.id,
    tags: [op.tag],
    summary: op.summary,
    ...(op.description ? { description: op.description } : {}),
    security: security(op.access),
    'x-access': op.access,
    parameters: parameters(op, components),
    ...(op.body
      ? { requestBody: { required: !isOptional(op.body), content: requestContent(op, op.body, components) } }
      : {}),
    responses: { ...successes(op, components), ...refusals(op) },
  };
}

const isOptional = (body: NonNullable<Body>): boolean => 'json' in body && body.json instanceof z.ZodOptional;

function describeHead(op: AnyOperation, components: Components): Record<string, unknown> {
  const { requestBody: _, ...rest } = describeOperation(op, components);
  return {
    ...rest,
    operationId: `${op.id}Head`,
    summary: `${op.summary}: whether it is there`,
    responses: { 200: { description: 'It is there.', headers: HEADERS }, ...refusals(op) },
  };
}

function parameters(op: AnyOperation, components: Components): unknown[] {
  const of = (place: 'path' | 'query' | 'header', schema: z.ZodType | undefined) => {
    if (!schema) return [];
    const { properties = {}, required = [] } = components.inline(schema, 'input');
    const told = Object.entries(properties).filter(([name]) => name !== 'authorization'); // OpenAPI has schemes for it.
    return told.map(([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(property.type === 'array' ? { style: 'form', explode: false } : {}),
      schema: property,
    }));
  };
  return [
    ...of('path', op.params),
    ...of('query', op.query),
    ...of('header', op.headers),
    { $ref: '#/components/parameters/LunaRequestId' },
  ];
}

function requestContent(op: AnyOperation, body: NonNullable<Body>, components: Components): Record<string, unknown> {
  if ('json' in body) return sameForAll(valueTypes(op), components.reference(body.json, 'input'));
  const binary = { schema: { type: 'string', format: 'binary' } };
  if ('raw' in body) return Object.fromEntries(body.raw.map((type) => [type, binary]));
  return Object.fromEntries(
    Object.entries(body.stream).map(([type, schema]) => [type, { schema: components.reference(schema, 'input') }]),
  );
}

const sameForAll = (types: readonly string[], schema: JsonSchema): Record<string, unknown> =>
  Object.fromEntries(types.map((type) => [type, { schema }]));

const HEADERS = { 'Luna-Request-Id': { $ref: '#/components/headers/LunaRequestId' } };
const LOCATION = { Location: { required: true, schema: { type: 'string' }, description: 'Where it can be read.' } };
const WORDS: Record<number, string> = { 200: 'Done.', 201: 'Created.', 202: 'Accepted.', 204: 'Done; no content.' };

function successes(op: AnyOperation, components: Components): Record<string, unknown> {
  const statuses: [number, Result][] = [
    [op.status, op.result],
    ...Object.entries(op.also ?? {}).map(([status, result]): [number, Result] => [Number(status), result]),
  ];
  const entries = statuses.map(([status, result]) => {
    const headers = { ...HEADERS, ...(op.location && status === op.status ? LOCATION : {}) };
    const content = status === 204 ? {} : { content: responseContent(op, result, components) };
    return [status, { description: WORDS[status] ?? 'See the schema.', headers, ...content }];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function responseContent(op: AnyOperation, result: Result, components: Components): Record<string, unknown> {
  if (!('binary' in result)) return sameForAll(valueTypes(op), components.reference(result, 'output'));
  const schema = (type: string) => {
    if (type.startsWith('image/') || type === '*/*') return { type: 'string', format: 'binary' };
    return type.startsWith('text/') ? { type: 'string' } : { type: 'object' };
  };
  return Object.fromEntries(result.binary.map((type) => [type, { schema: schema(type) }]));
}

interface Failure {
  readonly status: number;
  /** The keys of its errors: operations that refuse for the same reasons share it. */
  readonly name: string;
  readonly response: object;
}

/** One per status, its description naming each code. */
function failures(op: AnyOperation): Failure[] {
  const rows = [...new Set([...commonErrors(op), ...op.errors])].map((key) => ({ key, ...ERRORS[key] }));
  const sorted = rows.toSorted((a, b) => a.status - b.status || a.code - b.code);
  const also = Object.keys(op.also ?? {}).map(Number);
  const statuses = [...new Set(sorted.map(({ status }) => status))].filter((status) => !also.includes(status));
  const named = statuses.map((status) => {
    const same = sorted.filter((row) => row.status === status);
    const description = same.map(({ key, code, desc }) => `\`${code}\` ${desc} (${key})`).join('; ');
    return failure(status, same.map(({ key }) => key).join('_'), description, same[0]?.key ?? 'internal');
  });
  return [...named, HEADERS_TOO_LONG];
}

const failure = (status: number, name: string, description: string, example: ErrorKey): Failure => {
  const { code } = ERRORS[example];
  const body = {
    ...errorBody(example, 'What is wrong, with which value, and what to do.'),
    link: `/docs/errors#${code}`,
  };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, example: body } };
  return { status, name, response: { description, headers: HEADERS, content } };
};
const HEADERS_TOO_LONG = failure(
  431,
  'headersTooLong',
  `\`${ERRORS.httpBad.code}\` the address and the headers are longer than ${HEADER_BYTES_MAX} bytes`,
  'httpBad',
);

const refusals = (op: AnyOperation): Record<string, unknown> =>
  Object.fromEntries(failures(op).map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]));
