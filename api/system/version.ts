import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OptionalService } from '../../contract/services.ts';
import { operation } from '../operation.ts';

/** The release of LUNA PLATFORM whose API this one follows; clients look at it to know what they may call. */
const FOLLOWED_RELEASE = { major: 5, minor: 78, patch: 0 };
/** API numbers of the services of LUNA PLATFORM whose work is done here, and the switch of those that have one. */
const SERVICES: Readonly<Record<string, { readonly api: number; readonly needs?: OptionalService }>> = {
  'luna-api': { api: 6 },
  'luna-accounts': { api: 1, needs: 'accounts' },
  'luna-faces': { api: 3 },
  'luna-events': { api: 2, needs: 'events' },
  'luna-handlers': { api: 1, needs: 'handlers' },
  'luna-sender': { api: 1, needs: 'sender' },
  'luna-licenses': { api: 1, needs: 'licenses' },
  'luna-python-matcher': { api: 1 },
  'luna-remote-sdk': { api: 1, needs: 'remote_sdk' },
  'luna-image-store-faces-samples': { api: 1, needs: 'image_store' },
  'luna-image-store-bodies-samples': { api: 1, needs: 'image_store' },
  'luna-image-store-images': { api: 1, needs: 'image_store' },
};

const Numbers = z.strictObject({ major: z.int(), minor: z.int(), patch: z.int() });

export const version = operation({
  id: 'version',
  method: 'get',
  path: '/version',
  unversioned: true,
  access: 'open',
  tag: 'system',
  summary: 'Tell the versions',
  description:
    '`LUNA PLATFORM` is the release whose API is followed; `facet`, and each service, have our own version. ' +
    'Services that are switched off are left out.',
  status: 200,
  result: z.record(z.string(), Numbers.extend({ api: z.int().optional() })),
  errors: [],

  handle(_request, { settings: { servicesOff } }) {
    const own = facetVersion();
    const on = Object.entries(SERVICES).filter(([, { needs }]) => needs === undefined || !servicesOff.has(needs));
    const services = on.map(([name, { api }]) => [name, { api, ...own }]);
    return Promise.resolve({
      'LUNA PLATFORM': FOLLOWED_RELEASE,
      facet: own,
      ...Object.fromEntries(services),
    });
  },
});

/** GET /version of a service other than the API. */
export const serviceVersion = (api: number) =>
  operation({
    id: 'serviceVersion',
    method: 'get',
    path: '/version',
    unversioned: true,
    access: 'open',
    tag: 'system',
    summary: 'Tell the version',
    status: 200,
    result: z.strictObject({ Version: Numbers.extend({ api: z.int() }) }),
    errors: [],
    handle: () => Promise.resolve({ Version: { api, ...facetVersion() } }),
  });

const Package = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) });

/** The version in package.json, which lies one folder further up when seen from dist/. */
export function facetVersion(): z.infer<typeof Numbers> {
  const beside = new URL('../../package.json', import.meta.url);
  const file = existsSync(beside) ? beside : new URL('../../../package.json', import.meta.url);
  const [major, minor, patch] = Package.parse(JSON.parse(readFileSync(file, 'utf8')))
    .version.split(/[.-]/)
    .map(Number);
  return Numbers.parse({ major, minor, patch });
}
