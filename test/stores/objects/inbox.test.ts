import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrderWords } from '../../../contract/orders.ts';
import { openDiskStore } from '../../../stores/objects/diskStore.ts';
import { createInbox } from '../../../stores/objects/inbox.ts';

const root = await mkdtemp(join(tmpdir(), 'facet-inbox-'));
const inbox = createInbox(await openDiskStore(root));
afterAll(() => rm(root, { recursive: true }));

const words: OrderWords = {
  kind: 'photos',
  answer: { form: 'events' },
  external_id: 'guest',
  user_data: '',
  source: 'door',
  tags: ['vip'],
  stream_id: null,
  track_id: null,
  location: { city: 'Riga', geo_position: { longitude: 24.1, latitude: 56.9 } },
  meta: { shift: { number: 2 } },
  event_time: '2026-01-02T03:04:05.000Z',
  event_end_time: null,
  image_type: 0,
  use_exif_info: true,
  aggregate_attributes: false,
  images: [
    { filename: 'a.jpg', face_boxes: [{ x: 1, y: 2, width: 3, height: 4 }] },
    { filename: 'b.jpg', error: { key: 'imageNotLoaded', detail: 'The server answers 404.' } },
    { filename: 'c.jpg' },
  ],
  descriptors: [],
};

test('words and photos of an order come back as they were; removing takes all of it', async () => {
  const order = randomUUID();
  const photos = [Buffer.from('A'), Buffer.alloc(0), Buffer.from('CC')];
  await inbox.put(order, { words, photos });
  await expect(inbox.read(order)).resolves.toEqual({ words, photos });
  await inbox.remove(order);
  await expect(inbox.read(order)).resolves.toBeUndefined();
  for await (const left of inbox.list()) throw new Error(`${left.id} is left`);
});

test('an order that is not there cannot be read and can be removed', async () => {
  await expect(inbox.read(randomUUID())).resolves.toBeUndefined();
  await expect(inbox.remove(randomUUID())).resolves.toBeUndefined();
});
