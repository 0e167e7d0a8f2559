import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.int()).optional(),
    }),
  ),
  /** Microseconds of the monotonic clock, as all its times. */
  startTime: z.number(),
  samples: z.array(z.int()),
  timeDeltas: z.array(z.number()),
});
export type Profile = z.infer<typeof Profile>;

/** A span of the monotonic clock, in microseconds (`process.hrtime`). */
export interface Window {
  readonly from: number;
  readonly to: number;
}
export interface Costs {
  /** Milliseconds by the nearest file of ours on the stack: what a step costs with all that it calls. */
  readonly steps: Map<string, number>;
  /** Milliseconds by the file or package that ran. */
  readonly places: Map<string, number>;
}

export const readProfile = (path: string): Profile => Profile.parse(JSON.parse(readFileSync(path, 'utf8')));

/** A short name: a package, a file of ours, a part of Node, or what has no file at all. */
export function placeOf(url: string, functionName: string): string {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (name !== undefined) return name;
  const ours = /\/dist\/(.+\.js)$/.exec(url)?.[1];
  if (ours !== undefined) return ours;
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  return url || functionName || 'native code';
}

const isOurs = (url: string): boolean => url.includes('/dist/') && !url.includes('node_modules');

/** Which kind of thread this is a profile of, as far as it tells. */
export function kindOf({ nodes }: Profile): 'inference threads' | 'workflow thread' | undefined {
  const has = (part: string) => nodes.some(({ callFrame }) => callFrame.url.includes(part));
  if (has('/models/network.js')) return 'inference threads';
  return has('workflow-worker-thread') || has('workflows.bundle.js') ? 'workflow thread' : undefined;
}

/**
 * What ran between `from` and `to`; time in which nothing ran is left out. Time on the clock: where more threads want to
 * run than there are CPUs, waiting for one counts too.
 */
export function costsOf(profile: Profile, { from, to }: Window): Costs {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const costs: Costs = { steps: new Map(), places: new Map() };
  const stepOf = (id: number): string => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame && isOurs(frame.url)) return placeOf(frame.url, frame.functionName);
    }
    const frame = byId.get(id)?.callFrame;
    return frame ? `no file of ours: ${placeOf(frame.url, frame.functionName)}` : 'unknown';
  };
  let time = profile.startTime;
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] ?? 0;
    time += delta;
    const frame = byId.get(id)?.callFrame;
    if (!frame || frame.functionName === '(idle)' || time < from || time > to) continue;
    const step = stepOf(id);
    if (step.includes('profilerPreload')) continue;
    add(costs.steps, step, delta / 1000);
    add(costs.places, placeOf(frame.url, frame.functionName), delta / 1000);
  }
  return costs;
}

export function add(map: Map<string, number>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
