import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, say } from '../bin/setup/run.mjs';
import { compareErrors } from './declaredErrors.mjs';

/** Ends the servers, and fails the run for errors that were answered undeclared, or declared and caused by no test. */
export default async function globalTeardown({ testPathPatterns, testNamePattern, onlyChanged }) {
  await globalThis.__facetServers?.stop();
  const { folder, keep } = globalThis.__facetErrors;
  const { undeclared, uncaused } = await heldAgainstDeclared(await notesIn(folder));
  if (!keep) await rm(folder, { recursive: true });
  const shown = (pairs, words) => (pairs.length > 0 ? [`${words}:\n  ${pairs.join('\n  ')}`] : []);
  const notCaused = shown(uncaused, 'Errors that operations declare and no test has caused (see CONTRIBUTING.md)');
  const whole = testPathPatterns.patterns.length === 0 && !testNamePattern && !onlyChanged;
  const problems = [
    ...shown(undeclared, 'Errors that operations answered without declaring them'),
    ...(whole ? notCaused : []),
  ];
  if (keep && !whole) for (const text of notCaused) say(text);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function notesIn(folder) {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap((text) => text.split('\n').filter((line) => line !== ''));
}

/** By the compiled operations, as globalSetup takes the compiled migrations. */
async function heldAgainstDeclared(notes) {
  const load = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);
  const { APPLICATIONS: applications } = await load('api/applications.js');
  const { commonErrors } = await load('api/commonErrors.js');
  const { ERRORS } = await load('contract/errors.js');
  return compareErrors({ applications, notes, errors: ERRORS, commonErrors });
}
