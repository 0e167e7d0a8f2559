import { randomUUID } from 'node:crypto';
import { List } from '../../../contract/lists.ts';
import { addFace, addList, testFaces } from './faces.ts';

const { resources } = testFaces();
const { call, callAs } = resources;

const newFace = (lists: string[] = []) => addFace(resources.pool, { account_id: resources.account_id, lists });
const exists = async (face_id: string) => (await call('HEAD', `/6/faces/${face_id}`)).status === 200;

test('deleteFace takes links and descriptors along, and tells the matchers', async () => {
  const list_id = await addList(resources.pool, resources.account_id);
  const face_id = await newFace([list_id]);
  const insert =
    'insert into faces.descriptors (face_id, account_id, descriptor_version, descriptor) values ($1,$2,1,$3)';
  await resources.pool.query(insert, [face_id, resources.account_id, Buffer.alloc(8)]);
  expect((await call('DELETE', `/6/faces/${face_id}`)).status).toBe(204);
  expect(await exists(face_id)).toBe(false);
  const left = await resources.pool.query(
    `select 1 from faces.list_faces where face_id = $1 union all select 1 from faces.descriptors where face_id = $1`,
    [face_id],
  );
  expect(left.rowCount).toBe(0);
  const changes = await resources.pool.query('select list_id from faces.changes where face_id = $1', [face_id]);
  const noted = changes.rows.map((row: { list_id: string | null }) => row.list_id);
  expect(noted.sort()).toEqual([list_id, list_id, null, null]); // When it came, and when it went.
  const { status, error } = await call('DELETE', `/6/faces/${face_id}`);
  expect([status, error.error_code]).toEqual([404, 22002]);
});

test('the lists that a face was on are updated, others are not', async () => {
  const { pool, account_id } = resources;
  const [one, both, other] = [
    await addList(pool, account_id),
    await addList(pool, account_id),
    await addList(pool, account_id),
  ];
  const [first, second] = [await newFace([one, both]), await newFace([both])];
  const updated = () =>
    Promise.all(
      [one, both, other].map(
        async (list_id) => List.parse((await call('GET', `/6/lists/${list_id}`)).body).last_update_time,
      ),
    );
  const before = await updated();
  expect((await call('DELETE', `/6/faces/${first}`)).status).toBe(204);
  const between = await updated();
  expect((await call('DELETE', '/6/faces', { face_ids: [second] })).status).toBe(204);
  const after = await updated();
  const later = (times: string[], than: string[]) => times.map((time, n) => time > (than[n] ?? ''));
  expect([later(between, before), later(after, between)]).toEqual([
    [true, true, false],
    [false, true, false],
  ]);
});

test('deleteFaces: all or none', async () => {
  const face_ids = [await newFace(), await newFace()];
  const missing = randomUUID();
  const refused = await call('DELETE', '/6/faces', { face_ids: [...face_ids, missing] });
  expect([refused.status, refused.error.error_code]).toEqual([400, 22004]);
  expect(refused.error.detail).toContain(missing);
  for (const face_id of face_ids) expect(await exists(face_id)).toBe(true);
  expect((await call('DELETE', '/6/faces', { face_ids: [...face_ids, ...face_ids] })).status).toBe(204);
  for (const face_id of face_ids) expect(await exists(face_id)).toBe(false);
});

test("another account's faces are as good as missing", async () => {
  const face_id = await newFace();
  const one = await callAs(resources.foreign_id, 'DELETE', `/6/faces/${face_id}`);
  const many = await callAs(resources.foreign_id, 'DELETE', '/6/faces', { face_ids: [face_id] });
  expect([one.error.error_code, many.error.error_code]).toEqual([22002, 22004]);
  expect(await exists(face_id)).toBe(true);
});

test.each([{ face_ids: [] }, { face_ids: ['x'] }, {}, { face_ids: Array.from({ length: 1001 }, () => randomUUID()) }])(
  'refused with 12022: %#',
  async (body) => {
    expect((await call('DELETE', '/6/faces', body)).error.error_code).toBe(12022);
  },
);
