import type { Weights } from './weights.ts';

/** One attribute of a node, whichever file it was read from; the field that is set depends on the attribute. */
export interface TfAttribute {
  text?: string | undefined;
  int?: number | undefined;
  float?: number | undefined;
  flag?: boolean | undefined;
  /** Name of a data type, such as DT_FLOAT. */
  type?: string | undefined;
  /** Sizes of a tensor; -1: any. */
  shape?: readonly number[] | undefined;
  ints?: readonly number[] | undefined;
  texts?: readonly string[] | undefined;
}

export interface TfNode {
  name: string;
  op: string;
  /** Values read: a node's name for its first output, `name:1` for its second. */
  input: readonly string[];
  attr: Readonly<Record<string, TfAttribute>>;
}

/** What all readers produce: TensorFlow's operations on tensors in its layout, batch, height, width, channel. */
export interface TfGraph {
  nodes: readonly TfNode[];
  /** Constants by the name of their Const node. */
  weights: ReadonlyMap<string, Weights>;
}

/** An operation, or a use of one, that no converter here knows. */
export class UnsupportedOperation extends RangeError {
  override readonly name = 'UnsupportedOperation';

  constructor(model: string, operation: string, place: string) {
    super(`model ${model}: ${operation} (${place}) is not supported`);
  }
}

/** Files write the first output as `name` or `name:0`, and `^name` for a dependency that carries no value. */
export function valueNames(inputs: readonly string[]): string[] {
  return inputs.filter((name) => !name.startsWith('^')).map((name) => name.replace(/:0$/, ''));
}

/**
 * The nodes that the named ones need, in topological order, stable: among nodes that are ready, the file's order.
 * @throws RangeError when the graph lacks a node or has a loop.
 */
export function neededNodes(nodes: readonly TfNode[], outputs: readonly string[]): TfNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const inputs = ({ name, input }: TfNode): TfNode[] =>
    input.map((value) => {
      const node = byName.get(value.replace(/:\d+$/, ''));
      if (!node) throw new RangeError(`graph has no node ${value}, which ${name} reads`);
      return node;
    });
  const ordered = inOrder(nodes, inputs);
  const needed = new Set(outputs);
  for (const node of ordered.toReversed()) {
    if (needed.has(node.name)) for (const input of inputs(node)) needed.add(input.name);
  }
  return ordered.filter(({ name }) => needed.has(name));
}

function inOrder(nodes: readonly TfNode[], inputs: (node: TfNode) => TfNode[]): TfNode[] {
  const done = new Set<TfNode>();
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (done.has(node)) continue;
    const missing = inputs(node).filter((input) => !done.has(input));
    if (missing.length === 0) done.add(node);
    else open.push(node, ...missing);
    if (open.length > nodes.length ** 2 + nodes.length) throw new RangeError(`graph has a loop at node ${node.name}`);
  }
  return [...done];
}
