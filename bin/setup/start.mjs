// `npm start`: set-up, then `facet up` in the foreground.
import { join } from 'node:path';
import { command, prepareCode, prepareModels, prepareServers } from './prepare.mjs';
import { ROOT, runHere } from './run.mjs';

await command(async () => {
  await prepareCode();
  await Promise.all([prepareModels(), prepareServers()]);
  return runHere(process.execPath, [join(ROOT, 'dist/bin/facet.js'), 'up', ...process.argv.slice(2)]);
});
