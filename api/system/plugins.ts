import { z } from 'zod';
import { operation } from '../operation.ts';

export const plugins = operation({
  id: 'plugins',
  method: 'get',
  path: '/plugins',
  access: 'signed-in',
  tag: 'system',
  summary: 'List plug-ins',
  description: 'There are none: what plug-ins do in LUNA PLATFORM is part of the services here.',
  status: 200,
  result: z.strictObject({ plugins: z.array(z.never()) }).meta({ examples: [{ plugins: [] }] }),
  errors: [],
  handle: () => Promise.resolve({ plugins: [] }),
});
