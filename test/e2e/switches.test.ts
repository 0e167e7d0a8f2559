import { z } from 'zod';
import { portrait } from '../photos.ts';
import { testPlatform } from './platform.ts';

const facet = testPlatform({
  FACET_SERVICE_EVENTS: 'off',
  FACET_SERVICE_IMAGE_STORE: 'off',
  FACET_SERVICE_SENDER: 'off',
});
const count = async (table: string): Promise<number> => {
  const { rows } = await facet.sql.query(`select count(*)::int as count from ${table}`);
  return z.tuple([z.object({ count: z.int() })]).parse(rows)[0].count;
};

test('with Events, Image Store and Sender off, a photo is still described and its face stored', async () => {
  const list_id = await facet.api.createList();
  const handler = await facet.api.createHandler({
    storage_policy: {
      image_origin_policy: { store_image: 1 },
      face_policy: { store_face: 1, link_to_lists_policy: [{ list_id }] },
    },
  });
  const body = new Uint8Array(await portrait());
  const found = await facet.api.call('POST', '/6/detector', { body, headers: { 'Content-Type': 'image/jpeg' } });
  expect(found.status).toBe(201);
  const [event] = await facet.api.events(handler, await portrait());
  expect(event).toMatchObject({ url: null, face: { avatar: '' }, detections: [{ image_origin: null }] });
  expect(event?.detections[0]?.samples.face).toMatchObject({ sample_id: null, url: null });
  expect(await Promise.all(['events.events', 'images.objects', 'faces.faces'].map(count))).toEqual([0, 0, 1]);
  const statuses = ['/6/events', '/6/ws', `/6/faces/${event?.face?.face_id}`].map(async (path) => {
    return (await facet.api.call('GET', path)).status;
  });
  expect(await Promise.all(statuses)).toEqual([403, 404, 200]);
});
