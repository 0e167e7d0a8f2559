// `npm run demo`: set-up, with its progress on standard error, then the demo.
import { join } from 'node:path';
import { command, prepareCode, prepareModels, prepareServers } from './prepare.mjs';
import { ROOT, runHere } from './run.mjs';

await command(async () => {
  await prepareCode();
  await Promise.all([prepareModels(), prepareServers()]);
  return runHere(process.execPath, [join(ROOT, 'dist/bin/demo/demo.js'), ...process.argv.slice(2)]);
});
