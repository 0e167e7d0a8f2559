import { License } from '../../contract/license.ts';
import { countDescribedFaces } from '../../stores/postgres/faces.ts';
import type { Sql } from '../../stores/postgres/pool.ts';
import { operation } from '../operation.ts';
import type { Services } from '../services.ts';

/** Counting reads a whole index: callers within this time share one count. */
const COUNT_MS = 60_000;
const counts = new WeakMap<Sql, { readonly time: number; readonly count: Promise<number> }>();

function faceCount(sql: Sql): Promise<number> {
  const now = performance.now();
  const known = counts.get(sql);
  if (known && now - known.time < COUNT_MS) return known.count;
  const count = countDescribedFaces(sql);
  counts.set(sql, { time: now, count });
  count.catch(() => counts.delete(sql));
  return count;
}

const on = { value: true, is_available: true };
const unlimited = { value: null, is_available: true };

export async function currentLicense({ sql }: Pick<Services, 'sql'>): Promise<License> {
  return {
    ...{ status: 'ok', message: 'Open edition: every feature may be used, without limits.', warnings: [], errors: [] },
    ...{ expiration_time: unlimited, faces: unlimited, faces_count: await faceCount(sql) },
    liveness: { value: 2, is_available: true },
    ...{ iso: on, body_attributes: on, people_count: on, deepfake: on, lambda: on, index: on, event: on },
  };
}

export const license = operation({
  id: 'license',
  method: 'get',
  path: '/license',
  access: 'signed-in',
  crossesAccounts: true,
  tag: 'system',
  needs: ['licenses'],
  summary: 'Tell what the licence allows',
  description: 'Everything: the answer has the form that clients of LUNA PLATFORM look for.',
  status: 200,
  result: License,
  errors: [],
  handle: (_request, services) => currentLicense(services),
});
