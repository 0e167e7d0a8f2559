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
const ORDERED: readonly MetaOperator[] = ['gt', 'gte', 'lt', 'lte'];
const LIKE: readonly MetaOperator[] = ['like', 'nlike'];

/**
 * The filters `meta.<path>__<operator>:<type>` of a query; without operator `eq`, without type `string`. The path is
 * made of keys with dots between them. `in` and `nin` take a comma-separated list, `like` and `nlike` a pattern with
 * `%` and `_`, and `null` (with `eq`, `neq`) stands for no value.
 * @throws PlatformError badQuery
 */
export function metaFilters(query: Readonly<Record<string, unknown>>): MetaFilter[] {
  const named = Object.entries(query).filter(([name]) => name.startsWith('meta.'));
  if (named.length > FILTERS_MAX) refuse('meta', `at most ${FILTERS_MAX} filters on meta, not ${named.length}`);
  return named.map(([name, value]) => metaFilter(name, String(value)));
}

function metaFilter(name: string, value: string): MetaFilter {
  const [, place = '', operatorName = 'eq', typeName = 'string'] = NAME.exec(name) ?? [];
  const path = place.split('.');
  if (path.length > DEPTH_MAX || path.some((key) => key === '' || key.length > KEY_MAX)) {
    refuse(name, `must name 1 to ${DEPTH_MAX} keys of at most ${KEY_MAX} characters, with dots between them`);
  }
  const operator = Operator.safeParse(operatorName).data;
  if (!operator) refuse(name, `'${operatorName}' is not an operator; there are ${META_OPERATORS.join(', ')}`);
  const type = Type.safeParse(typeName).data;
  if (!type) refuse(name, `'${typeName}' is not a type; there are ${META_TYPES.join(', ')}`);
  if (LIKE.includes(operator) && type !== 'string') refuse(name, `${operator} compares strings only`);
  return { path, operator, type, value: metaValue(name, operator, type, value) };
}

function metaValue(name: string, operator: MetaOperator, type: MetaType, value: string): MetaFilter['value'] {
  if (value === 'null' && (operator === 'eq' || operator === 'neq')) return null;
  if (value === 'null' && ORDERED.includes(operator)) refuse(name, 'null has no order; use eq or neq');
  const several = operator === 'in' || operator === 'nin';
  const shape = several ? z.array(TEXT_OF[type]).max(LIST_MAX) : TEXT_OF[type];
  const parsed = shape.safeParse(several ? value.split(',') : value);
  if (!parsed.success) refuse(name, `not a value of type ${type}: ${parsed.error.issues[0]?.message ?? ''}`);
  return parsed.data;
}

function refuse(name: string, message: string): never {
  throw new PlatformError('badQuery', `path: query.${name.slice(0, 100)}, message: ${message}`);
}
