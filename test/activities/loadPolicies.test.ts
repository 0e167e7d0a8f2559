import { rememberPolicies } from '../../activities/loadPolicies.ts';
import { Policies } from '../../contract/policies.ts';
import { withoutSecrets } from '../../stores/policies.ts';
import { keepSnapshot } from '../../stores/postgres/snapshots.ts';
import { activitiesSetting, runOf } from './setting.ts';

const setting = activitiesSetting();
const GIVEN = {
  storage_policy: {
    callbacks: [{ type: 'http', url: 'https://example.org/', authorization: { type: 'token', token: 'hush' } }],
  },
};

test('gives the policies as they were at the start of the run, without secrets', async () => {
  const run = { ...runOf(setting.account_id, GIVEN, []), policies: null };
  const policies = Policies.parse(GIVEN);
  await keepSnapshot(setting.db.pool, setting.account_id, run.policies_sha256, policies);
  const loaded = await setting.activities.loadPolicies(run);
  expect(loaded).toEqual(withoutSecrets(policies));
  expect(JSON.stringify(loaded)).not.toMatch(/hush|example/);
});

test('a worker remembers the policies that a run carried', async () => {
  const run = runOf(setting.account_id, { match_policy: [] }, []);
  const brief = { ...run, policies: null, policies_sha256: 'cd'.repeat(32) };
  const policiesOf = rememberPolicies((given) => setting.activities.loadPolicies(given));
  await expect(policiesOf(brief)).rejects.toMatchObject({ key: 'handlerCorrupted' });
  await policiesOf({ ...brief, policies: run.policies });
  await expect(policiesOf(brief)).resolves.toEqual(run.policies);
});

test('policies that are no longer kept are a failure that no retry mends', async () => {
  const run = {
    ...runOf(setting.account_id, { match_policy: [] }, []),
    policies: null,
    policies_sha256: 'ab'.repeat(32),
  };
  await expect(setting.activities.loadPolicies(run)).rejects.toMatchObject({ key: 'handlerCorrupted' });
});
