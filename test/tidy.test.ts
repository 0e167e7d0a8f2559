import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CODE_FOLDERS } from '../bin/setup/folders.mjs';
import { ERRORS } from '../contract/errors.ts';

const LINES_MAX = 300;
const FOLDERS = [...CODE_FOLDERS, 'test'];

/** Every file of the repository that people write, by its path. */
function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['build', 'histories', 'node_modules'].includes(entry.name) ? [] : files(path);
    return [path];
  });
}

const all = FOLDERS.flatMap(files);
const code = all.filter((path) => /\.(ts|mjs|cjs|cc|cpp|h|hpp|sql)$/.test(path));
const text = new Map(code.map((path) => [path, readFileSync(path, 'utf8')]));
const tests = code.filter((path) => path.startsWith('test/'));

/** What the test files import, as paths from the root. */
const tested = new Set(
  tests.flatMap((path) =>
    [...(text.get(path) ?? '').matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => join(dirname(path), to)),
  ),
);

test(`no file is longer than ${LINES_MAX} lines`, () => {
  const long = code.filter((path) => (text.get(path) ?? '').split('\n').length - 1 > LINES_MAX);
  expect(long).toEqual([]);
});

/** The test of the same path, or one that imports the file. */
const hasTest = (path: string): boolean => existsSync(`test/${path.replace(/\.ts$/, '.test.ts')}`) || tested.has(path);

test('each activity has a test', () => {
  const declared = readFileSync('activities/index.ts', 'utf8');
  const activities = files('activities').filter((path) => new RegExp(`\\b${basename(path, '.ts')}\\(`).test(declared));
  expect(activities.length).toBeGreaterThan(0);
  expect(activities.filter((path) => !hasTest(path))).toEqual([]);
});

test('each operation has a test', () => {
  const operations = files('api').filter((path) => /= operation\(/.test(text.get(path) ?? ''));
  const named = (path: string) => tests.some((test) => (text.get(test) ?? '').includes(basename(path, '.ts')));
  expect(operations.filter((path) => !hasTest(path) && !named(path))).toEqual([]);
});

test('each error has its own code (two where LUNA answers one code with two statuses), and somebody who throws it', () => {
  const codes = Object.values(ERRORS).map(({ code, status }) => `${code} ${status}`);
  expect(codes.filter((value, index) => codes.indexOf(value) !== index)).toEqual([]);
  const product = code.filter((path) => !path.startsWith('test/') && path !== 'contract/errors.ts');
  const used = (key: string) => product.some((path) => new RegExp(`\\b${key}\\b`).test(text.get(path) ?? ''));
  expect(Object.keys(ERRORS).filter((key) => !used(key))).toEqual([]);
});

test('migrations are numbered without a gap', () => {
  const numbers = readdirSync('stores/postgres/migrations')
    .sort()
    .map((name) => Number.parseInt(name, 10));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('each workflow has a recorded history', () => {
  const index = readFileSync('workflows/index.ts', 'utf8');
  const names = [...index.matchAll(/export \{([^}]+)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim()),
  );
  const histories = existsSync('test/histories') ? readdirSync('test/histories') : [];
  expect(names.filter(Boolean).length).toBeGreaterThan(0);
  expect(names.filter((name) => name && !histories.some((file) => file.startsWith(`${name}.`)))).toEqual([]);
});

test('nothing is left to be done', () => {
  const words = new RegExp(`\\b(${['TO', 'FIX'].map((word) => word + (word === 'TO' ? 'DO' : 'ME')).join('|')})\\b`);
  expect(code.filter((path) => words.test(text.get(path) ?? ''))).toEqual([]);
});
