import { addFace, addList, base64, testFaces } from './faces.ts';

const { resources } = testFaces();
const { call, callAs } = resources;

test('countFaces and countFaceAttributes, by the filters of getFaces', async () => {
  const { account_id, pool } = resources;
  const list_id = await addList(pool, account_id);
  await addFace(pool, { account_id, user_data: 'one', lists: [list_id] });
  await addFace(pool, { account_id, user_data: 'two' });
  const attribute = { descriptors: [{ sdk_descriptor: base64(1, 0, 0, 0) }] };
  await call('POST', '/6/faces', { user_data: 'three', lists: [list_id], attribute });
  const counts = async (query: string) => [
    (await call('GET', `/6/faces/count${query}`)).body,
    (await call('GET', `/6/faces/attributes/count${query}`)).body,
  ];
  expect(await counts('')).toEqual([{ faces_count: 3 }, { attributes_count: 1 }]);
  expect(await counts(`?list_id=${list_id}&targets=face_id`)).toEqual([{ faces_count: 2 }, { attributes_count: 1 }]);
  expect(await counts('?list_id=null')).toEqual([{ faces_count: 1 }, { attributes_count: 0 }]);
  expect(await counts('?create_time__lt=now-1d')).toEqual([{ faces_count: 0 }, { attributes_count: 0 }]);
  expect((await callAs(resources.foreign_id, 'GET', '/6/faces/count')).body).toEqual({ faces_count: 0 });
  expect((await call('GET', '/6/faces/count?face_ids=x')).error.error_code).toBe(12012);
});
