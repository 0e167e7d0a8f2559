import { z } from 'zod';
import { readWeights, WeightGroups, type Weights } from './weights.ts';

const text = z.base64().transform((value) => Buffer.from(value, 'base64').toString('utf8'));
const integer = z.coerce.number().pipe(z.int());
const Attribute = z.object({
  s: text.optional(),
  list: z.object({ i: z.array(integer).optional(), s: z.array(text).optional() }).optional(),
  shape: z.object({ dim: z.array(z.object({ size: integer })).default([]) }).optional(),
});
const Node = z.object({
  name: z.string(),
  op: z.string(),
  input: z.array(z.string()).default([]),
  attr: z.record(z.string(), Attribute).default({}),
});
const GraphModel = z.object({
  modelTopology: z.object({ node: z.array(Node) }),
  weightsManifest: WeightGroups,
});

export type TfNode = z.infer<typeof Node>;
export interface TfGraph {
  /** Each node after the nodes that it reads. */
  nodes: TfNode[];
  weights: Map<string, Weights>;
}

/** Reads a TensorFlow.js graph model: model.json and its weights. */
export function readTfjsGraph(json: Uint8Array, bin: Uint8Array): TfGraph {
  const { modelTopology, weightsManifest } = GraphModel.parse(JSON.parse(Buffer.from(json).toString('utf8')));
  return { nodes: inOrder(modelTopology.node), weights: readWeights(weightsManifest, bin) };
}

/** Topological order, stable: among nodes that are ready, the file's order. */
function inOrder(nodes: readonly TfNode[]): TfNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const done = new Set<TfNode>();
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (done.has(node)) continue;
    const missing = node.input.map((name) => byName.get(name)).filter((input) => input && !done.has(input));
    if (missing.length === 0) done.add(node);
    else open.push(node, ...missing.filter((input) => input !== undefined));
    if (open.length > nodes.length ** 2) throw new RangeError(`graph has a loop at node ${node.name}`);
  }
  return [...done];
}
