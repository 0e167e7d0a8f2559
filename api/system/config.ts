import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { operation } from '../operation.ts';
import type { Setting } from '../services.ts';

/** As FACET_CONFIG_FILE takes them, but for the secrets. */
const asLines = (config: readonly Setting[]): string => config.map(({ name, value }) => `${name}=${value}\n`).join('');

/** The form of a dump of LUNA's Configurator. Ours has neither limitations nor groups. */
const asDump = (config: readonly Setting[]): string =>
  JSON.stringify(Dump.encode({ limitations: [], groups: [], settings: config.map((one) => ({ ...one, tag: '' })) }));

const Dump = z.strictObject({
  limitations: z.array(z.never()),
  groups: z.array(z.never()),
  settings: z.array(
    z.strictObject({ name: z.string(), value: z.string(), tag: z.literal(''), description: z.string() }),
  ),
});

export const getConfig = operation({
  id: 'getConfig',
  method: 'get',
  path: '/config',
  unversioned: true,
  access: 'account-only',
  tag: 'system',
  summary: 'Read the settings that are in force',
  description: 'For accounts of type admin. Passwords and keys are shown as asterisks.',
  status: 200,
  result: { binary: ['application/json', 'text/plain'] },
  errors: ['accountForeign'],

  handle({ caller, accept }, { config }) {
    if (caller.account_type !== 'admin') {
      throw new PlatformError('accountForeign', 'only accounts of type admin may read the settings');
    }
    const text = accept === 'text/plain' ? asLines(config) : asDump(config);
    const content_type = accept === 'text/plain' ? 'text/plain; charset=utf-8' : accept;
    return Promise.resolve({ content_type, bytes: Buffer.from(text) });
  },
});

export const getConfigs = operation({
  ...getConfig,
  id: 'getConfigs',
  path: '/configs',
  summary: 'Older name of /config',
});
