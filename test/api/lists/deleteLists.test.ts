import { randomUUID } from 'node:crypto';
import { addFace, addList } from '../faces/faces.ts';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;

const exists = async (path: string) => (await call('HEAD', path)).status === 200;
const newList = () => addList(resources.pool, resources.account_id);
const newFace = (lists: string[]) => addFace(resources.pool, { account_id: resources.account_id, lists });

test('deleteList: the faces stay', async () => {
  const list_id = await newList();
  const face_id = await newFace([list_id]);
  expect((await call('DELETE', `/6/lists/${list_id}`)).status).toBe(204);
  expect([await exists(`/6/lists/${list_id}`), await exists(`/6/faces/${face_id}`)]).toEqual([false, true]);
  const { status, error } = await call('DELETE', `/6/lists/${list_id}`);
  expect([status, error.error_code]).toEqual([404, 22003]);
});

test('with_faces: its faces go too, those of other lists stay', async () => {
  const [list_id, other] = [await newList(), await newList()];
  const [both, kept] = [await newFace([list_id, other]), await newFace([other])];
  expect((await call('DELETE', `/6/lists/${list_id}?with_faces=1`)).status).toBe(204);
  expect([await exists(`/6/faces/${both}`), await exists(`/6/faces/${kept}`)]).toEqual([false, true]);
  expect(await exists(`/6/lists/${other}`)).toBe(true);
});

test('deleteLists: all or none, several at once, one named twice', async () => {
  const list_ids = [await newList(), await newList()];
  const face_id = await newFace(list_ids);
  const missing = randomUUID();
  for (const with_faces of [0, 1]) {
    const refused = await call('DELETE', `/6/lists?with_faces=${with_faces}`, { list_ids: [...list_ids, missing] });
    expect([refused.status, refused.error.error_code]).toEqual([400, 22005]);
    expect(refused.error.detail).toContain(missing);
  }
  expect(await exists(`/6/lists/${list_ids[0]}`)).toBe(true);
  const twice = [...list_ids, ...list_ids.slice(0, 1)];
  expect((await call('DELETE', '/6/lists?with_faces=1', { list_ids: twice })).status).toBe(204);
  for (const list_id of list_ids) expect(await exists(`/6/lists/${list_id}`)).toBe(false);
  expect(await exists(`/6/faces/${face_id}`)).toBe(false);
});

test("another account's lists are as good as missing", async () => {
  const list_id = await newList();
  const one = await callAs(resources.foreign_id, 'DELETE', `/6/lists/${list_id}?with_faces=1`);
  const many = await callAs(resources.foreign_id, 'DELETE', '/6/lists?with_faces=1', { list_ids: [list_id] });
  expect([one.error.error_code, many.error.error_code]).toEqual([22003, 22005]);
  expect(await exists(`/6/lists/${list_id}`)).toBe(true);
});

test.each([{ list_ids: [] }, { list_ids: ['x'] }, {}, { list_ids: Array.from({ length: 1001 }, () => randomUUID()) }])(
  'refused with 12022: %#',
  async (body) => {
    const { status, error } = await call('DELETE', '/6/lists', body);
    expect([status, error.error_code]).toEqual([400, 12022]);
  },
);
