import { z } from 'zod';
import type { LicenseTerms } from '../api/licensing.ts';
import { Time } from '../contract/common.ts';
import { LICENSED_ESTIMATIONS } from '../contract/license.ts';
import { list, meta, whole } from './fieldKinds.ts';

const WITHOUT = `some of ${LICENSED_ESTIMATIONS.join(', ')}, with commas between them`;

/** What GET /6/license tells and requests are held against. */
export const LICENSE_FIELDS = {
  FACET_LICENSE_FACES: whole(
    'Faces with attributes that there may be, of all accounts. Beyond 110 % of them no face gets attributes. 0: any number.',
    0,
    0,
    2_000_000_000,
  ),
  FACET_LICENSE_EXPIRATION_TIME: z
    .union([z.literal(''), Time], 'a time as 2030-01-01T00:00:00Z')
    .prefault('')
    .meta({
      ...meta('After it every request but those for system pages is refused. Empty: never.', '', 'RFC 3339 time'),
    }),
  FACET_LICENSE_WITHOUT: list('')
    .pipe(z.array(z.enum(LICENSED_ESTIMATIONS, WITHOUT)))
    .meta({ ...meta('Estimations that are left out: what asks for them is refused.', '', WITHOUT) }),
};

type Fields = { readonly [Name in keyof typeof LICENSE_FIELDS]: z.output<(typeof LICENSE_FIELDS)[Name]> };

export const termsOf = (config: Fields): LicenseTerms => ({
  faces: config.FACET_LICENSE_FACES || null,
  expiration_time: config.FACET_LICENSE_EXPIRATION_TIME || null,
  without: new Set(config.FACET_LICENSE_WITHOUT),
});
