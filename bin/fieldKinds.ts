import { z } from 'zod';

/** What docs/generated/config.md says of one setting. */
export interface FieldMeta {
  readonly description: string;
  /** The value that holds when nothing is set, as text. */
  readonly fallback: string;
  /** Which values are allowed, in words. */
  readonly values: string;
  /** May also come from the file that `<name>_FILE` names, and is never printed. */
  readonly secret: boolean;
}

export const meta = (description: string, fallback: string, values: string, secret = false): FieldMeta => ({
  description,
  fallback,
  values,
  secret,
});

export const whole = (description: string, fallback: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number(`a whole number from ${min} to ${max}`).min(min, `at least ${min}`).max(max, `at most ${max}`))
    .prefault(`${fallback}`)
    .meta({ ...meta(description, `${fallback}`, `${min} to ${max}`) });

export const choice = <const T extends string>(description: string, values: readonly [T, ...T[]]) =>
  z
    .enum(values, `one of ${values.join(', ')}`)
    .prefault(values[0])
    .meta({ ...meta(description, values[0], values.join(', ')) });

export const text = (description: string, fallback = '', values = 'text', secret = false) =>
  z
    .string()
    .prefault(fallback)
    .meta({ ...meta(description, fallback, values, secret) });

/** A folder whose default differs from machine to machine: the documentation shows `shown`. */
export const folder = (description: string, fallback: string, shown: string) =>
  z
    .string()
    .prefault(fallback)
    .meta({ ...meta(description, shown, 'path') });

/** Comma-separated; nothing set is the empty list. */
export const list = (description: string, fallback = '') =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .prefault(fallback)
    .meta({ ...meta(description, fallback, 'comma-separated') });

/** JSON of a schema; nothing set is what the schema makes of `[]`. */
export const json = <S extends z.ZodType>(description: string, schema: S, values: string, secret = false) =>
  z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value || '[]');
      } catch {
        context.addIssue(values);
        return z.NEVER;
      }
    })
    .pipe(schema)
    .prefault('')
    .meta({ ...meta(description, '', values, secret) });

export const url = (description: string, fallback: string, protocols: readonly string[], secret = false) =>
  z
    .string()
    .refine(
      (value) => value === '' || protocols.some((protocol) => value.startsWith(`${protocol}://`)),
      `an address that begins with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
    )
    .refine((value) => value === '' || URL.canParse(value), 'an address that can be read')
    .prefault(fallback)
    .meta({ ...meta(description, fallback, protocols.map((protocol) => `${protocol}://...`).join(' or '), secret) });

/** on, off, or auto: on where the API is bound to loopback only. */
export const loopbackSwitch = (description: string) =>
  choice(`${description} auto: on where the API is bound to loopback only.`, ['auto', 'on', 'off']);
