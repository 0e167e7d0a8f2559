// What the image needs of the set-up: packages, compiled TypeScript, the native addon, the models.
import { command, prepareCode, prepareModels } from '../bin/setup/prepare.mjs';

await command(async () => {
  await prepareCode();
  await prepareModels();
  return 0;
});
