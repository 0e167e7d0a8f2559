import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FIELDS, configured, loadConfig, switchedOn } from '../../bin/config.ts';
import { tempDir } from '../tempDir.ts';

const dir = tempDir();
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

test('nothing set gives every default', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ FACET_API_PORT: 5000, FACET_API_HOST: '127.0.0.1', FACET_MODEL_PACK: 'auto' });
  expect(config.CORS_ORIGINS).toEqual(['*']);
  expect(config.FACET_URL_ALLOW).toEqual([]);
  expect(configured({})).toEqual({});
});

test('each setting has a sentence and its default is a value that it allows', () => {
  for (const { name, description, fallback } of CONFIG_FIELDS) {
    expect(`${name}: ${description}`).toMatch(/\.$/);
    if (name !== 'FACET_CONFIG_FILE') expect(() => loadConfig({ [name]: fallback })).not.toThrow();
  }
});

test('an unknown name is refused with the nearest right one', () => {
  expect(() => loadConfig({ FACET_API_PROT: '1' })).toThrow(
    'FACET_API_PROT is not a setting. Did you mean FACET_API_PORT?',
  );
  expect(() => loadConfig({ FACET_SOMETHING_QUITE_ELSE: '1' })).toThrow('docs/generated/config.md');
  expect(() => loadConfig({ FACET_TEST_TEMPLATE: 'x', HOME: '/root' })).not.toThrow();
});

test('every bad value is named at once, with the value and the sentence', () => {
  const env = { FACET_API_PORT: '70000', FACET_MODEL_PACK: 'best', FACET_IMAGES_MAX: 'many' };
  expect(() => loadConfig(env)).toThrow(/FACET_API_PORT is "70000": expected at most 65535\. The port of the API/);
  expect(() => loadConfig(env)).toThrow(/FACET_MODEL_PACK is "best": expected one of auto, standard, npm/);
  expect(() => loadConfig(env)).toThrow(/FACET_IMAGES_MAX is "many": expected a whole number from 1 to 256/);
});

test('a bad secret is refused without being shown', () => {
  expect(() => loadConfig({ DATABASE_URL: 'mysql://u:hunter2@h/db' })).toThrow(/DATABASE_URL is \(secret\): expected/);
  expect(() => loadConfig({ DATABASE_URL: 'mysql://u:hunter2@h/db' })).not.toThrow(/hunter2/);
});

test('a file is read, the environment wins over it, and its names are checked too', () => {
  const path = file('good.env', '# ours\nFACET_API_PORT=5001\nFACET_IMAGES_MAX = "7"\n\nS3_BUCKET=photos\n');
  expect(loadConfig({ FACET_CONFIG_FILE: path, FACET_API_PORT: '5002' })).toMatchObject({
    FACET_API_PORT: 5002,
    FACET_IMAGES_MAX: 7,
    S3_BUCKET: 'photos',
  });
  const bad = file('bad.env', 'S3_BUKCET=x\nnonsense\n');
  expect(() => loadConfig({ FACET_CONFIG_FILE: bad })).toThrow(/Did you mean S3_BUCKET\?/);
  expect(() => loadConfig({ FACET_CONFIG_FILE: bad })).toThrow(/line 2: expected NAME=value/);
  expect(() => loadConfig({ FACET_CONFIG_FILE: join(dir, 'none') })).toThrow(
    /FACET_CONFIG_FILE names .* cannot be read/,
  );
});

test('a secret may come from a file, anything else may not', () => {
  const path = file('secret', 's3cret\n');
  expect(loadConfig({ S3_SECRET_KEY_FILE: path }).S3_SECRET_KEY).toBe('s3cret');
  expect(() => loadConfig({ S3_SECRET_KEY_FILE: path, S3_SECRET_KEY: 'x' })).toThrow(/both set/);
  expect(() => loadConfig({ FACET_API_PORT_FILE: path })).toThrow(/FACET_API_PORT_FILE is not a setting/);
  expect(() => loadConfig({ S3_SECRET_KEY_FILE: join(dir, 'none') })).toThrow(
    /S3_SECRET_KEY_FILE names .* cannot be read/,
  );
});

test('the account header and open registration follow the address unless they are set', () => {
  const name = 'ALLOW_LUNA_ACCOUNT_AUTH_HEADER';
  expect(switchedOn(loadConfig({}), name)).toBe(true);
  expect(switchedOn(loadConfig({ FACET_API_HOST: '0.0.0.0' }), name)).toBe(false);
  expect(switchedOn(loadConfig({ FACET_API_HOST: '0.0.0.0', [name]: 'on' }), name)).toBe(true);
  expect(switchedOn(loadConfig({ FACET_OPEN_REGISTRATION: 'off' }), 'FACET_OPEN_REGISTRATION')).toBe(false);
});

test('a matcher is named by its socket or address, several with commas between them', () => {
  for (const good of ['unix:/run/m', 'http://[::1]:5100', 'http://a:1,http://b:2/', 'unix:/a,http://b:2']) {
    expect(loadConfig({ FACET_MATCHER_URL: good }).FACET_MATCHER_URL).toBe(good);
  }
  for (const bad of ['a', 'http://a', 'http://a:1,', ',http://a:1', 'http://a:1,,unix:/b', 'unix:/b,ftp://c:1']) {
    expect(() => loadConfig({ FACET_MATCHER_URL: bad })).toThrow('with commas between several');
  }
});
