import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { testResources } from '../resources.ts';

const resources = testResources();
const { call, callAs } = resources;
const Created = z.object({ list_id: z.guid(), url: z.string(), external_url: z.string() });

test('an empty list with user data, readable at its Location', async () => {
  const { status, headers, body } = await call('POST', '/6/lists', { user_data: 'staff' });
  const { list_id, url, external_url } = Created.parse(body);
  expect([status, url, external_url]).toEqual([201, `/6/lists/${list_id}`, `http://facet.test${url}`]);
  expect(headers.get('location')).toBe(url);
  expect((await call('GET', url)).body).toMatchObject({ list_id, user_data: 'staff' });
  expect((await call('GET', `/6/faces/count?list_id=${list_id}`)).body).toEqual({ faces_count: 0 });
});

test('with the wanted id, in lower case, once', async () => {
  const list_id = randomUUID();
  const { body } = await call('POST', '/6/lists', { list_id: list_id.toUpperCase() });
  expect(Created.parse(body).list_id).toBe(list_id);
  const { status, error } = await call('POST', '/6/lists', { list_id });
  expect([status, error.error_code]).toEqual([409, 22026]);
  expect((await callAs(resources.foreign_id, 'POST', '/6/lists', { list_id })).status).toBe(201); // Its own one.
});

test.each([{ user_data: 'a'.repeat(129) }, { user_data: null }, { list_id: 'x' }, { name: 'a' }, { user_data: '\0' }])(
  'refused with 12022: %j',
  async (body) => {
    const { status, error } = await call('POST', '/6/lists', body);
    expect([status, error.error_code]).toEqual([400, 12022]);
  },
);
