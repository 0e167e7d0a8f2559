import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Setting } from '../api/services.ts';
import { OPTIONAL_SERVICES, type OptionalService } from '../contract/services.ts';
import { FIELDS } from './configFields.ts';
import type { FieldMeta } from './fieldKinds.ts';
import { switchName } from './serviceFields.ts';

const Schema = z.object(FIELDS);
const Meta = z.object({ description: z.string(), fallback: z.string(), values: z.string(), secret: z.boolean() });

/** Every setting under its own name, parsed. */
export type Config = z.infer<typeof Schema>;
export type ConfigName = keyof Config;

/** For docs/generated/config.md and compose files: each setting with its sentence, default and allowed values. */
export const CONFIG_FIELDS: readonly ({ readonly name: string } & FieldMeta)[] = Object.entries(FIELDS).map(
  ([name, schema]) => ({ name, ...Meta.parse(schema.meta()) }),
);

const HIDDEN = '******';

/** Each setting as text, in the order of FIELDS: no secret, and no password inside an address. */
export function shownConfig(config: Config): Setting[] {
  return CONFIG_FIELDS.map(({ name, description, secret }) => {
    const value = textOf(config[name as ConfigName]);
    const shown = value.replace(/\/\/[^/@]*@/g, `//${HIDDEN}@`);
    return { name, description, value: secret && value !== '' ? HIDDEN : shown };
  });
}

/** A list with commas between its items. */
function textOf(value: Config[ConfigName]): string {
  if (typeof value !== 'object') return String(value);
  return value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : item)).join(',');
}

/** What a child process inherits. */
export const environment = (): NodeJS.ProcessEnv => process.env;

/** For the tests alone: never a setting. */
const RESERVED = /^FACET_TEST_/;
const FAR = 6;

/** Every problem of a configuration at once, a sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * What is set, by name, as text: the environment over the file of FACET_CONFIG_FILE, secrets read from `<name>_FILE`.
 * An empty value counts as not set. Throws ConfigError on a name that does not exist.
 */
export function configured(env: NodeJS.ProcessEnv = process.env): Partial<Record<ConfigName, string>> {
  const problems: string[] = [];
  const path = env['FACET_CONFIG_FILE'];
  const given = { ...(path ? readFileOf(path, problems) : {}), ...pickOurs(env) };
  const values: Partial<Record<ConfigName, string>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (!value) continue;
    const base = name.replace(/_FILE$/, '');
    if (isName(name)) values[name] = value;
    else if (name.endsWith('_FILE') && isSecret(base)) values[base] = secretFrom(name, value, given[base], problems);
    else if (!RESERVED.test(name)) problems.push(`${name} is not a setting.${suggestion(name)}`);
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return values;
}

/** The whole configuration, defaults filled in. Throws ConfigError naming every unknown name or bad value. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const values = configured(env);
  const parsed = Schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(({ path: [name = ''], message }) => {
    const field = CONFIG_FIELDS.find((entry) => entry.name === name);
    const value = field?.secret || !isName(String(name)) ? '(secret)' : `"${values[String(name) as ConfigName] ?? ''}"`;
    return `${String(name)} is ${value}: expected ${message}. ${field?.description ?? ''}`;
  });
  throw new ConfigError(sentences.join('\n'));
}

/** Whether a loopback switch (auto, on, off) is on for this configuration. */
export function switchedOn(
  config: Config,
  name: 'ALLOW_LUNA_ACCOUNT_AUTH_HEADER' | 'FACET_OPEN_REGISTRATION',
): boolean {
  if (config[name] !== 'auto') return config[name] === 'on';
  return ['127.0.0.1', 'localhost', '::1'].includes(config.FACET_API_HOST);
}

/** The optional services whose switch is off. */
export function servicesOff(config: Config): ReadonlySet<OptionalService> {
  const names = Object.keys(OPTIONAL_SERVICES) as OptionalService[];
  return new Set(names.filter((name) => config[switchName(name)] === 'off'));
}

const isName = (name: string): name is ConfigName => Object.hasOwn(FIELDS, name);
const isSecret = (name: string): name is ConfigName =>
  CONFIG_FIELDS.some((field) => field.name === name && field.secret);

/** Of the environment, which holds much else, only our names and those that look like ours. */
function pickOurs(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const ours = Object.entries(env).filter(
    ([name]) => name.startsWith('FACET_') || isName(name) || (name.endsWith('_FILE') && isSecret(name.slice(0, -5))),
  );
  return Object.fromEntries(ours);
}

function readFileOf(path: string, problems: string[]): Record<string, string> {
  const text = readText(path, 'FACET_CONFIG_FILE', problems);
  const values: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) problems.push(`${path}, line ${index + 1}: expected NAME=value.`);
    else values[name] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}

function secretFrom(name: string, path: string, direct: string | undefined, problems: string[]): string {
  if (direct) problems.push(`${name} and ${name.slice(0, -5)} are both set: keep one.`);
  return readText(path, name, problems).trim();
}

function readText(path: string, name: string, problems: string[]): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(
      `${name} names ${path}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return '';
  }
}

function suggestion(name: string): string {
  const ranked = Object.keys(FIELDS)
    .map((field) => ({ field, far: distance(name, field) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= FAR ? ` Did you mean ${best.field}?` : ' All settings: docs/generated/config.md.';
}

/** Levenshtein distance: edits that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const insert = (next[j] ?? 0) + 1;
      const remove = (row[j + 1] ?? 0) + 1;
      next.push(Math.min(insert, remove, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
