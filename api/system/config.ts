import { z } from 'zod';
import { PlatformError } from '../../contract/errors.ts';
import { findAccount } from '../../stores/postgres/accounts.ts';
import { operation } from '../operation.ts';
import type { Services, Setting } from '../services.ts';

const common = {
  method: 'get',
  unversioned: true,
  tag: 'system',
  description: 'For accounts of type admin. Passwords and keys are shown as asterisks.',
  status: 200,
  result: { binary: ['application/json', 'text/plain'] },
  errors: ['accountForeign'],
} as const;

interface Asked {
  readonly account_id: string;
  readonly accept: string;
}

async function configOf({ account_id, accept }: Asked, { sql, config }: Pick<Services, 'sql' | 'config'>) {
  const account = await findAccount(sql, account_id);
  if (account?.account_type !== 'admin') {
    throw new PlatformError('accountForeign', 'only accounts of type admin may read the settings');
  }
  const text = accept === 'text/plain' ? asLines(config) : asDump(config);
  return { content_type: accept === 'text/plain' ? 'text/plain; charset=utf-8' : accept, bytes: Buffer.from(text) };
}

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
  ...common,
  id: 'getConfig',
  path: '/config',
  summary: 'Read the settings that are in force',
  handle: configOf,
});

export const getConfigs = operation({
  ...common,
  id: 'getConfigs',
  path: '/configs',
  summary: 'Older name of /config',
  handle: configOf,
});
