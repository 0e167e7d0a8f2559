import { z } from 'zod';
import { OrderWords } from '../../contract/orders.ts';
import type { ObjectStore, StoredObject } from './objectStore.ts';

/** What a request for events brought: its words, and photo n for `words.images[n]`, empty where that has an error. */
export interface InboxOrder {
  readonly words: OrderWords;
  readonly photos: readonly Uint8Array[];
}

/** Where orders wait for their run: one object each, so that an order is there as a whole or not at all. */
export interface Inbox {
  put(order_id: string, order: InboxOrder): Promise<void>;
  read(order_id: string): Promise<InboxOrder | undefined>;
  remove(order_id: string): Promise<void>;
  /** The ids are those of orders. */
  list(): AsyncIterable<StoredObject>;
}

const Head = z.strictObject({ words: OrderWords, sizes: z.array(z.int().min(0)) });

export function createInbox(objects: ObjectStore): Inbox {
  return {
    put: (order_id, order) => objects.put('inbox', order_id, pack(order)),
    async read(order_id) {
      const bytes = await objects.get('inbox', order_id);
      return bytes && unpack(bytes);
    },
    remove: (order_id) => objects.remove('inbox', order_id),
    list: () => objects.list('inbox'),
  };
}

/** Length of the head (uint32, little-endian), the head as JSON, then the photos one after the other. */
function pack({ words, photos }: InboxOrder): Buffer {
  const head = Buffer.from(JSON.stringify({ words, sizes: photos.map(({ length }) => length) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...photos]);
}

function unpack(bytes: Buffer): InboxOrder {
  let at = 4 + bytes.readUInt32LE();
  const { words, sizes } = Head.parse(JSON.parse(bytes.subarray(4, at).toString()));
  const photos = sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return { words, photos };
}
