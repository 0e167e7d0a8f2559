import { z } from 'zod';
import { startChild } from '../child.ts';
import type { PerImage } from './python.ts';

export interface PackQuestion {
  readonly pack: 'auto' | 'standard' | 'npm';
  readonly models_dir: string | undefined;
  readonly cache_dir: string;
}

export type PipelineQuestion =
  | ({ readonly kind: 'cut'; readonly folder: string; readonly photos: number } & PackQuestion)
  | { readonly kind: 'images'; readonly images: number; readonly everything: boolean }
  | { readonly kind: 'stages'; readonly images: number };

export type EngineQuestion =
  | ({ readonly kind: 'open'; readonly threads: number; readonly photos: readonly Uint8Array[] } & PackQuestion)
  | { readonly kind: 'images'; readonly images: number }
  | { readonly kind: 'memory'; readonly files: readonly string[] }
  | { readonly kind: 'growth'; readonly files: readonly string[]; readonly images: number };

const Measured = z.object({ ms: z.number(), cpu_ms: z.number() });
const Cut = z.object({ photos: z.array(z.instanceof(Uint8Array)), descriptors: z.array(z.instanceof(Float32Array)) });
const Growth = z.object({ before_mb: z.number(), after_mb: z.number(), growth_percent: z.number() });

export type OurPipeline = Awaited<ReturnType<typeof startPipeline>>;

/** The pipeline in the only thread of a process, one photo after the other; it also cuts the photos. */
export async function startPipeline(pack: PackQuestion, folder: string, photos: number) {
  const child = startChild<PipelineQuestion>(new URL('./pipelineMain.js', import.meta.url));
  const cut = await child.ask({ kind: 'cut', folder, photos, ...pack }, Cut).catch(async (error: unknown) => {
    await child.end();
    throw error;
  });
  return {
    ...cut,
    images: (images: number, everything = false): Promise<PerImage> =>
      child.ask({ kind: 'images', images, everything }, Measured),
    /** Milliseconds of each part of the work on an image: the mean over the photos of each one's median. */
    stages: (images: number) => child.ask({ kind: 'stages', images }, z.record(z.string(), z.number())),
    end: () => child.end(),
  };
}

/** The engine, as the platform uses it: inference threads, and processes for what decodes slowly. */
export async function startEngine(pack: PackQuestion, photos: readonly Uint8Array[], threads: number) {
  const child = startChild<EngineQuestion>(new URL('./engineMain.js', import.meta.url));
  await child.ask({ kind: 'open', threads, photos, ...pack }, z.null()).catch(async (error: unknown) => {
    await child.end();
    throw error;
  });
  return {
    images: (images: number): Promise<PerImage> => child.ask({ kind: 'images', images }, Measured),
    /** Resident MB of the process and of those that it started, after all estimations. */
    memory: (files: readonly string[]) => child.ask({ kind: 'memory', files }, z.number()),
    growth: (files: readonly string[], images: number) => child.ask({ kind: 'growth', files, images }, Growth),
    end: () => child.end(),
  };
}
