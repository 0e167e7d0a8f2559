import { z } from 'zod';
import { startChild } from '../child.ts';

export type BareQuestion =
  | {
      readonly kind: 'open';
      readonly pack: 'standard' | 'npm';
      readonly models_dir: string | undefined;
      readonly cache_dir: string;
      /** Where the sample photos lie. */
      readonly folder: string;
      readonly photos: number;
    }
  | { readonly kind: 'alone'; readonly images: number }
  | { readonly kind: 'parallel'; readonly threads: number; readonly ms: number };

const Opened = z.object({ photos: z.array(z.instanceof(Uint8Array)), version: z.int(), dimensions: z.int() });
const Alone = z.object({ ms: z.array(z.number()), cpu_ms: z.number() });
const Parallel = z.object({ images_per_s: z.number(), cpu_ms: z.number() });

export type Bare = Awaited<ReturnType<typeof startBare>>;

/** The bare pipeline in a process of its own, which also cuts the photos. CPU times are those of one image. */
export async function startBare(options: Omit<Extract<BareQuestion, { kind: 'open' }>, 'kind'>) {
  const child = startChild<BareQuestion>(new URL('./bareMain.js', import.meta.url));
  const opened = await child.ask({ kind: 'open', ...options }, Opened).catch(async (error: unknown) => {
    await child.end();
    throw error;
  });
  return {
    ...opened,
    alone: (images: number) => child.ask({ kind: 'alone', images }, Alone),
    parallel: (threads: number, ms: number) => child.ask({ kind: 'parallel', threads, ms }, Parallel),
    end: () => child.end(),
  };
}
