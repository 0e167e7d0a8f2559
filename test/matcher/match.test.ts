import { randomUUID } from 'node:crypto';
import { deleteEvent, deleteEventsFrom } from '../../stores/postgres/eventDeletion.ts';
import { addAccount, testPool } from '../database.ts';
import { randomRows } from '../matcher-native/rows.ts';
import { addEvent, addFace, addList, DIMENSIONS, idsOf, person, question, testMatcher, VERSION } from './setting.ts';

const db = testPool();
const matcher = testMatcher(db);

const found = async (account: string, candidates: object, row = person()) =>
  idsOf(await matcher.client.match(question(account, candidates, row)));
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

test('face filters narrow the candidates, alone and together, in a list and in the whole account', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const add = (face: object) => addFace(db.pool, account, { row: person(), ...face });
  const one = await add({ list_id, external_id: 'x1', user_data: '50%_off', create_time: ago(10) });
  const two = await add({ list_id, external_id: 'x2', user_data: '50% off' });
  const three = await add({ external_id: 'x1', user_data: 'none' });
  const [low = '', middle = '', high = ''] = [one, two, three].sort();
  const same = async (filters: object, ids: string[]) => {
    expect((await found(account, filters)).sort()).toEqual(ids.sort());
  };
  await same({}, [one, two, three]);
  await same({ list_id }, [one, two]);
  await same({ face_ids: [one, three, randomUUID()] }, [one, three]);
  await same({ list_id, face_ids: [one, three] }, [one]);
  await same({ face_id__gte: middle }, [middle, high]);
  await same({ face_id__lt: middle }, [low]);
  await same({ external_ids: ['x1', 'x9'] }, [one, three]);
  await same({ list_id, external_ids: ['x1'] }, [one]);
  await same({ user_data: '%_o' }, [one]);
  await same({ user_data: "'; drop table faces.faces --" }, []);
  await same({ create_time__gte: 'now-7d' }, [two, three]);
  await same({ create_time__lt: 'now-1w' }, [one]);
  await same({ create_time__gte: ago(20), create_time__lt: ago(5) }, [one]);
  await same({ create_time__gte: 'now-999999y', create_time__lt: '9999-12-31T00:00:00Z' }, [one, two, three]);
  await same({ create_time__gte: '0000-01-01T00:00:00Z' }, [one, two, three]);
});

test('lists and faces of another account are nobody; naming it is refused', async () => {
  const [account, stranger] = [await addAccount(db.pool), await addAccount(db.pool)];
  const list_id = await addList(db.pool, stranger);
  const face = await addFace(db.pool, stranger, { row: person(), list_id });
  expect(await found(stranger, { list_id })).toEqual([face]);
  expect(await found(account, { list_id })).toEqual([]);
  expect(await found(account, { list_id: randomUUID() })).toEqual([]);
  expect(await found(account, { face_ids: [face] })).toEqual([]);
  expect(await found(account, {})).toEqual([]);
  expect(await found(account, { account_id: account })).toEqual([]);
  await expect(found(account, { account_id: stranger })).rejects.toMatchObject({ key: 'accountForeign' });
  await addEvent(db.pool, stranger, { row: person() });
  expect(await found(account, { origin: 'events' })).toEqual([]);
});

test('several descriptors at once: each has its own best, above the threshold, at most as many as asked', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  const rows = randomRows(30, DIMENSIONS, 42);
  const row = (i: number) => rows.slice(i * DIMENSIONS, (i + 1) * DIMENSIONS);
  const faces: string[] = [];
  for (let i = 0; i < 30; i++) faces.push(await addFace(db.pool, account, { row: row(i), list_id }));
  const { results } = await matcher.client.match({ ...question(account, { list_id }, rows), limit: 4, threshold: 0.3 });
  expect(results).toHaveLength(30);
  for (const [i, list] of results.entries()) {
    expect(list[0]?.id).toBe(faces[i]);
    expect(list.length).toBeLessThanOrEqual(4);
    expect(list.map(({ cosine }) => cosine)).toEqual(list.map(({ cosine }) => cosine).sort((a, b) => b - a));
    expect(list.every(({ cosine }) => cosine >= 0.3)).toBe(true);
  }
  const none = await matcher.client.match(question(account, { list_id }, new Float32Array()));
  expect(none.results).toEqual([]);
});

test('events are candidates through every filter', async () => {
  const account = await addAccount(db.pool);
  const handler_id = randomUUID();
  const face_id = randomUUID();
  const rich = await addEvent(db.pool, account, {
    row: person(),
    handler_id,
    face_id,
    create_time: ago(1),
    end_time: ago(1),
    external_id: 'x',
    user_data: 'a_b',
    source: 'gate',
    stream_id: 's',
    track_id: 't',
    tags: ['vip', 'red'],
    gender: 1,
    age: 30,
    city: 'Rome',
    area: 'a',
    district: 'd',
    street: 'st',
    house_number: '7',
    top_similar_object_id: face_id,
    top_similar_external_id: 'y',
    top_similar_object_similarity: 0.9,
    top_matching_candidates_label: 'staff',
  });
  const poor = await addEvent(db.pool, account, { row: person(), create_time: ago(40) });
  const both = [rich, poor].sort();
  const [low = '', high = ''] = both;
  const same = async (filters: object, ids: string[]) => {
    expect((await found(account, { origin: 'events', ...filters })).sort()).toEqual(ids);
  };
  await same({}, both);
  for (const filters of [
    { event_ids: [rich] },
    { handler_ids: [handler_id] },
    { face_ids: [face_id] },
    { external_ids: ['x'] },
    { user_data: '_' },
    { sources: ['gate', 'door'] },
    { stream_ids: ['s'] },
    { track_ids: ['t'] },
    { tags: ['red', 'blue'] },
    { create_time__gte: 'now-7d' },
    { end_time__gte: 'now-7d', end_time__lt: 'now-1h' },
    { gender: [1] },
    { age__gte: 30, age__lt: 31 },
    { cities: ['Rome'], areas: ['a'], districts: ['d'], streets: ['st'], house_numbers: ['7'] },
    { top_similar_object_ids: [face_id] },
    { top_similar_external_ids: ['y'] },
    { top_matching_candidates_label: 'staff' },
    { top_similar_object_similarity__gte: 0.9, top_similar_object_similarity__lt: 0.91 },
  ]) {
    await same(filters, [rich]);
  }
  await same({ create_time__lt: 'now-1M' }, [poor]);
  await same({ insert_time__gte: 'now-1h' }, both);
  await same({ insert_time__lt: 'now-1h' }, []);
  await same({ event_id__gte: high }, [high]);
  await same({ event_id__lt: high }, [low]);
});

test('events beyond one reading are merged; more than the limit is refused and says how to narrow', async () => {
  const account = await addAccount(db.pool);
  const row = person();
  const far = row.map((value) => -value);
  await addEvents(account, 6_000, far);
  const best = await addEvent(db.pool, account, { row, create_time: ago(3) });
  const answer = await matcher.client.match({ ...question(account, { origin: 'events' }, row), limit: 2 });
  expect(answer.rows_scanned).toBe(6_001);
  expect(answer.results[0]?.[0]).toMatchObject({ id: best });
  expect(answer.results[0]).toHaveLength(2);
  await addEvents(account, 94_000, far);
  const refused = expect(found(account, { origin: 'events' })).rejects;
  await refused.toMatchObject({ key: 'badBody', message: expect.stringContaining('create_time__gte') as string });
  expect(await found(account, { origin: 'events', create_time__lt: 'now-2d' })).toEqual([best]);
});

test('a deleted event is nobody', async () => {
  const account_id = await addAccount(db.pool);
  const [one, two] = [
    await addEvent(db.pool, account_id, { row: person() }),
    await addEvent(db.pool, account_id, { row: person(), source: 'a' }),
  ];
  expect((await found(account_id, { origin: 'events' })).sort()).toEqual([one, two].sort());
  await deleteEventsFrom(db.pool, { account_id, filters: { sources: ['a'] } });
  expect(await found(account_id, { origin: 'events' })).toEqual([one]);
  await deleteEvent(db.pool, { account_id, event_id: one });
  expect(await found(account_id, { origin: 'events' })).toEqual([]);
});

test('rows that the caller brings are ranked', async () => {
  const rows = randomRows(3, DIMENSIONS, 5);
  const descriptors = rows.slice(DIMENSIONS, 2 * DIMENSIONS);
  const query = { ids: ['a', 'b', 'c'], rows, descriptors, dimensions: DIMENSIONS, limit: 2, threshold: -1 };
  const answer = await matcher.client.rank(query);
  expect(answer.rows_scanned).toBe(3);
  expect(answer.results[0]?.[0]?.id).toBe('b');
  expect(answer.results[0]).toHaveLength(2);
});

test('a stored row that is no unit row is left out, and the rest is matched', async () => {
  const account = await addAccount(db.pool);
  const list_id = await addList(db.pool, account);
  await addFace(db.pool, account, { row: person().subarray(1), list_id });
  await addFace(db.pool, account, { row: new Float32Array(DIMENSIONS), list_id });
  const good = await addFace(db.pool, account, { row: person(), list_id });
  expect(await found(account, { list_id })).toEqual([good]);
  await addFace(db.pool, account, { row: new Float32Array(DIMENSIONS).fill(Number.NaN), list_id });
  await addFace(db.pool, account, { row: new Float32Array(), list_id });
  const better = await addFace(db.pool, account, { row: person(), list_id });
  expect((await found(account, { list_id })).sort()).toEqual([good, better].sort());
  await db.pool.query('update faces.descriptors set descriptor = $1 where face_id = $2', [Buffer.alloc(3), good]);
  expect(await found(account, { list_id })).toEqual([better]);
});

function addEvents(account: string, count: number, row: Float32Array) {
  return db.pool.query(
    `with new as (insert into events.events (event_id, account_id, handler_id, create_time, request_id, body)
       select gen_random_uuid(), $1, $1, now(), '', '{}' from generate_series(1, $2::int) returning event_id)
     insert into events.descriptors select event_id, ${VERSION}, $1, $3 from new`,
    [account, count, Buffer.from(row.buffer)],
  );
}
