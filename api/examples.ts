import { z } from 'zod';
import type { JsonSchema } from './jsonSchema.ts';

const Content = z.record(z.string(), z.looseObject({ schema: z.looseObject({}).optional() }));
const Described = z.looseObject({ content: Content.optional() });
const Operation = z.looseObject({ requestBody: Described.optional(), responses: z.record(z.string(), Described) });
const Paths = z.record(z.string(), z.record(z.string(), Operation));

/** Objects inside each other, beyond which an example has only what it must have. */
const DEPTH_MAX = 4;

/** Adds an example to each JSON body and JSON answer in `paths` that has none: one that fits its schema. */
export function withExamples(paths: object, schemas: Readonly<Record<string, JsonSchema>>): object {
  const add = ({ content = {} }: z.infer<typeof Described>): void => {
    const json = content['application/json'];
    if (json?.schema && !('example' in json)) json['example'] = sample(json.schema, schemas);
  };
  const filled = Paths.parse(paths);
  for (const { requestBody, responses } of Object.values(filled).flatMap((item) => Object.values(item))) {
    if (requestBody) add(requestBody);
    for (const response of Object.values(responses)) add(response);
  }
  return filled;
}

const Readable = z.looseObject({
  $ref: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.looseObject({})).optional(),
  oneOf: z.array(z.looseObject({})).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.looseObject({})).optional(),
  required: z.array(z.string()).optional(),
  prefixItems: z.array(z.looseObject({})).optional(),
  items: z.looseObject({}).optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
});
type Readable = z.infer<typeof Readable>;

/** A value that fits `schema`: what the schema itself gives as example or default, else the plainest one. */
export function sample(schema: object, schemas: Readonly<Record<string, JsonSchema>>, depth = 0): unknown {
  const it = Readable.parse(schema);
  const next = (inner: object) => sample(inner, schemas, it.properties ? depth + 1 : depth);
  if (it.$ref !== undefined) return next(schemas[it.$ref.split('/').at(-1) ?? ''] ?? {});
  if (it.examples) return it.examples[0];
  if ('const' in it) return it['const'];
  if ('default' in it) return it['default'];
  if (it.enum) return it.enum[0];
  const choices = it.anyOf ?? it.oneOf;
  if (choices) return next(choices.find((choice) => choice['type'] !== 'null') ?? {});
  const type = Array.isArray(it.type) ? it.type.find((name) => name !== 'null') : it.type;
  if (type === 'object') return sampleObject(it, next, depth);
  if (type === 'array') return sampleArray(it, next);
  return sampleScalar(type, it);
}

function sampleObject({ properties = {}, required = [] }: Readable, next: (schema: object) => unknown, depth: number) {
  const names = Object.keys(properties).filter((name) => depth < DEPTH_MAX || required.includes(name));
  return Object.fromEntries(names.map((name) => [name, next(properties[name] ?? {})]));
}

function sampleArray({ prefixItems, items, minItems = 0, maxItems = 1 }: Readable, next: (schema: object) => unknown) {
  if (prefixItems) return prefixItems.map((item) => next(item));
  const length = Math.max(minItems, Math.min(1, maxItems));
  return items ? Array.from({ length }, () => next(items)) : [];
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11',
  'date-time': '2026-11-21T09:30:00.000Z',
};

function sampleScalar(type: string | undefined, { format, minimum, exclusiveMinimum, maximum }: Readable): unknown {
  if (type === 'string') return FORMATS[format ?? ''] ?? 'text';
  if (type === 'boolean') return true;
  if (type !== 'integer' && type !== 'number') return null;
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return Math.min(Math.max(least, 1), maximum ?? Infinity);
}
