import { ERRORS, type ErrorKey } from '../../../contract/errors.ts';
import { testPlatform } from '../../e2e/platform.ts';
import { portrait } from '../../photos.ts';

/** What is refused for other reasons than the request: without a matcher. The rest: test/e2e. */
const facet = testPlatform(undefined, ['api']);
const refused = (key: ErrorKey) => ({ status: ERRORS[key].status, body: { error_code: ERRORS[key].code } });

test('no matcher where the policies need one: 503', async () => {
  const match_policy = [{ label: 'known', candidates: { origin: 'faces' } }];
  const handler_id = await facet.api.createHandler({ match_policy });
  expect(await facet.api.generate(handler_id, await portrait())).toMatchObject(refused('matcherUnavailable'));
});

test('policies that no longer fit their schema: 500', async () => {
  const handler_id = await facet.api.createHandler({});
  await facet.sql.query(`update handlers.handlers set policies = '{"a": 1}' where handler_id = $1`, [handler_id]);
  expect(await facet.api.generate(handler_id, await portrait())).toMatchObject(refused('handlerCorrupted'));
});
