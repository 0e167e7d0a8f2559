// `node bin/setup/node.mjs [--code] dist/bench/x.js ...`: set-up, then that compiled program. --code: it needs no
// servers and no models.
import { join } from 'node:path';
import { command, prepareCode, prepareModels, prepareServers } from './prepare.mjs';
import { ROOT, runHere } from './run.mjs';

await command(async () => {
  const codeOnly = process.argv[2] === '--code';
  const [program = '', ...args] = process.argv.slice(codeOnly ? 3 : 2);
  await prepareCode();
  if (!codeOnly) await Promise.all([prepareModels(), prepareServers()]);
  return runHere(process.execPath, [join(ROOT, program), ...args]);
});
