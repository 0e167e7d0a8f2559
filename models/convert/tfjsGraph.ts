import { z } from 'zod';
import { type TfAttribute, type TfGraph, valueNames } from './tfGraph.ts';
import { readWeights, WeightGroups } from './weights.ts';

const text = z.base64().transform((value) => Buffer.from(value, 'base64').toString('utf8'));
const integer = z.coerce.number().pipe(z.int());
const Attribute = z
  .object({
    s: text.optional(),
    i: integer.optional(),
    f: z.number().optional(),
    b: z.boolean().optional(),
    type: z.string().optional(),
    list: z.object({ i: z.array(integer).optional(), s: z.array(text).optional() }).optional(),
    shape: z.object({ dim: z.array(z.object({ size: integer })).default([]) }).optional(),
  })
  .transform(
    ({ s, i, f, b, type, list, shape }): TfAttribute => ({
      text: s,
      int: i,
      float: f,
      flag: b,
      type,
      shape: shape?.dim.map(({ size }) => size),
      ints: list?.i,
      texts: list?.s,
    }),
  );
const Node = z.object({
  name: z.string(),
  op: z.string(),
  input: z.array(z.string()).default([]).transform(valueNames),
  attr: z.record(z.string(), Attribute).default({}),
});
const GraphModel = z.object({
  modelTopology: z.object({ node: z.array(Node) }),
  weightsManifest: WeightGroups,
});

/** Reads a TensorFlow.js graph model: model.json and its weights. */
export function readTfjsGraph(json: Uint8Array, bin: Uint8Array): TfGraph {
  const { modelTopology, weightsManifest } = GraphModel.parse(JSON.parse(Buffer.from(json).toString('utf8')));
  return { nodes: modelTopology.node, weights: readWeights(weightsManifest, bin) };
}
