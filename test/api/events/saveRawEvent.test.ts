import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testPlatform } from '../../e2e/platform.ts';

const facet = testPlatform(undefined, ['api']);
const Saved = z.object({ event_id: z.string(), url: z.string() });
const save = async (json: unknown, headers: Record<string, string> = {}, handler?: string) => {
  const handler_id = handler ?? (await facet.api.createHandler({}));
  return facet.api.call('POST', `/6/handlers/${handler_id}/events/raw`, { json, headers });
};

test('an event made elsewhere is stored as it came, and found by its filters', async () => {
  const source = randomUUID();
  const face_id = randomUUID();
  const answer = await save({
    source,
    create_time: '2026-02-03T04:05:06Z',
    face_attributes: { basic_attributes: { age: 33, gender: 1 } },
    matches: [{ label: 'staff', candidates: [{ similarity: 0.95, face: { face_id, external_id: 'x1' } }] }],
    detections: [{ samples: { face: { detection: { rect: { x: 1, y: 2, width: 3, height: 4 } } } } }],
  });
  expect(answer.status).toBe(201);
  const { event_id, url } = Saved.parse(answer.body);
  expect(answer.headers.get('location')).toBe(url);
  expect(await facet.api.call('GET', url)).toMatchObject({
    status: 200,
    body: { event_id, source, age: 33, gender: 1, top_match: { face_id, label: 'staff', external_id: 'x1' } },
  });
  const found = await facet.api.call('GET', `/6/events?sources=${source}&create_time__gte=2026-01-01T00:00:00Z`);
  expect(found.body).toMatchObject({ events: [{ event_id }] });
});

test('sent again with its request id it is one event; another body is refused', async () => {
  const handler = await facet.api.createHandler({});
  const headers = { 'Luna-Request-Id': `1700000000,${randomUUID()}` };
  const first = await save({ user_data: 'a' }, headers, handler);
  const second = await save({ user_data: 'a' }, headers, handler);
  expect(second.body).toEqual(first.body);
  expect(await save({ user_data: 'b' }, headers, handler)).toMatchObject({ status: 409, body: { error_code: 99001 } });
});

test.each([
  ['an id that is taken', async () => save({ event_id: Saved.parse((await save({})).body).event_id }), 409, 99010],
  ['an unknown handler', () => save({}, {}, randomUUID()), 404, 34000],
  ['an unknown field', () => save({ fields: 1 }), 400, 12022],
])('%s is refused', async (_, send, status, error_code) => {
  expect(await send()).toMatchObject({ status, body: { error_code } });
});

test('no room in PostgreSQL: 503 that says so, and nothing is kept', async () => {
  await facet.sql.query(`
    create function planted() returns trigger language plpgsql as $$
    begin raise exception 'no room' using errcode = 'disk_full'; end $$;
    create trigger planted before insert on events.events for each row execute function planted()`);
  const event_id = randomUUID();
  expect(await save({ event_id })).toMatchObject({ status: 503, body: { error_code: 99507 } });
  await facet.sql.query('drop trigger planted on events.events; drop function planted()');
  expect(await save({ event_id })).toMatchObject({ status: 201 });
});
