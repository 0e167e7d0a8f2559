import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningPlatform } from '../../bin/runningPlatform.ts';

const folder = mkdtempSync(join(tmpdir(), 'facet-running-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (pid: number) => {
  const urls = { temporal_ui_url: 'http://127.0.0.1:8300', api_url: '', database_url: 'postgres://127.0.0.1/facet' };
  const state = { pid, temporal_address: '127.0.0.1:7300', ...urls };
  writeFileSync(join(folder, 'facet.json'), JSON.stringify(state));
};

test('finds the servers of the platform that runs on a data directory, and none that has ended', () => {
  expect(runningPlatform(folder)).toBeUndefined();
  write(process.pid);
  expect(runningPlatform(folder)).toMatchObject({ temporal_address: '127.0.0.1:7300' });
  write(2 ** 22 + 1); // Above the largest process id of Linux.
  expect(runningPlatform(folder)).toBeUndefined();
});
