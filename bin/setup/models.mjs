// `npm run models`: packages, then the model pack.
import { command, prepareCode, prepareModels } from './prepare.mjs';

await command(async () => {
  await prepareCode();
  await prepareModels({ download: true });
  return 0;
});
