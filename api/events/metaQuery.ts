import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import {
  META_OPERATORS,
  META_TYPES,
  type MetaFilter,
  type MetaOperator,
  type MetaType,
} from '../../stores/postgres/metaFilters.ts';

const FILTERS_MAX = 20;
const DEPTH_MAX = 10;
const KEY_MAX = 64;
const VALUE_MAX = 1024;
const LIST_MAX = 100;

const NAME = /^meta\.(.+?)(?:__([a-z]+))?(?::([a-z]+))?$/;
const Operator = z.enum(META_OPERATORS);
const Type = z.enum(META_TYPES);

const TEXT_OF: Readonly<Record<MetaType, z.ZodType<string>>> = {
  string: z.string().max(VALUE_MAX),
  integer: z.string().regex(/^-?\d{1,18}$/, 'must be a whole number'),
  numeric: z.string().regex(/^-?\d{1,18}(\.\d{1,18})?$/, 'must be a decimal number'),
  datetime: z.iso.datetime({ offset: true }),
};
/** A query's text, or what JSON may hold in its place. */
const Item = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);
const Value = z.union([Item, z.null().transform(() => 'null'), z.array(Item)]);
const ORDERED: readonly MetaOperator[] = ['gt', 'gte', 'lt', 'lte'];
const LIKE: readonly MetaOperator[] = ['like', 'nlike'];

/**
 * The filters `meta.<path>__<operator>:<type>` of a query; without operator `eq`, without type `string`. The path is
 * made of keys with dots between them. `in` and `nin` take a comma-separated list, `like` and `nlike` a pattern with
 * `%` and `_`, and `null` (with `eq`, `neq`) stands for no value.
 * @throws PlatformError badQuery
 */
export function metaFilters(query: Readonly<Record<string, unknown>>): MetaFilter[] {
  return filtersIn(query, (name, message) => {
    throw new PlatformError('badQuery', `path: query.${name.slice(0, 100)}, message: ${message}`);
  });
}

/** The same in a JSON body, where lists may be arrays and values numbers. @throws PlatformError badBody */
export function metaFiltersOfBody(filters: Readonly<Record<string, unknown>>): MetaFilter[] {
  return filtersIn(filters, (name, message) => {
    throw new PlatformError('badBody', `path: body.filters.${name.slice(0, 100)}, message: ${message}`);
  });
}

type Refuse = (name: string, message: string) => never;

function filtersIn(all: Readonly<Record<string, unknown>>, refuse: Refuse): MetaFilter[] {
  const named = Object.entries(all).filter(([name]) => name.startsWith('meta.'));
  if (named.length > FILTERS_MAX) refuse('meta', `at most ${FILTERS_MAX} filters on meta, not ${named.length}`);
  return named.map(([name, value]) => metaFilter(name, value, (message) => refuse(name, message)));
}

function metaFilter(name: string, value: unknown, refuse: (message: string) => never): MetaFilter {
  const [, place = '', operatorName = 'eq', typeName = 'string'] = NAME.exec(name) ?? [];
  const path = place.split('.');
  if (path.length > DEPTH_MAX || path.some((key) => key === '' || key.length > KEY_MAX)) {
    refuse(`must name 1 to ${DEPTH_MAX} keys of at most ${KEY_MAX} characters, with dots between them`);
  }
  const operator = Operator.safeParse(operatorName).data;
  if (!operator) return refuse(`'${operatorName}' is not an operator; there are ${META_OPERATORS.join(', ')}`);
  const type = Type.safeParse(typeName).data;
  if (!type) return refuse(`'${typeName}' is not a type; there are ${META_TYPES.join(', ')}`);
  if (LIKE.includes(operator) && type !== 'string') refuse(`${operator} compares strings only`);
  const given = Value.safeParse(value).data;
  if (given === undefined) return refuse('must be text, a number or a list of these');
  return { path, operator, type, value: metaValue(operator, type, given, refuse) };
}

function metaValue(
  operator: MetaOperator,
  type: MetaType,
  value: string | string[],
  refuse: (message: string) => never,
): MetaFilter['value'] {
  if (value === 'null' && (operator === 'eq' || operator === 'neq')) return null;
  if (value === 'null' && ORDERED.includes(operator)) refuse('null has no order; use eq or neq');
  const several = operator === 'in' || operator === 'nin';
  const shape = several ? z.array(TEXT_OF[type]).max(LIST_MAX) : TEXT_OF[type];
  const parsed = shape.safeParse(several && !Array.isArray(value) ? value.split(',') : value);
  return parsed.success ? parsed.data : refuse(`not a value of type ${type}: ${parsed.error.issues[0]?.message ?? ''}`);
}
