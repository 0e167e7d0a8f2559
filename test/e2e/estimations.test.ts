import { setTimeout as delay } from 'node:timers/promises';
import { newRequest, sendJpeg } from '../api/estimations/requests.ts';
import { photo, portrait } from '../photos.ts';
import { testRedis } from '../redis.ts';
import { everything, newSince } from './everything.ts';
import { payloadsOf } from './payloads.ts';
import { type Platform, testPlatform } from './platform.ts';

const redis = testRedis();
/** Operations that keep nothing, asked for as much as they can tell. */
const NOTHING_KEPT = [
  '/6/sdk?estimate_face_descriptor=1&estimate_face_warp=1&estimate_basic_attributes=1&estimate_mask=1',
  '/6/iso',
  '/6/liveness?aggregate=1',
];

async function expectNothingNew(facet: Platform, before: Awaited<ReturnType<typeof everything>>): Promise<void> {
  expect(newSince(before, await everything(facet, redis))).toEqual({ rows: [], keys: [], files: [] });
}

function keepsNothing(facet: Platform): void {
  test.each(NOTHING_KEPT)('%s leaves nothing behind, neither with a request id', async (path) => {
    const image = await portrait();
    const before = await everything(facet, redis);
    const { headers } = newRequest(facet);
    const answers = [
      await sendJpeg(facet, path, image),
      ...(await Promise.all([1, 2, 3, 4, 5, 6].map(() => sendJpeg(facet, path, image, headers)))),
      await sendJpeg(facet, path, Buffer.from('no image')),
    ];
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    await expectNothingNew(facet, before);
  });
}

describe('with the models in the API', () => {
  const facet = testPlatform();
  keepsNothing(facet);

  test.each(['detector', 'sdk', 'iso', 'liveness'])(
    '%s is a workflow whose history holds small facts',
    async (name) => {
      const { headers, workflow } = newRequest(facet);
      const facts = 'estimate_basic_attributes=1&estimate_liveness=1';
      const answer = await sendJpeg(facet, `/6/${name}?${facts}`, await portrait(), headers);
      expect(answer.status).toBeLessThan(300);
      const handle = facet.temporal.workflow.getHandle(await workflow());
      await handle.result();
      const { typedSearchAttributes, status } = await handle.describe();
      const attributes = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
      expect([status.name, Object.fromEntries(attributes)]).toMatchObject(['COMPLETED', { HandlerId: name }]);
      const payloads = payloadsOf(await handle.fetchHistory());
      expect(payloads.length).toBeLessThan(32_000);
      if (name !== 'detector') expect(payloads).not.toMatch(/"(age|gender|liveness)":\d/);
    },
  );
});

describe('with the models elsewhere', () => {
  const facet = testPlatform({ FACET_EVENTS_WORKER: 'apart', FACET_EVENTS_PLACEMENT: 'remote' }, [
    ...['matcher', 'api', 'worker events', 'worker describe'],
  ]);
  keepsNothing(facet);

  test('the detector answers, and its samples are there', async () => {
    const answer = await sendJpeg(facet, '/6/detector', await portrait());
    expect(answer.status).toBe(201);
    const [, url = ''] = /"url":"(\/6\/samples[^"]+)"/.exec(JSON.stringify(answer.body)) ?? [];
    expect((await facet.api.call('GET', url)).status).toBe(200);
  });

  test.each(['/6/sdk', '/6/detector'])('%s: the worker is killed at work, each request is answered', async (path) => {
    const image = await portrait();
    const answers = Promise.all(Array.from({ length: 6 }, () => sendJpeg(facet, path, image)));
    await delay(80);
    await facet.roles['worker events']?.crash();
    await facet.roles['worker events']?.start();
    expect((await answers).filter(({ status }) => status >= 300)).toEqual([]);
  });

  test.each(['/6/detector', ...NOTHING_KEPT])(
    '%s: another body under its request id is refused, a cancelled run tells its caller',
    async (path) => {
      await facet.roles['worker describe']?.stop(); // Nobody describes: the run waits.
      const before = await everything(facet, redis);
      const { headers, workflow } = newRequest(facet);
      const answer = sendJpeg(facet, path, await portrait(), headers);
      const handle = facet.temporal.workflow.getHandle(await workflow());
      await expect(sendJpeg(facet, path, photo(2), headers)).resolves.toMatchObject({ body: { error_code: 99001 } });
      await handle.cancel();
      await expect(answer).resolves.toMatchObject({ status: 409, body: { error_code: 99002 } });
      if (path !== '/6/detector') await expectNothingNew(facet, before);
      await facet.roles['worker describe']?.start();
    },
  );
});
