/**
 * Records the histories that replay.test.ts replays, from real runs:
 *   npm test -- --testMatch '<rootDir>/test/histories/record.ts' --testPathIgnorePatterns /dist/
 * A recorded file is never edited and never replaced: a file that is there stays, a change of the workflow that breaks
 * it needs `patched()`, and then a new case here.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { z } from 'zod';
import { eventsOf } from '../e2e/apiClient.ts';
import { noFace, photo, portrait } from '../photos.ts';
import { type Platform, startPlatform } from '../e2e/platform.ts';

const SDK = '1-24-0';

async function save(facet: Platform, name: string, workflow_id: string): Promise<void> {
  const file = `test/histories/generateEvents.${name}.${SDK}.json`;
  const handle = facet.temporal.workflow.getHandle(workflow_id);
  await handle.result().catch(() => undefined); // Failed and cancelled runs are recorded as well.
  if (!existsSync(file)) writeFileSync(file, `${historyToJSON(await handle.fetchHistory())}\n`);
}

const newRequest = (facet: Platform) => {
  const id = `1700000000,${randomUUID()}`;
  return { headers: { 'Luna-Request-Id': id }, workflow_id: `events/${facet.api.account_id}/${id}` };
};

/** Makes the function that stores orders fail: the first call only, or every call. */
async function breakStore(facet: Platform, calls: 'first' | 'all'): Promise<void> {
  await facet.sql.query(`
    alter function events.store_orders(jsonb) rename to store_orders_real;
    create sequence events.calls;
    create function events.store_orders(orders jsonb)
    returns table (order_id uuid, state text, answer json, status smallint, reason text) language plpgsql as $$
    begin
      if ${calls === 'all'} or nextval('events.calls') = 1 then raise exception 'planted'; end if;
      return query select * from events.store_orders_real(orders);
    end $$`);
}
const mendStore = (facet: Platform) =>
  facet.sql.query(`
    drop function events.store_orders(jsonb); drop sequence events.calls;
    alter function events.store_orders_real(jsonb) rename to store_orders`);

test('record runs on one worker', async () => {
  const facet = await startPlatform({ FACET_INFERENCE_THREADS: '1' });
  const handler = await facet.api.createHandler({});
  const list_id = await facet.api.createList();
  const matching = await facet.api.createHandler({
    match_policy: [{ label: 'known', candidates: { origin: 'faces', list_id } }],
    storage_policy: { face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] } },
  });
  const dressed = await facet.api.createHandler({
    detect_policy: { detect_body: 1, estimate_people_count: 1, body_attributes: { estimate_upper_body: 1 } },
    extract_policy: { extract_body_descriptor: 1 },
    match_policy: [{ label: 'clothes', candidates: { origin: 'events' }, descriptor_type: 'body' }],
  });
  const run = async (name: string, used: string, image: Buffer) => {
    const { headers, workflow_id } = newRequest(facet);
    await facet.api.generate(used, image, { headers });
    await save(facet, name, workflow_id);
  };
  await run('plain', matching, await portrait());
  await run('severalFaces', matching, photo(1));
  await run('bodies', dressed, photo(6));
  await run('noFace', handler, await noFace());
  const made = await facet.api.generate(matching, await portrait());
  const face_id = eventsOf(made)[0]?.face?.face_id;
  const { body } = await facet.api.call('POST', '/6/verifiers', { json: {} });
  const { verifier_id } = z.object({ verifier_id: z.string() }).parse(body);
  const verification = newRequest(facet);
  await facet.api.call('POST', `/6/verifiers/${verifier_id}/verifications?face_ids=${face_id}`, {
    body: new Uint8Array(photo(1)),
    headers: { 'Content-Type': 'image/jpeg', ...verification.headers },
  });
  await save(facet, 'verification', verification.workflow_id);
  await breakStore(facet, 'first');
  await run('retriedActivity', handler, await portrait());
  await mendStore(facet);
  await breakStore(facet, 'all');
  await run('failed', handler, await portrait());
  await mendStore(facet);

  const requests = Array.from({ length: 8 }, () => newRequest(facet));
  const image = await portrait();
  await Promise.all(requests.map(({ headers }) => facet.api.generate(matching, image, { headers })));
  const query = 'WorkflowType = "generateEvents" AND AccountId = "00000000-0000-4000-b000-000000000146"';
  for (let found = ''; !found; ) {
    await delay(200);
    for await (const { workflowId } of facet.temporal.workflow.list({ query })) {
      const first = requests.find(({ workflow_id }) => workflowId.startsWith(`${workflow_id}+`));
      if (first) found = workflowId;
    }
    if (found) await save(facet, 'severalOrders', found);
  }
  await facet.stop();
}, 180_000);

test('record runs whose photos another worker describes', async () => {
  const commands = ['matcher', 'api', 'worker describe'];
  const facet = await startPlatform({ FACET_EVENTS_PLACEMENT: 'remote' }, commands);
  const handler = await facet.api.createHandler({});
  const remote = newRequest(facet);
  await facet.api.generate(handler, await portrait(), { headers: remote.headers });
  await save(facet, 'remote', remote.workflow_id);

  await facet.roles['worker describe']?.stop();
  const cancelled = newRequest(facet);
  const answer = facet.api.generate(handler, await portrait(), { headers: cancelled.headers });
  await delay(1_000);
  await facet.temporal.workflow.getHandle(cancelled.workflow_id).cancel();
  await answer;
  await save(facet, 'cancelledRemote', cancelled.workflow_id);
  await facet.stop();
}, 180_000);
