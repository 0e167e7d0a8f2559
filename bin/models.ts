import { join } from 'node:path';
import { availability, ESTIMATIONS, tasksOf } from '../models/availability.ts';
import { buildPack } from '../models/build.ts';
import { type PackReport, reportOf } from '../models/packReport.ts';
import type { Config } from './config.ts';
import { buildOptions } from './modelSettings.ts';

const COMMERCIAL_USE = { yes: 'commercial use: yes', unclear: 'commercial use: UNCLEAR', no: 'commercial use: NO' };

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `facet models build`, `npm run models`: the pack into the cache, downloads included where they are not forbidden. */
export async function buildModels(config: Config): Promise<number> {
  const { name, missing } = await buildPack(buildOptions(config, false, print));
  for (const [task, reason] of Object.entries(missing)) print(`without ${task}: ${reason}`);
  print(`model pack ${name} is ready`);
  return 0;
}

/** `facet models`: what a role would load, from where, under what licence, and what is unavailable and why. */
export async function listModels(config: Config): Promise<number> {
  const folder = join(config.FACET_CACHE_DIR, 'models');
  for (const line of modelLines(await readPack(config), folder)) print(line);
  return 0;
}

/** Of the pack that a role with this configuration would load. @throws Error when a needed model is missing. */
export async function readPack(config: Config): Promise<PackReport> {
  return reportOf(await buildPack(buildOptions(config, true, print)));
}

function modelLines(report: PackReport, folder: string): string[] {
  const lines = [`Pack ${report.pack}, loaded from ${folder}`];
  for (const { task, id, version, bytes, from, licence, commercial_use, trained_on } of report.models) {
    lines.push(`${task.padEnd(18)} ${id}, version ${version}, ${(bytes / 1e6).toFixed(1)} MB, its weights: ${from}`);
    lines.push(`${' '.repeat(18)} ${licence}; ${COMMERCIAL_USE[commercial_use]}; trained on ${trained_on}`);
  }
  const tasks = tasksOf(report);
  const reasons = ESTIMATIONS.map((estimation) => availability(estimation, tasks)).filter((answer) => answer !== true);
  return reasons.length > 0 ? [...lines, 'Unavailable', ...reasons.map((reason) => `  ${reason}`)] : lines;
}
