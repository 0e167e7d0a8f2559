import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { tempDir } from '../tempDir.ts';
import { shell } from './operationsDoc.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform();
const folder = tempDir();

test('README.md: the first event in five minutes, its commands one after the other', async () => {
  const [, section = ''] = /\n## Your first event.*?\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const blocks = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) =>
    block
      .replace('http://127.0.0.1:5000', facet.roles['api']?.url ?? '')
      .replace('127.0.0.1:7233', facet.env['TEMPORAL_ADDRESS'] ?? '')
      .replaceAll('headers.txt', join(folder, 'headers.txt')),
  );
  expect(blocks.shift()).toBe('npm start\n');
  const workflows = blocks.pop() ?? '';
  const later = /`(curl .*?)`/.exec(section)?.[1] ?? '';

  const printed = await shell(['set -e', ...blocks, later].join('\n'), facet.env, {});
  expect(printed.match(/event_id: '/g)?.length).toBeGreaterThan(1);
  expect(printed.match(/tags: \[ 'known person' \]/g)).toHaveLength(1);
  expect(printed).toMatch(/who: \[ 'Ann (1|0\.99\d*)' \]/);
  expect(printed).toContain('{"events":[{');

  let listed = '';
  for (let tries = 0; tries < 50 && !listed.includes('Completed'); tries += 1) {
    await delay(200); // The list is a second or so behind.
    listed = await shell(workflows, facet.env, {});
  }
  expect(listed).toMatch(/Completed +events\/00000000-0000-4000-b000-000000000146\//);
});
