import { z } from 'zod';
import { startChild } from '../child.ts';

export type HumanQuestion =
  | { readonly kind: 'open'; readonly photos: readonly Uint8Array[] }
  | { readonly kind: 'images'; readonly first: number; readonly images: number };

export type HumanPeer = Awaited<ReturnType<typeof startHuman>>;

/** The peer: its WASM backend has one thread in Node, so that it gets as many processes as the others have threads. */
export async function startHuman(photos: readonly Uint8Array[], processes: number) {
  const children = Array.from({ length: processes }, () =>
    startChild<HumanQuestion>(new URL('./humanMain.js', import.meta.url), []),
  );
  const end = async () => {
    await Promise.all(children.map((child) => child.end()));
  };
  try {
    const backends = children.map((child) => child.ask({ kind: 'open', photos }, z.literal('wasm')));
    await Promise.all(backends);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    /** Milliseconds for so many images, shared out among `parallel` processes. */
    async images(images: number, parallel: number): Promise<number> {
      const start = performance.now();
      const each = Math.ceil(images / parallel);
      await Promise.all(
        children.slice(0, parallel).map((child, n) => {
          const first = n * each;
          return child.ask({ kind: 'images', first, images: Math.min(each, images - first) }, z.number());
        }),
      );
      return performance.now() - start;
    },
    end,
  };
}
