/** `npm run models`: builds a pack. node dist/models/buildMain.js --cache-dir DIR [--models-dir DIR] [--pack NAME] */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildPack } from './build.ts';

const { values } = parseArgs({
  options: {
    'cache-dir': { type: 'string' },
    'models-dir': { type: 'string' },
    pack: { type: 'string', default: 'auto' },
  },
});
const options = z
  .object({ 'cache-dir': z.string(), 'models-dir': z.string().optional(), pack: z.enum(['auto', 'standard', 'npm']) })
  .parse(values);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const { name } = await buildPack({
  cacheDir: options['cache-dir'],
  modelsDir: options['models-dir'],
  pack: options.pack,
  onProgress: print,
});
print(`model pack ${name} is ready`);
