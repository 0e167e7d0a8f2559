// `npm test [-- jest's arguments]`: set-up with the test tools, then jest. --faults runs test/faults instead.
import { command, prepareCode, prepareModels, prepareTests } from './prepare.mjs';
import { ROOT, runHere, say } from './run.mjs';
import { TEST_WORKERS } from './servers.mjs';

const WORKERS = /^(-i|-w|--runInBand|--maxWorkers\b.*)$/;
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
    ...(faults || args.some((arg) => WORKERS.test(arg)) ? [] : [`--maxWorkers=${TEST_WORKERS}`]),
    ...args.filter((arg) => arg !== '--faults'),
    ...(faults ? FAULTS : []), // Last: an option that takes a list takes every path after it.
  ];
  return runHere(process.execPath, jest, { cwd: ROOT, env });
});
