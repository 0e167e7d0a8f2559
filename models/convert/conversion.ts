import type { OnnxGraph } from './onnxGraph.ts';
import { type TfNode, UnsupportedOperation } from './tfGraph.ts';
import type { Weights } from './weights.ts';

/**
 * What is known of a TensorFlow value: a constant, or a tensor whose axes are in TensorFlow's order (`plain`), moved
 * from batch, height, width, channel to batch, channel, height, width (`planar`), or both.
 */
export interface Value {
  constant?: Weights;
  plain?: string;
  planar?: string;
}

/** How a tensor was padded in its last two axes. */
export interface Border {
  /** The tensor without it. */
  input: string;
  /** Rows above, columns before, rows below, columns behind. */
  pads: readonly number[];
  value: number;
}

/** Adds the ONNX nodes of one TensorFlow node and says what its outputs are. */
export type Operation = (conversion: Conversion, node: TfNode) => Value | readonly Value[];

/** Axis of TensorFlow's image tensors to the same axis of planar ones. */
const PLANAR_AXES = [0, 2, 3, 1] as const;

/** The state of a conversion: the ONNX graph built so far and what stands in it for each TensorFlow value. */
export class Conversion {
  readonly model: string;
  readonly graph: OnnxGraph;
  readonly #values = new Map<string, Value>();
  readonly #borders = new Map<string, Border>();

  constructor(model: string, graph: OnnxGraph) {
    this.model = model;
    this.graph = graph;
  }

  /** Keeps the outputs of a node: the first under its name, the others under `name:1`, `name:2`, … */
  set(name: string, outputs: Value | readonly Value[]): void {
    for (const [i, value] of [outputs].flat().entries()) this.#values.set(i === 0 ? name : `${name}:${i}`, value);
  }

  /** @throws RangeError when the node that makes it has no such output. */
  value(name: string | undefined): Value {
    const value = this.#values.get(name ?? '');
    if (!value) throw new RangeError(`model ${this.model}: graph has no value ${String(name)}`);
    return value;
  }

  /** @throws RangeError when the value depends on the model's input. */
  constant(name: string | undefined): Weights {
    const { constant } = this.value(name);
    if (!constant) throw new RangeError(`model ${this.model}: value ${String(name)} is not a constant`);
    return constant;
  }

  ints(name: string | undefined): number[] {
    return [...this.constant(name).data];
  }

  /** The tensor with its axes in TensorFlow's order, of any rank. */
  plain(name: string | undefined): string {
    const value = this.value(name);
    if (value.plain === undefined && value.constant) {
      const { type, data, shape } = value.constant;
      value.plain = type === 'int32' ? this.graph.ints([...data], shape) : this.graph.floats(data, shape);
    }
    value.plain ??= this.graph.op('Transpose', [value.planar ?? ''], { perm: [0, 2, 3, 1] });
    return value.plain;
  }

  /** The image tensor with its channels before its rows; rank 4 only. */
  planar(name: string | undefined): string {
    const value = this.value(name);
    value.planar ??= this.graph.op('Transpose', [this.plain(name)], { perm: [0, 3, 1, 2] });
    return value.planar;
  }

  /** @param tensor of the ONNX graph, rank 4. */
  setBorder(tensor: string, border: Border): void {
    this.#borders.set(tensor, border);
  }

  /** What an operation that pads by itself may read instead of the tensor; its border has to be of this value. */
  border(tensor: string, value: number): Border | undefined {
    const border = this.#borders.get(tensor);
    return border?.value === value ? border : undefined;
  }

  /** Whether a planar tensor is at hand without a Transpose. */
  isPlanar(name: string | undefined): boolean {
    return this.value(name).planar !== undefined;
  }

  unsupported(node: TfNode, detail = ''): UnsupportedOperation {
    return new UnsupportedOperation(this.model, `TensorFlow operation ${node.op}${detail}`, `node ${node.name}`);
  }
}

/** An axis of a rank 4 tensor, possibly counted from the end, to the same axis of the planar tensor. */
export function planarAxis(axis: number): number {
  return PLANAR_AXES.at(axis) ?? axis;
}
