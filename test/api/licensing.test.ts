import { randomUUID } from 'node:crypto';
import { createLicensing, type LicenseTerms, NO_LIMITS } from '../../api/licensing.ts';
import { License } from '../../contract/license.ts';
import { Policies } from '../../contract/policies.ts';
import { addAccount, testPool } from '../database.ts';
import { startApp } from './server.ts';

const DAY_MS = 86_400_000;
const db = testPool();
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const licensing = (terms: Partial<LicenseTerms>) =>
  createLicensing({ sql: db.pool, terms: { ...NO_LIMITS, ...terms }, countMs: 0 });
const detecting = (detect_policy: object) => Policies.parse({ detect_policy });

async function setFaces(count: number): Promise<void> {
  await db.pool.query('delete from faces.faces');
  await db.pool.query(
    `insert into faces.faces (face_id, account_id, attribute_time)
     select gen_random_uuid(), $1::uuid, now() from generate_series(1, $2::int)`,
    [await addAccount(db.pool), count],
  );
}

test.each([
  [8, 'ok', true],
  [9, 'warning', true],
  [10, 'warning', true],
  [11, 'error', false],
] as const)('%i faces of 10: %s', async (count, status, is_available) => {
  await setFaces(count);
  const { current, requireRoom } = licensing({ faces: 10 });
  const told = License.parse(await current());
  expect(told).toMatchObject({ status, faces: { value: 10, is_available }, faces_count: count });
  const sentence = expect.stringContaining(`${count} faces with attributes`) as string;
  expect([...told.warnings, ...told.errors]).toEqual(status === 'ok' ? [] : [sentence]);
  const room = requireRoom();
  if (is_available) await expect(room).resolves.toBeUndefined();
  else await expect(room).rejects.toMatchObject({ key: 'licenseProblem' });
});

test.each([
  [15, 'ok'],
  [13, 'warning'],
  [-1, 'error'],
] as const)('%i days before its end: %s', async (days, status) => {
  const expiration_time = inDays(days);
  const { current, requireValid } = licensing({ expiration_time });
  expect(await current()).toMatchObject({
    status,
    expiration_time: { value: expiration_time, is_available: days > 0 },
    message: expect.stringContaining(status === 'ok' ? '' : expiration_time) as string,
  });
  if (days > 0) requireValid();
  else expect(requireValid).toThrow(expiration_time);
});

test.each([
  ['liveness', { estimate_liveness: { estimate: 1 } }],
  ['liveness', { liveness_states: [1] }],
  ['deepfake', { estimate_deepfake: { estimate: 1 } }],
  ['iso', { face_quality: { estimate: 1 } }],
  ['people_count', { estimate_people_count: 1 }],
  ['body_attributes', { body_attributes: { estimate_upper_body: 1 } }],
] as const)('without %s, policies that ask for it are refused: %o', async (name, detect_policy) => {
  const { current, requireEstimations } = licensing({ without: new Set([name]) });
  expect(() => {
    requireEstimations(detecting(detect_policy));
  }).toThrow(`'${name}'`);
  requireEstimations(detecting({ estimate_mask: 1 }));
  licensing({}).requireEstimations(detecting(detect_policy));
  expect((await current())[name]).toEqual({ value: name === 'liveness' ? 0 : false, is_available: false });
});

test('when it has expired, system pages alone are served', async () => {
  const account_id = await addAccount(db.pool);
  const engine = { available: () => true as const, report: null };
  await using server = await startApp({
    ...{ sql: db.pool, accounts: db.accounts, engine },
    licensing: licensing({ expiration_time: inDays(-1) }),
  });
  for (const path of ['/6/license', '/6/features', '/version', '/docs/errors']) {
    expect([path, (await server.call('GET', path, { account_id })).status]).toEqual([path, 200]);
  }
  const { status, error } = await server.call('GET', '/6/faces', { account_id });
  expect([status, error.error_code, error.detail]).toEqual([403, 11055, expect.stringContaining('expired')]);
  const json = { login: 'a@b.local', password: 'secret' };
  expect(await server.call('POST', '/6/login', { json, account_id: null })).toMatchObject({ status: 403 });
});

test('where there are too many faces, none gets attributes, and others are still made', async () => {
  await setFaces(11);
  await using server = await startApp({
    ...{ sql: db.pool, accounts: db.accounts },
    licensing: licensing({ faces: 10 }),
  });
  const account_id = await addAccount(db.pool);
  const put = async (method: string, path: string, json: object) => {
    const { status, error } = await server.call(method, path, { json, account_id });
    return [status, error.error_code];
  };
  const attribute = { basic_attributes: { age: 30 } };
  expect(await put('POST', '/6/faces', {})).toEqual([201, 0]);
  expect(await put('POST', '/6/faces', { attribute })).toEqual([403, 11055]);
  const face_id = randomUUID();
  expect(await put('PUT', `/6/faces/${face_id}`, { attribute })).toEqual([403, 11055]);
  expect(await put('PUT', `/6/faces/${face_id}`, {})).toEqual([201, 0]);
  expect(await put('PUT', `/6/faces/${face_id}/attributes`, attribute)).toEqual([403, 11055]);
});
