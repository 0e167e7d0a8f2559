/**
 * `npm run soak -- [--minutes 30] [--rate 5]`: mixed load at a bounded rate, and by how much each process grows
 * between a third of the time and its end.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Platform, startPlatform } from './events/platform.ts';
import { pssOf } from './events/pss.ts';
import { growthTable, type Sample } from './soak/growth.ts';
import { type MixedLoad, startMixedLoad } from './soak/load.ts';

const SAMPLE_MS = 30_000;
const MINUTE_MS = 60_000;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, rate: { type: 'string', default: '5' } },
});
const [minutes, rate] = [Number(values.minutes), Number(values.rate)];
if (!(minutes > 0) || !(rate > 0)) throw new RangeError('--minutes and --rate (requests a second) are above 0');

const data_dir = mkdtempSync(join(tmpdir(), 'facet-soak-'));
const facet = join(dirname(fileURLToPath(import.meta.url)), '../bin/facet.js');
const platform = await startPlatform({ facet, data_dir, pack: 'npm', threads: 2 });
try {
  const load = await startMixedLoad(platform.api_url, rate);
  const samples = await watch(platform, load);
  await load.stop();
  console.log(growthTable(samples, minutes / 3));
  console.log(JSON.stringify(load.counts));
  process.exitCode = load.counts.failed > 0 ? 1 : 0;
} finally {
  await platform.stop();
  rmSync(data_dir, { recursive: true, force: true });
}

async function watch(running: Platform, { counts }: MixedLoad): Promise<Sample[]> {
  const samples: Sample[] = [];
  const start = Date.now();
  for (let next = 0; next <= minutes * MINUTE_MS; next += SAMPLE_MS) {
    await sleep(Math.max(0, start + next - Date.now()));
    const pss_mb = Object.fromEntries(Object.entries(running.groups()).map(([name, pids]) => [name, pssOf(pids)]));
    samples.push({ minute: next / MINUTE_MS, pss_mb });
    const shown = Object.entries(pss_mb).map(([name, mb]) => `${name} ${mb.toFixed(0)}`);
    console.error(`${(next / MINUTE_MS).toFixed(1)} min: ${shown.join(', ')} MB; ${JSON.stringify(counts)}`);
  }
  return samples;
}
