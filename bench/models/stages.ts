import { say } from '../ending.ts';
import { reasonOf } from '../figures.ts';
import type { Setting } from './parts.ts';
import { startPythonPeer } from './python.ts';

/** Milliseconds for one face of one image, one thread: the mean over the photos of each one's median. */
export interface Stage {
  readonly stage: string;
  readonly ms: number;
  /** Of the peer, where it has the same part. */
  readonly python_ms: number | null;
}

/** Our name of a part -> the peer's. */
const SAME: Readonly<Record<string, string>> = {
  decode: 'decode',
  detect: 'detect',
  points: 'points',
  grade: 'grade',
  descriptor: 'descriptor',
  'warp_112 (part of descriptor)': 'warp_112',
};

export async function stagesOf({ plan, pipeline, built, files }: Setting): Promise<Stage[]> {
  const ours = await pipeline.stages(plan.images);
  const theirs = await pythonStages({ plan, built, files });
  return Object.entries(ours).map(([stage, ms]) => ({ stage, ms, python_ms: theirs[SAME[stage] ?? ''] ?? null }));
}

async function pythonStages({ plan, built, files }: Pick<Setting, 'plan' | 'built' | 'files'>) {
  try {
    const peer = await startPythonPeer(built, files, 1);
    try {
      return await peer.stages(plan.images);
    } finally {
      await peer.end();
    }
  } catch (error) {
    say(`no stages of the peer: ${reasonOf(error)}`);
    return {};
  }
}
