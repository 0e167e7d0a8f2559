import { ERRORS, type ErrorKey } from '../../../contract/errors.ts';
import { createMatcherClient } from '../../../matcher/client.ts';
import { DIMENSIONS, person, VERSION } from '../../matcher/setting.ts';
import { randomRows } from '../../matcher-native/rows.ts';
import { type Answer, startApp, TEST_SETTINGS, type TestServer } from '../server.ts';
import { base64, testMatching } from './setting.ts';

/** What both kinds of matching refuse for reasons outside of the request. */
const { resources, attributes, events, matcher } = testMatching();
const reference = (row: Float32Array) => ({ type: 'sdk_descriptor', id: '', data: base64(row) });
const KINDS = [
  ['faces', { references: [reference(person())], candidates: [{ filters: { origin: 'faces' } }] }],
  ['bodies', { references: [reference(randomRows(1, 192, 5))], candidates: [{ filters: { origin: 'events' } }] }],
] as const;

function expectRefused({ status, error }: Answer, key: ErrorKey): void {
  expect([status, error.error_code]).toEqual([ERRORS[key].status, ERRORS[key].code]);
}
const services = () => ({ sql: resources.pool, accounts: resources.accounts, attributes, events });
const ask = (server: TestServer, kind: string, json: object) =>
  server.call('POST', `/6/matcher/${kind}`, { json, account_id: resources.account_id });

test.each(KINDS)('%s: no matcher', async (kind, json) => {
  const nobody = createMatcherClient('unix:/nowhere/matcher.sock', { deadlineMs: 100 });
  await using server = await startApp({ ...services(), matcher: nobody });
  expectRefused(await ask(server, kind, json), 'matcherUnavailable');
  await nobody.close();
});

test.each(KINDS)('%s: events among the candidates or references when they are off', async (kind, { references }) => {
  const settings = { ...TEST_SETTINGS, servicesOff: new Set(['events'] as const) };
  await using server = await startApp({ ...services(), settings });
  const json = { references, candidates: [{ filters: { origin: 'events' } }] };
  expectRefused(await ask(server, kind, json), 'eventsOff');
});

/** As many as the matcher works on at once. */
const QUESTIONS = 256;

test('a matcher that has as many questions as it takes: they wait for a table that somebody holds', async () => {
  await using server = await startApp({ ...services(), matcher: matcher.client });
  const holder = await resources.pool.connect();
  await holder.query('begin; lock table faces.faces, faces.descriptors in access exclusive mode');
  const { account_id } = resources;
  const question = {
    ...{ account_id, candidates: { origin: 'faces' as const }, descriptor_version: VERSION },
    ...{ descriptors: person(), dimensions: DIMENSIONS, limit: 1, threshold: 0 },
  };
  const waiting = Array.from({ length: QUESTIONS }, () => matcher.client.match(question));
  for (const [kind, json] of KINDS) expectRefused(await ask(server, kind, json), 'tooBusy');
  await holder.query('rollback');
  holder.release();
  expect(await Promise.all(waiting)).toHaveLength(QUESTIONS);
});
