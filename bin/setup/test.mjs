// `npm test [-- jest's arguments]`: set-up with the test tools, then jest. --faults runs test/faults instead.
import { availableParallelism } from 'node:os';
import { command, prepareCode, prepareModels, prepareTests } from './prepare.mjs';
import { ROOT, runHere, say } from './run.mjs';

/** Most tests wait for servers more than they compute: one file at a time left half of the machine idle. */
const WORKERS = `--maxWorkers=${availableParallelism() + 1}`;
const FAULTS = ['--runInBand', '--testPathIgnorePatterns=/node_modules/', '--testPathIgnorePatterns=/dist/'];

await command(async () => {
  const args = process.argv.slice(2);
  const faults = args.includes('--faults');
  await prepareCode();
  await Promise.all([prepareModels(), prepareTests()]);
  say('everything is there, starting the tests');
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules --no-warnings`,
  };
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--forceExit', // Libraries leave idle sockets and threads behind in jest's process; every server is ended by then.
    ...(faults && !args.some((arg) => arg.startsWith('test/')) ? ['test/faults/'] : []),
    ...(faults || args.some((arg) => /^(-i|-w|--runInBand|--maxWorkers\b.*)$/.test(arg)) ? [] : [WORKERS]),
    ...args.filter((arg) => arg !== '--faults'),
    ...(faults ? FAULTS : []), // Last: an option that takes a list takes every path after it.
  ];
  return runHere(process.execPath, jest, { cwd: ROOT, env });
});
