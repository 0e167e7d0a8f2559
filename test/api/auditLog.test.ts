import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { AuditLog } from '../../api/auditLog.ts';
import { type Action, insertActions, listActions } from '../../stores/postgres/audit.ts';
import { deleteOldActions } from '../../stores/postgres/sweeping.ts';
import { testResources } from './resources.ts';

const log = pino({ level: 'silent' });
let audit: AuditLog;
const resources = testResources(() => {
  audit = new AuditLog((actions) => insertActions(resources.pool, actions), log);
  return { audit };
});
const { call, callAs } = resources;

async function written(id?: string): Promise<Action[]> {
  await audit.flush();
  return listActions(resources.pool, id, 100);
}

test('who did what to which id, in and out of the request', async () => {
  const { account_id, foreign_id } = resources;
  const list_id = randomUUID();
  await call('POST', '/6/lists', { list_id, user_data: 'secret words' });
  await call('GET', `/6/lists/${list_id}`);
  await callAs(foreign_id, 'DELETE', `/6/lists/${list_id}`);
  const answer = await call('DELETE', `/6/lists/${list_id}`);
  const actions = await written(list_id);
  const mine = { account_id, token_id: null, objects: { list_id: [list_id] }, address: '127.0.0.1' };
  expect(actions).toMatchObject([
    { ...mine, operation: 'deleteList', status: 204, error_code: null },
    { ...mine, account_id: foreign_id, operation: 'deleteList', status: 404, error_code: 22003 },
    { ...mine, operation: 'createList', status: 201, error_code: null },
  ]);
  expect(actions[0]?.request_id).toBe(answer.headers.get('luna-request-id'));
  expect(await written(foreign_id)).toHaveLength(1);
  expect(JSON.stringify(actions)).not.toContain('secret');
});

test('all ids of a request for many', async () => {
  const faces = await Promise.all(Array.from({ length: 3 }, () => call('POST', '/6/faces', { user_data: 'Ann' })));
  const face_ids = faces.map(({ body }) => (body as { face_id: string }).face_id);
  const list = (await call('POST', '/6/lists', {})).body as { list_id: string };
  await call('PATCH', '/6/linker', { list_id: list.list_id, face_ids, action: 'attach' });
  expect((await written(list.list_id))[0]).toMatchObject({
    operation: 'linkFaces',
    objects: { face_ids, list_id: [list.list_id] },
  });
  expect((await written(face_ids[1])).map(({ operation }) => operation)).toEqual(['linkFaces', 'createFace']);
});

test('who was refused, whatever was asked for', async () => {
  const stranger = await callAs(randomUUID(), 'GET', '/6/faces');
  const id = stranger.headers.get('luna-request-id') ?? '';
  expect(await written(id)).toMatchObject([
    { account_id: null, operation: 'getFaces', status: 401, error_code: 41003 },
  ]);
});

test('questions are not kept', async () => {
  const { headers } = await call('GET', '/6/faces');
  expect(await written(headers.get('luna-request-id') ?? '')).toEqual([]);
});

const action = (): Action => ({
  ...{ time: new Date().toISOString(), request_id: randomUUID(), account_id: null, token_id: null },
  ...{ operation: 'test', objects: {}, status: 200, error_code: null, address: '::1' },
});

test('old ones are swept', async () => {
  const [old, fresh] = [action(), action()];
  await insertActions(resources.pool, [{ ...old, time: '2020-01-01T00:00:00Z' }, fresh]);
  expect(await deleteOldActions(resources.pool, new Date('2021-01-01T00:00:00Z'))).toBe(1);
  expect(await written(old.request_id)).toEqual([]);
  expect(await written(fresh.request_id)).toHaveLength(1);
});

test('what cannot be written waits, up to a limit, and is written later, in order', async () => {
  const kept: Action[] = [];
  let away = true;
  const waiting = new AuditLog((some) => {
    if (away) return Promise.reject(new Error('away'));
    kept.push(...some);
    return Promise.resolve();
  }, log);
  const all = Array.from({ length: 10_003 }, action);
  for (const one of all) waiting.note(one);
  await expect(waiting.flush()).rejects.toThrow('away');
  away = false;
  await waiting.close();
  expect(kept).toEqual(all.slice(0, 10_000));
  const metrics = await call('GET', '/metrics');
  expect(metrics.bytes.toString()).toContain('audit_dropped_total 3');
});
