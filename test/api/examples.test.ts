import { z } from 'zod';
import { sample } from '../../api/examples.ts';
import { toOpenApi } from '../../api/openapi.ts';
import type { AnyOperation, Result } from '../../api/operation.ts';
import { OPERATIONS } from '../../api/operations.ts';
import { withSystem } from '../../api/system/index.ts';

const Json = z.object({ 'application/json': z.looseObject({ example: z.unknown() }).optional() });
const Described = z.object({ content: Json.optional() });
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ requestBody: Described.optional(), responses: z.record(z.string(), Described) })),
  ),
});
const { paths } = Document.parse(toOpenApi(withSystem(OPERATIONS)));

/** The operation as the document shows it. */
function shown({ unversioned, path, method }: AnyOperation) {
  const address = (unversioned ? '' : '/6') + path.replaceAll(/:(\w+)/g, '{$1}');
  return paths[address]?.[method];
}
const exampleOf = (described: z.infer<typeof Described> | undefined) => described?.content?.['application/json'];
const schemaOf = (result: Result): z.ZodType | undefined => ('binary' in result ? undefined : result);

test.each(withSystem(OPERATIONS).map((op) => [op.id, op] as const))('the examples of %s fit its schemas', (_, op) => {
  const it = shown(op);
  if (op.body && 'json' in op.body) {
    const { error } = op.body.json.safeParse(exampleOf(it?.requestBody)?.example);
    expect(error && z.prettifyError(error)).toBeUndefined();
  }
  for (const [status, result] of [[op.status, op.result] as const, ...Object.entries(op.also ?? {})]) {
    const schema = Number(status) === 204 ? undefined : schemaOf(result);
    if (!schema) continue;
    const { error } = schema.safeParse(exampleOf(it?.responses[status])?.example);
    expect(error && z.prettifyError(error)).toBeUndefined();
  }
});

test('a value from each kind of schema', () => {
  const schemas = {
    Id: { type: 'string', format: 'uuid' },
    Loop: { type: 'object', properties: { at: { $ref: '#/x/Loop' } } },
  };
  const of = (schema: object) => sample(schema, schemas);
  expect(of({ $ref: '#/x/Id' })).toMatch(/^[0-9a-f-]{36}$/);
  expect(of({ anyOf: [{ type: 'null' }, { const: 3 }] })).toBe(3);
  expect(of({ type: ['null', 'integer'], minimum: 5 })).toBe(5);
  expect(of({ type: 'number', exclusiveMinimum: 2 })).toBe(3);
  expect(of({ type: 'integer', maximum: 0 })).toBe(0);
  expect(of({ type: 'array', items: { type: 'boolean' } })).toEqual([true]);
  expect(of({ type: 'array', maxItems: 0, items: {} })).toEqual([]);
  expect(of({ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] })).toEqual([1, 'text']);
  expect(of({ type: 'string', examples: ['ann'], default: 'bob' })).toBe('ann');
  expect(JSON.stringify(of({ $ref: '#/x/Loop' })).length).toBeLessThan(200);
});
