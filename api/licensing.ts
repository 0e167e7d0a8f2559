import { PlatformError } from '../contract/errors.ts';
import type { License, LicensedEstimation } from '../contract/license.ts';
import { neededEstimations } from '../contract/neededEstimations.ts';
import type { DetectPolicy, Policies } from '../contract/policies.ts';
import { countDescribedFaces } from '../stores/postgres/faces.ts';
import type { Queryable } from '../stores/postgres/pool.ts';
import { FreshCache } from './auth/freshCache.ts';

/** What the operator allows: FACET_LICENSE_…. */
export interface LicenseTerms {
  /** Faces with attributes, of all accounts together; null: any number. */
  readonly faces: number | null;
  /** RFC 3339; null: never. */
  readonly expiration_time: string | null;
  readonly without: ReadonlySet<LicensedEstimation>;
}
export const NO_LIMITS: LicenseTerms = { faces: null, expiration_time: null, without: new Set() };

/** Holds requests against the terms. One for each process. */
export interface Licensing {
  /** What GET /6/license tells. */
  readonly current: () => Promise<License>;
  /** @throws PlatformError licenseProblem after the expiration time */
  readonly requireValid: () => void;
  /** @throws PlatformError licenseProblem when the policies ask for an estimation that is left out */
  readonly requireEstimations: (policies: Policies) => void;
  /** Before a face is given attributes. @throws PlatformError licenseProblem when there are 110 % of the faces */
  readonly requireRoom: () => Promise<void>;
}

/** As in LUNA: told when less than 15 % are left, refused beyond 110 %; told 14 days before the end. */
const TOLD_FROM = 0.85;
const REFUSED_FROM = 1.1;
const TOLD_DAYS = 14;
const DAY_MS = 86_400_000;
/** Counting reads the whole table of faces. */
const COUNT_MS = 10_000;

export function createLicensing({ sql, terms, countMs = COUNT_MS }: LicensingDeps): Licensing {
  const counts = new FreshCache<number>({ ms: countMs, max: 1 });
  const facesCount = () => counts.get('faces', () => countDescribedFaces(sql));
  const { faces, expiration_time, without } = terms;
  return {
    async current() {
      return licenseOf(terms, await facesCount(), Date.now());
    },
    requireValid() {
      if (remainingMs(expiration_time, Date.now()) <= 0)
        throw new PlatformError('licenseProblem', expired(expiration_time));
    },
    requireEstimations(policies) {
      for (const name of without) {
        if (!asksFor(name, policies)) continue;
        const detail = `the licence of this platform leaves out '${name}'; do without, or ask its operator`;
        throw new PlatformError('licenseProblem', detail);
      }
    },
    async requireRoom() {
      if (faces === null) return;
      const count = await facesCount();
      if (count >= faces * REFUSED_FROM) throw new PlatformError('licenseProblem', full(count, faces));
    },
  };
}

interface LicensingDeps {
  /** Of all accounts. */
  readonly sql: Queryable;
  readonly terms: LicenseTerms;
  /** How old a number of faces may be. */
  readonly countMs?: number;
}

const expired = (time: string | null): string =>
  `the licence of this platform expired at ${time ?? ''}; ask its operator`;
const full = (count: number, faces: number): string =>
  `${count} faces with attributes, the licence allows ${faces}; delete some, or ask the operator of this platform`;

const ASKED: Readonly<Record<LicensedEstimation, (detect: DetectPolicy) => boolean>> = {
  liveness: ({ estimate_liveness }) => estimate_liveness.estimate === 1,
  deepfake: ({ estimate_deepfake }) => estimate_deepfake.estimate === 1,
  iso: ({ face_quality }) => face_quality.estimate === 1,
  people_count: ({ estimate_people_count }) => estimate_people_count === 1,
  body_attributes: ({ body_attributes }) => Object.values(body_attributes).includes(1),
};

/** By a switch, or by a filter that cannot do without. */
function asksFor(name: LicensedEstimation, policies: Policies): boolean {
  const filtered = name === 'iso' ? 'face_quality' : name;
  return (
    ASKED[name](policies.detect_policy) || neededEstimations(policies).some(({ estimation }) => estimation === filtered)
  );
}

function licenseOf(terms: LicenseTerms, faces_count: number, now: number): License {
  const { faces, expiration_time, without } = terms;
  const { warnings, errors } = verdict(terms, faces_count, now);
  const told = [...errors, ...warnings].join('; ');
  const limited = faces !== null || expiration_time !== null || without.size > 0;
  const unasked = limited ? 'Within the limits of the operator.' : 'Open edition: every feature, without limits.';
  const feature = (name: LicensedEstimation) => ({ value: !without.has(name), is_available: !without.has(name) });
  const on = { value: true, is_available: true };
  const { is_available: live } = feature('liveness');
  return {
    status: errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'ok',
    ...{ message: told || unasked, warnings, errors },
    expiration_time: { value: expiration_time, is_available: remainingMs(expiration_time, now) > 0 },
    faces: { value: faces, is_available: faces === null || faces_count < faces * REFUSED_FROM },
    faces_count,
    liveness: { value: live ? 2 : 0, is_available: live },
    ...{ iso: feature('iso'), body_attributes: feature('body_attributes'), people_count: feature('people_count') },
    ...{ deepfake: feature('deepfake'), lambda: on, index: on, event: on },
  };
}

const remainingMs = (time: string | null, now: number): number => (time === null ? Infinity : Date.parse(time) - now);

function verdict({ faces, expiration_time: end }: LicenseTerms, count: number, now: number) {
  const warnings: string[] = [];
  const errors: string[] = [];
  const left_ms = remainingMs(end, now);
  if (left_ms <= 0) errors.push(expired(end));
  else if (left_ms <= TOLD_DAYS * DAY_MS) warnings.push(`the licence of this platform expires at ${end ?? ''}`);
  if (faces !== null && count >= faces * REFUSED_FROM) errors.push(full(count, faces));
  else if (faces !== null && count >= faces * TOLD_FROM) {
    warnings.push(`${count} faces with attributes of ${faces} that the licence allows`);
  }
  return { warnings, errors };
}
