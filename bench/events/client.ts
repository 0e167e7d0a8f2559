import { z } from 'zod';
import { startChild } from '../child.ts';

export type ClientQuestion =
  | { readonly kind: 'open'; readonly url: string; readonly photos: readonly Uint8Array[] }
  /** One request after the other. */
  | { readonly kind: 'sequence'; readonly requests: number; readonly images: number }
  /** So many clients at once, each with one request after the other, for `ms`. */
  | { readonly kind: 'parallel'; readonly clients: number; readonly images: number; readonly ms: number };

const Sent = z.object({
  /** Of each request, from before its first byte is sent to after its last byte was read. */
  ms: z.array(z.number()),
  images: z.int(),
  /** From the first request to the last answer. */
  elapsed_ms: z.number(),
});
export type Sent = z.infer<typeof Sent>;

export type Client = Awaited<ReturnType<typeof startClient>>;

/** The client, in a process of its own whose CPU time nobody counts. @throws Error at the first answer but 201. */
export async function startClient(url: string, photos: readonly Uint8Array[]) {
  const child = startChild<ClientQuestion>(new URL('./clientMain.js', import.meta.url));
  await child.ask({ kind: 'open', url, photos }, z.null());
  return {
    sequence: (requests: number, images = 1) => child.ask({ kind: 'sequence', requests, images }, Sent),
    parallel: (clients: number, images: number, ms: number) =>
      child.ask({ kind: 'parallel', clients, images, ms }, Sent),
    end: () => child.end(),
  };
}
