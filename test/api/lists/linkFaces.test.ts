import { randomUUID } from 'node:crypto';
import { List } from '../../../contract/lists.ts';
import { addFace, addList } from '../faces/faces.ts';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;

const newList = () => addList(resources.pool, resources.account_id);
const newFace = () => addFace(resources.pool, { account_id: resources.account_id });
const link = (action: string, list_id: string, face_ids: string[]) =>
  call('PATCH', '/6/linker', { list_id, action, face_ids });
const count = async (list_id: string) => (await call('GET', `/6/faces/count?list_id=${list_id}`)).body;
const updated = async (list_id: string) => List.parse((await call('GET', `/6/lists/${list_id}`)).body).last_update_time;

test('attach and detach, again without harm; the list is updated each time', async () => {
  const list_id = await newList();
  const face_ids = [await newFace(), await newFace()];
  const before = await updated(list_id);
  expect((await link('attach', list_id, face_ids)).status).toBe(204);
  expect(await count(list_id)).toEqual({ faces_count: 2 });
  const attached = await updated(list_id);
  expect(attached > before).toBe(true);
  expect((await link('attach', list_id, face_ids)).status).toBe(204);
  expect((await link('detach', list_id, face_ids.slice(1))).status).toBe(204);
  expect((await link('detach', list_id, face_ids.slice(1))).status).toBe(204);
  expect(await count(list_id)).toEqual({ faces_count: 1 });
  expect((await updated(list_id)) > attached).toBe(true);
});

test('1,000 faces at once', async () => {
  const list_id = await newList();
  const face_ids = Array.from({ length: 1_000 }, () => randomUUID());
  await resources.pool.query('insert into faces.faces (face_id, account_id) select unnest($1::uuid[]), $2', [
    face_ids,
    resources.account_id,
  ]);
  expect((await link('attach', list_id, face_ids)).status).toBe(204);
  expect(await count(list_id)).toEqual({ faces_count: 1_000 });
});

test.each(['attach', 'detach'])('%s: all or none', async (action) => {
  const list_id = await newList();
  const face_id = await newFace();
  if (action === 'detach') await link('attach', list_id, [face_id]);
  const missing = randomUUID();
  const { status, error } = await link(action, list_id, [face_id, missing]);
  expect([status, error.error_code]).toEqual([400, 22004]);
  expect(error.detail).toContain(missing);
  expect(await count(list_id)).toEqual({ faces_count: action === 'detach' ? 1 : 0 });
});

test("a missing list, another account's list and another account's face", async () => {
  const face_id = await newFace();
  const missing = await link('attach', randomUUID(), [face_id]);
  const foreignList = await link('attach', await addList(resources.pool, resources.foreign_id), [face_id]);
  for (const { status, error } of [missing, foreignList]) expect([status, error.error_code]).toEqual([404, 22003]);
  const list_id = await newList();
  const body = { list_id, action: 'attach', face_ids: [face_id] };
  expect((await callAs(resources.foreign_id, 'PATCH', '/6/linker', body)).error.error_code).toBe(22003);
  const foreignFace = await addFace(resources.pool, { account_id: resources.foreign_id });
  expect((await link('attach', list_id, [foreignFace])).error.error_code).toBe(22004);
  expect(await count(list_id)).toEqual({ faces_count: 0 });
});

test.each([{ action: 'move' }, { face_ids: [] }, { face_ids: ['x'] }, { list_id: 'x' }])(
  'refused with 12022: %j',
  async (wrong) => {
    const body = { list_id: randomUUID(), action: 'attach', face_ids: [randomUUID()], ...wrong };
    expect((await call('PATCH', '/6/linker', body)).error.error_code).toBe(12022);
  },
);

test('attaching and deleting at the same time neither blocks for ever nor leaves links behind', async () => {
  const lists = [await newList(), await newList()];
  const face_ids = await Promise.all(Array.from({ length: 20 }, newFace));
  const statuses = await Promise.all(
    face_ids.flatMap((face_id, n) => [
      link('attach', lists[n % 2] as string, [face_id]),
      link('attach', lists[(n + 1) % 2] as string, [face_id]),
      call('DELETE', `/6/faces/${face_id}`),
    ]),
  );
  expect(statuses.filter(({ status }) => status >= 500)).toEqual([]);
  for (const list_id of lists) expect(await count(list_id)).toEqual({ faces_count: 0 });
});
