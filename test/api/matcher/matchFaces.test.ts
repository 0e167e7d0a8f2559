import { randomUUID } from 'node:crypto';
import { addEvent, addFace, addList, attach, person, VERSION } from '../../matcher/setting.ts';
import { addAttribute, base64, bestOf, Items, MISSING_ID, nearby, testMatching } from './setting.ts';

const { resources, attributes } = testMatching();
const match = (references: object[], candidates: object[]) =>
  resources.call('POST', '/6/matcher/faces', { references, candidates });
const newFace = (row: Float32Array, face: object = {}) =>
  addFace(resources.pool, resources.account_id, { row, ...face });
const newEvent = (row: Float32Array, event: object = {}) =>
  addEvent(resources.pool, resources.account_id, { row, ...event });
const newList = () => addList(resources.pool, resources.account_id);

test('a face by its id among those of a list: the most similar three with what is known of them', async () => {
  const row = person();
  const list_id = await newList();
  const reference = { type: 'face', id: await newFace(row) };
  const [first = '', ...others] = await Promise.all(
    nearby(row, 4).map((one, n) => newFace(one, { list_id, external_id: `x${n}`, user_data: `ann ${n}` })),
  );
  await newFace(row); // Not in the list.
  const filters = { origin: 'faces', list_id };
  const { status, body } = await match([reference], [{ filters }]);
  expect([status, bestOf(body)]).toEqual([200, [first]]);
  const [item] = Items.parse(body);
  expect(item?.reference).toEqual(reference);
  expect(item?.matches.map((one) => one.filters)).toEqual([filters]);
  const result = item?.matches[0]?.result ?? [];
  expect(result.map(({ face }) => face?.['face_id'])).toEqual([first, ...others.slice(0, 2)]);
  const similarities = result.map(({ similarity = 0 }) => similarity);
  expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  expect(similarities[0]).toBeGreaterThan(0.9);
  expect(result[0]).toEqual({
    face: {
      ...{ face_id: first, account_id: resources.account_id, event_id: null, external_id: 'x0', user_data: 'ann 0' },
      ...{ create_time: expect.any(String) as string, avatar: '', lists: [list_id] },
    },
    similarity: expect.any(Number) as number,
  });
});

test('what is told of a candidate is what is known of it now, in a list and without one', async () => {
  const list_id = await newList();
  const id = await newFace(person(), { list_id, user_data: 'before' });
  const blocks = [{ filters: { origin: 'faces', list_id } }, { filters: { origin: 'faces', face_ids: [id] } }];
  const told = async () =>
    Items.parse((await match([{ type: 'face', id }], blocks)).body)[0]?.matches.map(({ result }) => {
      return result.map(({ face }) => face?.['user_data']);
    });
  expect(await told()).toEqual([['before'], ['before']]);
  expect((await resources.call('PATCH', `/6/faces/${id}`, { user_data: 'after' })).status).toBe(204);
  expect(await told()).toEqual([['after'], ['after']]);
});

test('without a list: the whole account, and nobody of another one', async () => {
  const row = person();
  const own = await newFace(row);
  await addFace(resources.pool, resources.foreign_id, { row });
  const { body } = await match([{ type: 'face', id: own }], [{ filters: { origin: 'faces' }, threshold: 0.999 }]);
  expect(Items.parse(body)[0]?.matches[0]?.result.map(({ face }) => face?.['face_id'])).toEqual([own]);
});

test('every type of reference, in the order of the request; those by external id give an item for each face', async () => {
  const list_id = await newList();
  const people = Array.from({ length: 9 }, person);
  const ids = await Promise.all(people.map((row) => newFace(row, { list_id })));
  const row = (n: number) => people[n] ?? person();
  const external_id = randomUUID();
  const data = { descriptor: base64(row(8)), descriptor_version: VERSION };
  await newFace(row(1), { external_id, create_time: '2025-01-01T00:00:00Z' });
  await newFace(row(2), { external_id });
  await newEvent(row(4), { external_id });
  await newEvent(row(5), { track_id: external_id });
  const references = [
    { type: 'raw_descriptor', id: 'eight', data },
    { type: 'face', id: ids[0] },
    { type: 'face_external_id', id: external_id },
    { type: 'event', id: await newEvent(row(3)) },
    { type: 'event_external_id', id: external_id },
    { type: 'event_track_id', id: external_id },
    { type: 'attribute', id: await addAttribute(attributes, resources.account_id, row(6)) },
    { type: 'sdk_descriptor', id: 'Any Name', data: base64(row(7)) },
  ];
  const { status, body } = await match(references, [{ filters: { origin: 'faces', list_id }, limit: 1 }]);
  expect(status).toBe(200);
  expect(bestOf(body)).toEqual([ids[8], ...ids.slice(0, 8)]);
  const shown = Items.parse(body).map(({ reference }) => reference);
  expect(shown).toEqual(references.flatMap((one) => (one.type === 'face_external_id' ? [one, one] : [one])));
});

test('several blocks: faces, events and temporary attributes, each with its own limit and filters', async () => {
  const [row, other] = [person(), person()];
  const face_id = await newFace(row);
  const event_ids = [await newEvent(row, { user_data: 'seen' }), await newEvent(other)];
  const attribute_ids = [
    await addAttribute(attributes, resources.account_id, other),
    await addAttribute(attributes, resources.account_id, row),
    await addAttribute(attributes, resources.foreign_id, row),
    MISSING_ID,
  ];
  const filters = [
    { origin: 'faces', face_ids: [face_id] },
    { origin: 'events', event_ids },
    { origin: 'attributes', attribute_ids },
  ];
  const blocks = [{ filters: filters[0] }, { filters: filters[1], limit: 1 }, { filters: filters[2], limit: 5 }];
  const { body } = await match([{ type: 'face', id: face_id }], blocks);
  const [faces, events, temporary] = Items.parse(body)[0]?.matches ?? [];
  expect([faces?.filters, events?.filters, temporary?.filters]).toEqual(filters);
  expect(faces?.result).toMatchObject([{ face: { face_id } }]);
  expect(events?.result).toMatchObject([{ event: { event_id: event_ids[0], user_data: 'seen' } }]);
  expect(events?.result[0]?.similarity).toBeGreaterThan(0.9);
  const found = temporary?.result.map(({ attribute }) => attribute?.['attribute_id']);
  expect(found).toEqual([attribute_ids[1], attribute_ids[0]]);
});

test('references and filters come back letter by letter', async () => {
  const row = person();
  const [list_id, id] = [(await newList()).toUpperCase(), (await newFace(row)).toUpperCase()];
  await attach(resources.pool, resources.account_id, list_id, id);
  const filters = { origin: 'faces', list_id, create_time__gte: 'now-1d' };
  const { body } = await match([{ type: 'face', id }], [{ filters }]);
  expect(Items.parse(body)).toMatchObject([{ reference: { type: 'face', id }, matches: [{ filters }] }]);
  expect(bestOf(body)).toEqual([id.toLowerCase()]);
});

test('targets are the only keys; an empty list of them means the usual ones', async () => {
  const id = await newFace(person(), { user_data: 'ann' });
  const shown = async (targets: string[], origin = 'faces') => {
    const filters = origin === 'faces' ? { origin, face_ids: [id] } : { origin };
    const { body } = await match([{ type: 'face', id }], [{ filters, targets }]);
    return Items.parse(body)[0]?.matches[0]?.result[0];
  };
  expect(await shown(['user_data'])).toEqual({ face: { user_data: 'ann' } });
  expect(await shown(['similarity'])).toEqual({ similarity: expect.any(Number) as number });
  expect(await shown(['face_id', 'similarity'])).toEqual({
    face: { face_id: id },
    similarity: expect.any(Number) as number,
  });
  expect(Object.keys((await shown([]))?.face ?? {})).toHaveLength(8);
  const { error } = await match(
    [{ type: 'face', id }],
    [{ filters: { origin: 'faces' }, targets: ['event_id', 'age'] }],
  );
  expect(error.error_code).toBe(12022);
});

test('what references may lack, each with its own code', async () => {
  const code = async (...references: object[]) => {
    const { status, error } = await match(references, [{ filters: { origin: 'faces' } }]);
    return [status, error.error_code];
  };
  const { pool, foreign_id } = resources;
  expect(await code({ type: 'face', id: MISSING_ID })).toEqual([404, 22002]);
  expect(await code({ type: 'face', id: await addFace(pool, foreign_id, { row: person() }) })).toEqual([404, 22002]);
  expect(await code({ type: 'face_external_id', id: 'nobody' })).toEqual([404, 11041]);
  expect(await code({ type: 'event', id: MISSING_ID })).toEqual([404, 23001]);
  expect(await code({ type: 'event', id: await addEvent(pool, foreign_id, { row: person() }) })).toEqual([404, 23001]);
  expect(await code({ type: 'event_external_id', id: 'nobody' })).toEqual([404, 11057]);
  expect(await code({ type: 'event_track_id', id: 'nowhere' })).toEqual([404, 23001]);
  expect(await code({ type: 'attribute', id: MISSING_ID })).toEqual([404, 22011]);
  const attribute = await addAttribute(attributes, foreign_id, person());
  expect(await code({ type: 'attribute', id: attribute })).toEqual([404, 22011]);
  const bare = await newFace(Float32Array.of(1, 0), { version: 102 });
  expect(await code({ type: 'face', id: bare })).toEqual([404, 11032]);
  await pool.query('update faces.faces set attribute_time = now() where face_id = $1', [bare]);
  expect(await code({ type: 'face', id: bare })).toEqual([404, 22018]);
  expect(await code({ type: 'event', id: await newEvent(person(), { version: 1101 }) })).toEqual([404, 22018]);
});

test('descriptors that come along: one version, known, of the right length', async () => {
  const raw = (floats: Float32Array, descriptor_version: number) => {
    return { type: 'raw_descriptor', id: '', data: { descriptor: base64(floats), descriptor_version } };
  };
  const [long, short] = [raw(person(), VERSION), raw(Float32Array.of(0.6, 0.8), 102)];
  const code = async (...references: object[]) =>
    (await match(references, [{ filters: { origin: 'faces' } }])).error.error_code;
  expect(await code(long, short)).toBe(31005);
  expect(await code(raw(person(), 7))).toBe(12036);
  expect(await code(raw(Float32Array.of(1), VERSION))).toBe(100007);
  expect(await code(short)).toBe(0);
  expect(await code(short, { type: 'event', id: await newEvent(person()) })).toBe(22018); // It has the other version.
});

test('limits: references, blocks, candidates of the answer, what external ids stand for', async () => {
  const reference = { type: 'face', id: await newFace(person()) };
  const block = { filters: { origin: 'faces' } };
  const refusal = async (references: object[], blocks: object[]) => (await match(references, blocks)).error;
  const many = (count: number, one: object) => Array.from({ length: count }, () => one);
  for (const [references, blocks] of [
    [[], [block]],
    [[reference], []],
    [many(31, reference), [block]],
    [[reference], many(31, block)],
    [[reference], [{ ...block, limit: 101 }]],
    [[reference], [{ ...block, threshold: 1.1 }]],
    [many(30, reference), many(7, { ...block, limit: 100 })],
  ] as const) {
    expect(await refusal([...references], [...blocks])).toMatchObject({ error_code: 12022 });
  }
  await resources.pool.query(
    `insert into faces.faces (face_id, account_id, external_id)
     select gen_random_uuid(), $1, 'crowd' from generate_series(1, 1001)`,
    [resources.account_id],
  );
  const crowd = await refusal([{ type: 'face_external_id', id: 'crowd' }], [block]);
  expect([crowd.error_code, crowd.detail]).toEqual([12022, expect.stringContaining('more than 1000') as string]);
  const file = await refusal([{ type: 'xpk_file', id: 'a', data: '' }], [block]);
  expect([file.error_code, file.detail]).toEqual([12022, expect.stringContaining('send its descriptor') as string]);
});

test('candidates of another account are refused, whatever their origin', async () => {
  const reference = { type: 'raw_descriptor', id: '', data: { descriptor: base64(person()) } };
  const account_id = resources.foreign_id;
  for (const filters of [
    { origin: 'faces' },
    { origin: 'events' },
    { origin: 'attributes', attribute_ids: [MISSING_ID] },
  ]) {
    const { status, error } = await match([reference], [{ filters: { ...filters, account_id } }]);
    expect([status, error.error_code]).toEqual([403, 12033]);
  }
  const { body } = await match([reference], [{ filters: { origin: 'faces', account_id: resources.account_id } }]);
  expect(Items.parse(body)).toHaveLength(1);
});
