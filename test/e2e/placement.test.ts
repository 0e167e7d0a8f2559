import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { DetectedFaces } from '../../contract/estimated.ts';
import { ShownExtractions } from '../../contract/extracted.ts';
import { Verifications } from '../../contract/verifications.ts';
import { portrait } from '../photos.ts';
import { eventsOf } from './apiClient.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform({ FACET_EVENTS_WORKER: 'apart', FACET_EVENTS_PLACEMENT: 'remote' }, [
  'matcher',
  'api',
  'worker events',
  'worker describe',
]);
const newRequest = () => {
  const id = `1700000000,${randomUUID()}`;
  return { headers: { 'Luna-Request-Id': id }, workflow_id: `events/${facet.api.account_id}/${id}` };
};

test('photos are described by another worker; what it found travels through Redis, not through the history', async () => {
  const list_id = await facet.api.createList();
  const handler = await facet.api.createHandler({
    match_policy: [{ label: 'all', candidates: { origin: 'faces', list_id } }],
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  const { headers, workflow_id } = newRequest();
  const [event] = await facet.api.events(handler, await portrait(), { headers });
  expect((await facet.api.call('GET', event?.detections[0]?.samples.face?.url ?? '')).status).toBe(200);
  const { events } = await facet.temporal.workflow.getHandle(workflow_id).fetchHistory();
  expect(events?.filter((one) => one.activityTaskScheduledEventAttributes)).toHaveLength(1);
  const [again] = await facet.api.events(handler, await portrait());
  expect(again?.matches[0]?.candidates[0]?.similarity).toBeGreaterThan(0.99);
});

test('extracting and verifying work across processes too', async () => {
  const send = (path: string, image: Buffer) =>
    facet.api.call('POST', path, { body: new Uint8Array(image), headers: { 'Content-Type': 'image/jpeg' } });
  const detected = DetectedFaces.parse((await send('/6/detector', await portrait())).body);
  const samples = [detected.images[0]?.detections[0]?.samples.face?.sample_id];
  const [kept] = ShownExtractions.parse((await facet.api.call('POST', '/6/extractor', { json: samples })).body);
  const made = await facet.api.call('POST', '/6/verifiers', { json: {} });
  const { verifier_id } = z.object({ verifier_id: z.string() }).parse(made.body);
  const path = `/6/verifiers/${verifier_id}/verifications?attribute_ids=${kept?.attribute_id}`;
  const { images } = Verifications.parse((await send(path, await portrait())).body);
  expect(images[0]?.detections.face_detections).toMatchObject([
    { verifications: [{ attribute: { attribute_id: kept?.attribute_id }, status: true }] },
  ]);
});

test('a cancelled run tells its caller, and the request can be sent again', async () => {
  await facet.roles['worker describe']?.stop(); // Nobody describes: the run waits.
  const handler = await facet.api.createHandler({});
  const { headers, workflow_id } = newRequest();
  const answer = facet.api.generate(handler, await portrait(), { headers });
  const handle = facet.temporal.workflow.getHandle(workflow_id);
  for (let status = ''; status !== 'RUNNING'; ) {
    await delay(100);
    status = await handle.describe().then(
      (run) => run.status.name,
      () => '',
    );
  }
  await handle.cancel();
  expect(await answer).toMatchObject({ status: 409, body: { error_code: 99002 } });
  expect((await handle.describe()).status.name).toBe('CANCELLED');

  await facet.roles['worker describe']?.start();
  const repeated = await facet.api.generate(handler, await portrait(), { headers });
  expect(eventsOf(repeated)).toHaveLength(1);
});

test('the describing worker is killed at work: the run goes on with the next one', async () => {
  const handler = await facet.api.createHandler({});
  const photo = await portrait();
  const answers = Promise.all(Array.from({ length: 8 }, () => facet.api.generate(handler, photo)));
  await delay(50);
  await facet.roles['worker describe']?.crash();
  await facet.roles['worker describe']?.start();
  for (const answer of await answers) expect(eventsOf(answer)).toHaveLength(1);
});

test('the events worker is killed at work: each request is answered once', async () => {
  const handler = await facet.api.createHandler({});
  const photo = await portrait();
  const answers = Promise.all(Array.from({ length: 8 }, () => facet.api.generate(handler, photo)));
  await delay(80);
  await facet.roles['worker events']?.crash();
  await facet.roles['worker events']?.start();
  const ids = (await answers).flatMap((answer) => eventsOf(answer).map(({ event_id }) => event_id));
  const { rows } = await facet.sql.query<{ count: number }>(
    'select count(*) from events.events where handler_id = $1',
    [handler],
  );
  expect([ids.length, rows[0]?.count]).toEqual([8, 8]);
});
