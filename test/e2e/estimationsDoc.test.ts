import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const [settings = '', ...blocks] = [...readFileSync('docs/estimations.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
  ([, block = '']) => block,
);
const commands = blocks.flatMap((block) => block.split('\n\n').map((command) => command.trim()));

test.each(commands)('docs/estimations.md: %s', async (command) => {
  const env = { ...process.env, API: facet.roles['api']?.url ?? '' };
  const { stdout } = await promisify(execFile)('/bin/sh', ['-ec', settings + command], { env, maxBuffer: 2 ** 24 });
  expect(stdout).toMatch(/"status":1/);
  expect(stdout).not.toMatch(/"status":0,"error"/);
});
