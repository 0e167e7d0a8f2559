import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { operation } from '../operation.ts';

/** The release of LUNA PLATFORM whose API this one follows; clients look at it to know what they may call. */
const FOLLOWED_RELEASE = { major: 5, minor: 78, patch: 0 };
/** API numbers of the services of LUNA PLATFORM whose work is done here. */
const SERVICES = {
  'luna-api': 6,
  'luna-accounts': 1,
  'luna-faces': 3,
  'luna-events': 2,
  'luna-handlers': 1,
  'luna-sender': 1,
  'luna-python-matcher': 1,
  'luna-image-store-faces-samples': 1,
  'luna-image-store-images': 1,
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
  description: '`LUNA PLATFORM` is the release whose API is followed; `facet`, and each service, have our own version.',
  status: 200,
  result: z.record(z.string(), Numbers.extend({ api: z.int().optional() })),
  errors: [],

  handle() {
    const services = Object.entries(SERVICES).map(([name, api]) => [name, { api, ...facetVersion() }]);
    return Promise.resolve({
      'LUNA PLATFORM': FOLLOWED_RELEASE,
      facet: facetVersion(),
      ...Object.fromEntries(services),
    });
  },
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
