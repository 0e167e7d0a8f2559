import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { testPlatform } from './platform.ts';

const facet = testPlatform();

test('docs/verification.md: its commands, one after the other', async () => {
  const doc = readFileSync('docs/verification.md', 'utf8');
  const script = [...doc.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block).join('\n');
  const env = { ...process.env, API: facet.roles['api']?.url ?? '' };
  const { stdout } = await promisify(execFile)('/bin/sh', ['-ec', script], { env, maxBuffer: 2 ** 24 });
  expect(stdout).toMatch(/\{"basic_attributes_samples":\["[0-9a-f-]{36}"\],"descriptor_samples":\[\]\}/);
  expect(stdout).toContain('}true\n');
  expect(stdout).toMatch(/"similarity":(1|0\.9\d+),"status":true/);
});
