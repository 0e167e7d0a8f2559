import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { findMypy, findOpenapiPythonClient } from '../../bin/setup/testTools.mjs';
import { meet } from '../../clients/typescript/hello.ts';
import { answerOf, createFacet } from '../../clients/typescript/index.ts';
import { portrait } from '../photos.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const PYTHON = 'clients/python';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facet-clients-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(program: string, args: string[], cwd = process.cwd()): Promise<string> {
  const env = { ...process.env, NODE_OPTIONS: '', PYTHONDONTWRITEBYTECODE: '1' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<unknown[]>,
  ]);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}\n${out}${complaint}`);
  return out;
}
const python = async () => join(dirname(await findOpenapiPythonClient()), 'python');

const Met = z.looseObject({
  event: z.looseObject({ external_id: z.literal('ann'), user_data: z.literal('Ann') }),
  who: z.array(z.object({ user_data: z.literal('Ann'), similarity: z.number().min(0.99) })).length(1),
});

test('hello world in TypeScript: a list, a handler, a photo, its event, a match', async () => {
  const client = createFacet(facet.roles['api']?.url ?? '', { 'Luna-Account-Id': facet.api.account_id });
  Met.parse(await meet(client, new Blob([new Uint8Array(await portrait())])));
  const refused = await client.GET('/6/faces/{face_id}', {
    params: { path: { face_id: '00000000-0000-4000-8000-00000000dead' } },
  });
  expect(refused.error?.error_code).toBe(22002);
  expect(() => answerOf(refused)).toThrow('22002');
});

test('hello world in Python, its types checked', async () => {
  const photo = join(folder, 'ann.jpg');
  await writeFile(photo, await portrait());
  const out = await run(
    await python(),
    ['hello.py', facet.roles['api']?.url ?? '', facet.api.account_id, photo],
    PYTHON,
  );
  Met.parse(JSON.parse(out));
  const strict = ['--strict', '--follow-imports=silent', '--cache-dir', join(folder, 'mypy')];
  await run(await findMypy(), [...strict, '--python-executable', await python(), 'hello.py'], PYTHON);
});

/** The files below a folder, by their path in it. */
async function filesOf(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const made = paths.filter((path) => !path.includes('__pycache__'));
  return new Map(
    await Promise.all(made.map(async (path) => [path.slice(root.length), await readFile(path, 'utf8')] as const)),
  );
}

test('the clients and the Postman collection are up to date: else `npm run clients`', async () => {
  await run(process.execPath, ['bin/setup/clients.mjs', folder]);
  const changed: string[] = [];
  for (const part of ['clients/typescript/schema.d.ts', 'docs/generated/postman.json']) {
    if ((await readFile(part, 'utf8')) !== (await readFile(join(folder, part), 'utf8'))) changed.push(part);
  }
  const client = `${PYTHON}/facet_client`;
  const [kept, made] = [await filesOf(client), await filesOf(join(folder, client))];
  changed.push(...[...new Set([...kept.keys(), ...made.keys()])].filter((path) => kept.get(path) !== made.get(path)));
  expect(changed).toEqual([]);
});
