import { OrderWords } from '../../contract/orders.ts';
import type { ObjectStore, StoredObject } from './objectStore.ts';

/** Where photos and words of an order wait for its run. */
export interface Inbox {
  /** Photo n belongs to `words.images[n]`; an empty one (its image has an `error`) is not kept. */
  put(order_id: string, words: OrderWords, photos: readonly Uint8Array[]): Promise<void>;
  words(order_id: string): Promise<OrderWords | undefined>;
  photo(order_id: string, n: number): Promise<Buffer | undefined>;
  /** What a crash left of an order without words is the sweeper's: it removes the single parts that `list` gives. */
  remove(order_id: string): Promise<void>;
  /** Parts of orders; `id` is `<order_id>/<n>` or `<order_id>/words`. */
  list(): AsyncIterable<StoredObject>;
}

export function createInbox(objects: ObjectStore): Inbox {
  const words = async (order_id: string): Promise<OrderWords | undefined> => {
    const bytes = await objects.get('inbox', `${order_id}/words`);
    return bytes && OrderWords.parse(JSON.parse(bytes.toString()));
  };
  return {
    words,
    async put(order_id, orderWords, photos) {
      const kept = photos.map((photo, n) => ({ photo, n })).filter(({ photo }) => photo.length > 0);
      await Promise.all(kept.map(({ photo, n }) => objects.put('inbox', `${order_id}/${n}`, photo)));
      // Last: an order with words has all its photos.
      await objects.put('inbox', `${order_id}/words`, Buffer.from(JSON.stringify(orderWords)));
    },
    photo: (order_id, n) => objects.get('inbox', `${order_id}/${n}`),
    async remove(order_id) {
      const images = (await words(order_id))?.images.length ?? 0;
      const photos = Array.from({ length: images }, (_, n) => objects.remove('inbox', `${order_id}/${n}`));
      await Promise.all(photos);
      await objects.remove('inbox', `${order_id}/words`);
    },
    list: () => objects.list('inbox'),
  };
}
