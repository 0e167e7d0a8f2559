import { z } from 'zod';

export interface JsonSchema {
  readonly type?: string | string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}
type Direction = 'input' | 'output';

/**
 * Collects the schemas with an id, so that the document names each once. The same id may look differently in a request
 * (defaults are optional) and in an answer (they are there): where it does, the request's one is called `<id>Input`.
 */
export function createComponents() {
  const found = new Map<string, JsonSchema>(); // By `<id>:<direction>`.

  function reference(schema: z.ZodType, io: Direction): JsonSchema {
    const wrapped = z.toJSONSchema(z.object({ it: schema }), { io, unrepresentable: 'any', override: show });
    const text = JSON.stringify(wrapped).replaceAll(/"#\/\$defs\/(\w+)"/g, `"${PREFIX}$1:${io}"`);
    // What a transformation takes brings definitions of its own along.
    const { properties } = Wrapped.parse(
      JSON.parse(text, (name, value: unknown) => {
        if (name !== '$defs') return value;
        for (const [id, { id: _, ...definition }] of Object.entries(Definitions.parse(value))) {
          found.set(`${id}:${io}`, definition);
        }
        return undefined;
      }),
    );
    return properties.it;
  }

  return {
    /** A reference where the schema has an id, else the schema itself. */
    reference,
    /** An object schema with its properties, whether it has an id or not. */
    inline(schema: z.ZodType, io: Direction): JsonSchema {
      const whole = reference(schema, io);
      return found.get(String(whole['$ref']).slice(PREFIX.length)) ?? whole;
    },
    /** Gives all references in a finished document their final names, and the schemas that they mean. */
    finish(document: object): { document: Record<string, unknown>; schemas: Record<string, JsonSchema> } {
      const apart = differing(found);
      const final = (key: string) => {
        const [id = '', io] = key.split(':');
        return io === 'input' && apart.has(id) ? `${id}Input` : id;
      };
      const rename = (value: object): object =>
        Schema.parse(
          JSON.parse(JSON.stringify(value).replaceAll(REFERENCE, (_, key: string) => `"${PREFIX}${final(key)}"`)),
        );
      const schemas = [...found].map(([key, schema]): [string, JsonSchema] => [
        final(key),
        Schema.parse(rename(schema)),
      ]);
      const sorted = schemas.toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { document: Schema.parse(rename(document)), schemas: Object.fromEntries(sorted) };
    },
  };
}

const PREFIX = '#/components/schemas/';
const REFERENCE = /"#\/components\/schemas\/(\w+:(?:input|output))"/g;

const Schema: z.ZodType<JsonSchema> = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).exactOptional(),
  get properties() {
    return z.record(z.string(), Schema).exactOptional();
  },
  required: z.array(z.string()).exactOptional(),
});
const Definitions = z.record(z.string(), Schema);
const Wrapped = z.object({ properties: z.object({ it: Schema }) });

/** Ids whose two shapes differ, themselves or in something that they refer to. */
function differing(found: ReadonlyMap<string, JsonSchema>): Set<string> {
  const apart = new Set<string>();
  const ids = [...found.keys()].filter((key) => key.endsWith(':input')).map((key) => key.slice(0, -':input'.length));
  const shape = (key: string) => JSON.stringify(found.get(key)).replaceAll(/:(input|output)"/g, '"');
  for (let before = -1; before !== apart.size; ) {
    before = apart.size;
    for (const id of ids) {
      if (!found.has(`${id}:output`)) continue;
      const text = shape(`${id}:input`);
      const refers = [...apart].some((other) => text.includes(`"${PREFIX}${other}"`));
      if (refers || text !== shape(`${id}:output`)) apart.add(id);
    }
  }
  return apart;
}

/**
 * What a transformation makes cannot be shown; what it takes can, and here both are of one kind (times, ids). That a
 * tuple has no further items is said by its length, and one of several constants is an enum: tools know these better.
 */
function show({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Record<string, unknown> }): void {
  const { def } = zodSchema._zod;
  if (def.type === 'tuple' && jsonSchema['items'] === false) {
    delete jsonSchema['items'];
    Object.assign(jsonSchema, { minItems: def.items.length, maxItems: def.items.length });
  }
  const constants = z.array(z.strictObject({ type: z.string(), const: z.union([z.string(), z.number()]) }));
  const { data: choices = [] } = def.type === 'union' ? constants.safeParse(jsonSchema['anyOf']) : {};
  if (choices.length > 0) {
    delete jsonSchema['anyOf'];
    const values = choices.map((choice) => choice.const);
    const type = values.every(Number.isInteger) ? 'integer' : choices[0]?.type;
    Object.assign(jsonSchema, { type, enum: values });
  }
  const { examples } = z.globalRegistry.get(zodSchema) ?? {};
  if (examples) jsonSchema['examples'] = examples; // zod leaves out those of a transformation, for they are not its output.
  if (def.type !== 'pipe' || def.out._zod.def.type !== 'transform') return;
  const { $schema: _, ...shown } = z.toJSONSchema(def.in, { io: 'output', unrepresentable: 'any' });
  Object.assign(jsonSchema, shown, { ...jsonSchema });
}
