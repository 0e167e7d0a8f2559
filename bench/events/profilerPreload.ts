/**
 * Loaded by `node --import` into every process and thread of a platform that is profiled. Node 20 takes no --cpu-prof in
 * NODE_OPTIONS, and a thread that is terminated would write nothing at its end: so a profile is written every few seconds.
 */
import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

export const ROTATE_MS = 4_000;
const INTERVAL_US = 500;

function profileInto(folder: string): void {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  session.post('Profiler.start');
  let number = 0;
  setInterval(() => {
    session.post('Profiler.stop', (error: Error | null, params?: Profiler.StopReturnType) => {
      const file = join(folder, `${process.pid}.${threadId}.${number++}.json`);
      if (!error && params) writeFileSync(file, JSON.stringify(params.profile));
    });
    session.post('Profiler.start');
  }, ROTATE_MS).unref();
}

const folder = process.env['FACET_TEST_PROFILES'];
if (folder) profileInto(folder);
