import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { BuiltPack } from '../../models/build.ts';
import { startPython, venv } from '../python.ts';

/** Pinned, so that figures of two days can be compared; onnxruntime is the version that Facet has. */
export const PEERS = ['opencv-python-headless==4.14.0.94', 'onnxruntime==1.30.0', 'numpy==2.4.6'] as const;
const PROGRAM = fileURLToPath(new URL('../../../bench/models/describe.py', import.meta.url));

const Took = z.object({ s: z.number(), cpu_s: z.number() });
/** Of one image. */
export interface PerImage {
  readonly ms: number;
  readonly cpu_ms: number;
}

/** The peer with its networks loaded and every photo described once. @param photos their files */
export async function startPythonPeer({ models }: BuiltPack, photos: readonly string[], threads: number) {
  const python = startPython(await venv('bench-models', PEERS), PROGRAM, threads);
  const { face_detection: detector, face_mesh: mesh, quality, face_descriptor: descriptor } = models;
  if (!quality) throw new Error('the pack has no model of quality, which the peer grades descriptors by');
  const named = Object.entries({ detector, mesh, quality, descriptor });
  const files = named.map(([name, { path, model }]) => {
    const { outputs, thresholds } = model;
    return [name, { path, outputs, thresholds }] as const;
  });
  const question = { do: 'open', models: Object.fromEntries(files), photos };
  const descriptors = await python
    .ask(question, z.array(z.array(z.array(z.number()))))
    .catch(async (error: unknown) => {
      await python.end();
      throw error;
    });
  return {
    /** Of each photo's faces. */
    descriptors,
    async images(images: number): Promise<PerImage> {
      const { s, cpu_s } = await python.ask({ do: 'images', images }, Took);
      return { ms: (1000 * s) / images, cpu_ms: (1000 * cpu_s) / images };
    },
    stages: (images: number) => python.ask({ do: 'stages', images }, z.record(z.string(), z.number())),
    end: () => python.end(),
  };
}
